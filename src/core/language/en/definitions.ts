import { words, wordsBy } from '../words';

/** Verbs between a name and what it is. */
export const copulas = words('is was are were became remains remained');

/** Words that open what a name is said to be: "is a", "was then". */
export const definers = words('a an the one another also now then once currently');

/** Words that end the noun phrase after the copula. */
export const definitionEnds = words(`
  before after when while until because but in of from for at by who which that whose on with near to and or where based
  located situated`);

/** What a thing is said to be, by the type of its name. */
export const definingNouns = wordsBy({
  PLACE: `
  city town village hamlet municipality commune settlement suburb neighbourhood neighborhood district county province region
  state country nation island river lake mountain peak valley bay beach port harbour harbor capital borough township parish
  territory peninsula desert forest street road square bridge station airport halt community canton`,
  ORG: `
  company firm corporation bank airline agency organisation organization party union club team band group duo trio newspaper
  magazine university college school institute charity lender insurer brokerage exporter importer bookmaker developer builder
  grocer studio nonprofit ngo advocacy bookseller refinery employer tank consultancy regulator watchdog carmaker drugmaker
  brewer miner utility startup conglomerate lobby gang cartel militia trust foundation fund supplier operator unit arm
  broadcaster manufacturer retailer publisher producer brand label network subsidiary association society federation league
  council ministry museum orchestra choir`,
});

/** Enders that stand between an apposition and its noun: "a unit of". */
export const appositionStarts = words('a an the its his her their our one');
