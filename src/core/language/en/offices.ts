import { words, wordsBy } from '../words';

/** Small words and marks inside a role; none of them opens one. */
export const roleJoiners = words('of for and the then late - /');

/** * Heads of which a person has one. Other roles (tycoon, professor, striker) stand beside one another and beside an office; "attorney" is left out,
 * as prosecutors and defenders are called so. */
export const offices = words(`
  minister president secretary chancellor governor mayor ambassador envoy spokesman judge justice general colonel major
  captain lieutenant sergeant commander admiral marshal brigadier senator congressman councillor councilor chairman director
  commissioner ceo treasurer speaker bishop archbishop cardinal pope sheriff prosecutor lawyer inspector superintendent
  detective commissar deputy adviser advisor`);

/** Words of a role that do not change the office. */
export const roleModifiers = words(`
  the a an former ex then late current incumbent new newly elected re-elected outgoing incoming veteran long-time longtime
  acting interim and of for us uk his her their its`);

/** Words for one office → how it is compared. */
export const officeSynonyms: ReadonlyMap<string, string> = wordsBy({
  'prime minister': 'premier',
  spokesman: 'spokesperson spokeswoman',
  chairman: 'chairwoman chairperson chair',
  congressman: 'congresswoman',
  businessman: 'businesswoman',
  captain: 'skipper',
  defense: 'defence',
  labor: 'labour',
});
