import { words } from '../words';

/** "rose to 7 %", "stood at 7 %": not how much it rose, but where it got to. */
export const levelPrepositions = words('to at from');

/** Verbs that take "up" for themselves: "edged up to 4 %" tells a way, not a bound. */
export const wayVerbs = words('edged edging ticked inched crept moved went nudged pushed climbed added');

/** Words before the level that a change reached: "edged up to 4.1 from 4.0 per cent". */
export const leadsOfChange = words('to at of');

/** Verbs of a change that tell no way: "went from £3 to £5 million" are two figures, no range. */
export const movingVerbs = words(`
  went goes go gone moved moves changed changes shifted swung widened narrowed quickened slowed improved worsened edged ticked
  inched revised downgraded upgraded trimmed dropping rising falling`);
