import { words, wordsBy } from '../words';

/** What goes up by itself. */
export const risingWords = `
  rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed
  climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging upsurge gain gains gained gaining swell
  swells swelled swelling expand expands expanded expanding expansion advanced advancing accelerate accelerated rallied strengthen
  strengthened strengthening`;

/** What somebody makes go up. */
export const raisingWords = `
  raise raises raised raising boost boosts boosted boosting hike hikes hiked hiking upped added doubled`;

/** What goes down by itself. */
export const fallingWords = `
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
  decreasing slip slips slipped slipping slide slides slid sliding slump slumps slumped slumping plunge plunges plunged plunging
  shrink shrinks shrank shrunk shrinking dip dips dipped dipping tumble tumbles tumbled tumbling plummet plummets plummeted
  plummeting contracted contraction sank ease eased easing weaken weakened weakening lose loses losing lost`;

/** What somebody makes go down. */
export const cuttingWords = `
  cut cuts cutting reduce reduces reduced reducing reduction reductions slash slashed slashing lowered lowering`;

/** Which way something changed, as a verb, noun or adverb tells: "rose", "a cut", "up". One table for reading and comparing. */
export const changeWords = wordsBy({
  up: `${risingWords} ${raisingWords} up higher`,
  down: `${fallingWords} ${cuttingWords} down lower`,
});

/** What goes by itself, right before how far: "fell three to 585". */
export const goingWords = words(`${risingWords} ${fallingWords} up down`);

/** Comparatives behind a percentage that make a change of it: "5 % more". Before one they hedge: "more than 5 %". */
export const comparatives = wordsBy({ up: 'more above', down: 'less fewer below' });

/** "rose to 7 %", "stood at 7 %": not how much it rose, but where it got to. */
export const levelPrepositions = words('to at from');

/** Verbs that take "up" for themselves: "edged up to 4 %" tells a way, not a bound. */
export const wayVerbs = words('edged edging ticked inched crept moved went nudged pushed climbed added');

/** Words before the level that a change reached: "edged up to 4.1 from 4.0 per cent". */
export const leadsOfChange = words('to at of');

/** Words that take the whole of a range behind a change: "changed hands for 5 % to 10 %", "cut in 5 % to 10 % of cases". */
export const leadsOfRange = words('of for at in with');

/** Verbs of a change that tell no way: "went from £3 to £5 million" are two figures, no range. */
export const movingVerbs = words(`
  went goes go gone moved moves changed changes shifted swung widened narrowed quickened slowed improved worsened edged ticked
  inched revised downgraded upgraded trimmed dropping rising falling`);

/** What a bare point is one of: "the bank cut rates half a point". */
export const rateWords = words('rate rates yield yields borrowing lending mortgage mortgages');
