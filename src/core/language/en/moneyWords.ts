import { words } from '../words';

/** Words that may stand between a sum and the noun that says what it is of: "$2bn in new loans". */
export const betweenSumAndNoun = words('in of worth a its the annual total new -');

/** Behind "3,000 won" they make a sum of it; behind the verb stands what was won. */
export const behindWon = words('. , ; : ) ( per each for to in from and or');

/** Words beside pounds that weigh. */
export const weightWords = words(`
  weigh weighs weighed weighing weight weights lift lifts lifted lifting lose lost loses losing shed sheds shedding gained gain
  heavier lighter overweight ounces ounce lb lbs kg kilos kilograms kilogrammes baby bear alligator shark fish dog linebacker
  tackle lineman wrestler boxer heavyweight lightweight middleweight welterweight pounder seized thrust pressure tall foot feet
  inches cargo payload explosives tnt bomb bombs warhead boulder pumpkin dumbbell barbell muscle cocaine marijuana heroin
  fentanyl methamphetamine meat beef produce coffee cotton copper lead gold silver lobster tuna sturgeon salmon calf piglet
  puppy infant newborn`);

/** Words beside pounds that are paid. */
export const paymentWords = words(`
  pay pays paid paying cost costs costing price priced prices fine fined fee fees fare ticket tickets bill bills sold sell sells
  bought buy buys worth spend spends spent spending charge charged charges charging earn earns earned earning wage wages salary
  raise raised donate donated donation owe owed owes debt debts loan loans rent prize stake bet won profit profits loss losses
  revenue turnover budget tax taxes bonus cash money savings save saved cheque invest invested invoice award awarded
  compensation damages grant grants fund funds funding bid offer deposit refund reward ransom stolen stole damage euro euros
  dollar dollars sterling pence gave lent borrowed benefit benefits pension per week month value valued`);

/** Nouns that pounds of money are of. */
export const sumNouns = words(`
  money debt debts cash savings spending damage funding aid investment profit revenue taxpayers public tax loans loan fine fee
  bill ticket note prize bonus rise increase cut deal contract grant`);
