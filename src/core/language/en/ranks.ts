import { words } from '../words';

/** Adverbs behind the ranked noun. */
export const nounEnds = words('abroad overseas ever yet home together today yesterday tomorrow');

/** Nouns that look like forms of verbs. */
export const verbLikeNouns = words(`
  visit visits strike meeting win run lead increase launch cut hit rise fall attack buy build start landing killing beat set
  report post claim find show note`);

/** Superlatives that do not end in -est. */
export const irregularSuperlatives = words('most least best worst');

/** Before "second" they make a unit of time of it. */
export const beforeUnitSecond = words('a per split every one each this');

/** Verbs of a place in a race that take "in": "came in second". */
export const placeVerbsWithIn = words('came come coming finished');

/** What may follow a place in a race: "finished fourth behind". */
export const behindPlace = words('. , ; : ) in behind at on overall with and for among out last this from after to');

/** Verbs of a place in a race or list. */
export const placeVerbs = words(`
  finished finish finishing finishes placed ranked ranks rank ranking qualified sits lies stands remained came`);

/** Names that begin with a rank: streets, units, courts, sittings of a parliament. */
export const rankedNames = words(`
  avenue street amendment circuit division army fleet battalion brigade infantry regiment airborne armored armoured mechanized
  mechanised cavalry marine congress knesset corps squadron precinct district arrondissement`);

/** Before a part of one they rank it: "the first half million". */
export const rankingWords = words('first second third fourth last');

/** What a place is held in: "second in the table". */
export const placeTables = words(`
  table league standings group field list rankings ranking championship race poll polls medal division conference overall
  pecking world`);
