import { words } from '../words';

/** "rose to 7 %", "stood at 7 %": not how much it rose, but where it got to. */
export const levelPrepositions = words('to at from');

/** Verbs that take "up" for themselves: "edged up to 4 %" tells a way, not a bound. */
export const wayVerbs = words('edged edging ticked inched crept moved went nudged pushed climbed added');
