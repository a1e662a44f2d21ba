import { words } from '../words';

/** Words that a hyphen joins to nearly whatever follows, and that begin no longer word: a line end behind them leaves it. */
export const compoundHeads = words('well self twenty thirty forty fifty sixty seventy eighty ninety');

/** Number words: "two-" at a line end is a number before its noun, unless what follows makes a longer number of it. */
export const numberHeads = words('two three four five six seven eight nine');
export const numberEnds = words('teen teens teenth ty th ths some fold fifths eighths');

/** Words that follow a hyphen and are no end of a longer word: "long-term", "city-owned". */
export const compoundTails = words(`
  year years term known based owned backed called level scale related funded style profile speed range class quality thirds
  quarters general elect`);

/** Heads that "time" stands behind with a hyphen; other words end in it: "lifetime". */
export const timeHeads = words('full part long first real prime');

/** Behind none of these does a paragraph end. */
export const danglingWords = words(`
  a an the of in on at to from by with for and or but as than into onto upon between during among amid despite without within
  his her its their our my your this these those every each whose which`);
