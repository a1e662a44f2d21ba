import { words } from '../words';

/** Words that show a vote. */
export const voteWords = words(`
  voted vote votes voting ruled ruling passed approved rejected decision verdict senate house court council majority margin`);

/** Words that show a score. */
export const scoreWords = words(`
  won win wins beat beats beaten defeated defeat lost lose victory lead led leading draw drew score scored scoring final
  half-time halftime set sets game match tie ahead down up trailed aggregate winner loss triumph thrashed edged result
  shootout penalties innings wicket wickets overs`);

/** Before two figures they make ends of a range of them, unless a margin is told. */
export const beforeRange = words('from between of');

/** Verbs right before the figures of a vote. */
export const tallyVerbs = words('voted ruled split rejected');
