import { words } from '../words';

/** Behind a figure with its unit they lead to a bare one of the same: "2.2 million tonnes, up from 1.9 million". */
export const sharingLeads = words('from against versus vs to');

/** Words before "with" and "to" that compare: "compared with 3.9". */
export const comparingWords = words('compared compares comparing');

/** Leads behind these go on from a figure that may count as well: "12 mines, up from nine". */
export const waysBeforeFrom = words('up down');

/** What those asked in a poll say, behind their bare share: "46 per cent said yes and 41 no". */
export const pollAnswers = words(`
  yes no undecided unsure oppose opposed opposes support supported supports back backed favour favoured favor favored
  disapprove disapproved approve approved disagree disagreed agree agreed unfavourable unfavorable against said neither reject
  rejected leave remain`);
