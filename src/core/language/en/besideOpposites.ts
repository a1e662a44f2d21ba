import { words, wordsBy } from '../words';

/** Words with so many meanings that their opposites tell little: "to take effect", "to leave in place". */
export const looseOpposites = words(`
  take takes took taken taking give gives gave given giving keep keeps kept keeping hold holds held holding new newer old older
  raise raises reopen reopens reopened reopening
  stay stays stayed staying remain remains remained remaining leave leaves left leaving wounds back front ask asks asked asking answer answers answered answering`);

/** They tell of how many it is so, and with a "not" behind them of how many it is not. */
export const allOrNone = words('all every everybody everyone most many none nobody few');

/** They leave open whether what stands behind them comes about. */
export const openingWords = words('whether if');

/** Words that make a verb of their own with the one before them: "put off". */
export const turningParticles = words('off on up down out away back ahead forward against for go free doubt');

/** They tell a way only where no verb of a way stands before them: "to close down". */
export const wayParticles = words('up down');

/** Behind "under" it makes a phrase that tells no place: "already under way". */
export const underWay = 'way';

/** They tell of two, and the other way round of the same two: who buys of whom sells. */
export const mutualWords = words(`
  win wins won beat beats beaten defeat defeats defeated victory lose loses lost losing buy buys bought buying purchase purchased
  acquire acquired sell sells sold selling lend lends lent borrow borrows borrowed give gives gave given receive receives received
  send sends sent lead leads led follow follows followed trail trails trailed precede precedes preceded teach teaches taught
  learn learns learned ahead behind above below over under before after import imports imported export exports exported
  employer employee creditor debtor landlord tenant mother father son daughter host guest`);

/** They order two things in time. */
export const timeOrders = words('before after');

/** At the begin of a sentence they tell that it came about after what the one before tells. */
export const afterwards = words('later then afterward afterwards thereafter subsequently');

/** Before "after" and "later" they tell how long. */
export const soonWords = words('shortly soon immediately right just long');

/** They tell an order of things, and before a unit of the calendar a time: "last year". */
export const rankWords = words('first last latest early late later');

/** Prepositions that stand in most sentences, of which only those of the same two things are opposites: "voted for the bill". */
export const tightWords = words('for against with without on off above below over under inside outside within beyond');

/** Prepositions of a way, by which end of it stands behind them. */
export const wayEnds: ReadonlyMap<string, 'start' | 'goal'> = wordsBy({
  start: 'from',
  goal: 'to into toward towards',
});

/** They tell somebody something: who told whom is a matter. */
export const tellingListeners = words('tell tells told telling');

/** Deeds that two do together: who met whom is no matter. */
export const jointDeeds = words(`
  meet meets met meeting marry married marries divorce divorced join joined joins resemble resembled equal equals face faced
  faces tie tied match matched border borders neighbor neighbour`);
