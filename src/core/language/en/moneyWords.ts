import { words } from '../words';

/** Words that may stand between a sum and the noun that says what it is of: "$2bn in new loans". */
export const betweenSumAndNoun = words('in of worth a its the annual total new -');

/** Behind "3,000 won" they make a sum of it; behind the verb stands what was won. */
export const behindWon = words('. , ; : ) ( per each for to in from and or');

/** Words beside pounds that weigh. */
export const weightWords = words(`
  weigh weighs weighed weighing weight lift lifted lifting lose lost shed gained heavier lighter overweight ounces ounce`);

/** Nouns that pounds of money are of. */
export const sumNouns = words(`
  money debt debts cash savings spending damage funding aid investment profit revenue taxpayers public tax loans loan fine fee
  bill ticket note prize bonus rise increase cut deal contract grant`);
