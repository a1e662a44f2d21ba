import { words, wordsBy } from '../words';

/** Words that show a vote. */
export const voteWords = words(`
  voted vote votes voting ruled ruling passed approved rejected decision verdict senate house court council majority margin
  carried motion amendment`);

/** Words that show a score. */
export const scoreWords = words(`
  won win wins beat beats beaten defeated defeat lost lose victory lead led leading draw drew score scored scoring final
  half-time halftime set sets game match tie ahead down up trailed aggregate winner loss triumph thrashed edged result
  shootout penalties innings wicket wickets overs`);

/** Before two figures they make ends of a range of them, unless a margin is told. */
export const beforeRange = words('from between of');

/** Verbs right before the figures of a vote. */
export const tallyVerbs = words('voted ruled split rejected');

/** Behind them "of" leads to a tally: "by a vote of 6 to 3". */
export const talliesOf = words('margin vote majority tally score');

/** What is counted on both sides, behind the first figure: "311 votes to 268", "two sets to one". */
export const talliedNouns = wordsBy({ vote: 'votes', score: 'sets games goals frames legs points' });

/** Behind a tally with hyphens: "a 5-to-2 vote"; "a 3-to-1 margin" is a ratio. */
export const talliedBefore = words('vote ruling decision verdict victory win defeat loss');
