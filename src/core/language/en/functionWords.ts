import { words } from '../words';

/** Articles. */
export const articles = words('a an the');

/** Possessive determiners. */
export const possessives = words('my your his her its our their');

/** Words that take one of many each: "every one of them". */
export const distributives = words('no every each any');

/** Demonstrative determiners. */
export const demonstratives = words('this that these those');

/** Pronouns, with those that ask and relate. */
const pronouns = words(`
  i me mine you yours he him she hers it we us ours they them theirs myself himself herself itself ourselves themselves who
  whom whose which what`);

/** Determiners of quantity. */
const quantifiers = words(`
  all any both each either every few fewer many more most much neither none some such`);

/** Determiners that stand between another one and its noun. */
const inwardDeterminers = words('another one ones other others own same');

/** Prepositions that tell nothing of what a sentence is about. */
const plainPrepositions = words(`
  about above across after against along amid among around at before below between by down during for from in into near of off
  on onto out over per since than through throughout till to toward towards under until up upon via with within without`);

/** Prepositions; a noun behind one is no subject. */
export const prepositions: ReadonlySet<string> = new Set([
  ...plainPrepositions,
  ...words(`
    behind beneath beside beyond opposite inside outside despite like unlike including concerning regarding as alongside besides
    except`),
]);

/** Conjunctions, and adverbs that open a clause. */
const conjunctions = words(`
  and as because but how if like nor or so though although thus when where whereas whether while why yet however`);

/** Words that join a clause to the noun before it. */
export const relativeWords = words('who whom whose which where when');

/** Conjunctions that set a clause against the one before. */
export const contrastingConjunctions = words('while whereas although though but');

/** Behind "as" they make a phrase of it, not a clause: "as a whole", "as well as". */
const behindAs = words('a an many much well');

/** Words that open a clause of their own, and nothing else. */
const sureClauseOpeners = words(`
  while whereas although though but because when where which who whose that until if and or`);

/** Words that open a clause or a phrase: "as it fell", "as a whole". */
const clauseOrPhraseOpeners = words('after before as');

/** Words that open a clause, and seldom part what a figure is of from it. */
const looseClauseOpeners = words('since unless whom');

/** Words that open a clause where one is looked for that a figure stands in. */
const topicClauseOpeners: ReadonlySet<string> = new Set([...sureClauseOpeners, ...clauseOrPhraseOpeners]);

/** Words that a clause of its own begins with. */
export const clauseStarts: ReadonlySet<string> = new Set([...topicClauseOpeners, ...looseClauseOpeners]);

/** Words that open a clause of their own; what may be a preposition as well opens none for sure. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...sureClauseOpeners,
  ...looseClauseOpeners,
  ...words('what why how whether nor so yet once lest plus'),
]);

/** Auxiliaries and copulas; a noun phrase stands before them. */
export const auxiliariesAndModals = words(`
  is are was were be been being am has have had do does did will would shall should can could may might must`);

/** Forms of "be": before a participle they make it passive. */
export const formsOfBe = words('is are was were be been being am');

/** Modal verbs. */
export const modals = words('will would shall should can could may might must');

/** Forms of "be" behind one person or thing. */
export const singularBe = words("is was 's");

/** Auxiliaries with a negation or behind a pronoun, with their apostrophe. */
const contractions = words(`
  isn't aren't wasn't weren't didn't don't doesn't won't wouldn't can't couldn't hasn't haven't hadn't it's he's she's they're`);

/** The same and other contractions as they stand without the apostrophe, and what is left of them before or behind it. */
const bareContractions = words('isnt wasnt werent didnt dont doesnt wont hasnt havent d ll re s t ve cannot');

const adverbs = words('also already here just no not now only then there too very');

/** Adverbs that may stand inside a noun phrase or idiom, and so end none. */
const looseAdverbs = words(`
  again ago almost away back else ever further instead meanwhile often once quite rather really well`);

/** Verbs that say little without what stands behind them. */
const lightVerbs = words(
  'get gets getting got go goes going went make makes making made become became done doing having including',
);

/** Words of figures that a noun phrase ends before: "42 killed", "20 more", "five years later". */
const figureEnds = words(`
  reported killed wounded died dead-in ago later earlier away left including said says say told tells added less never still`);

/** Words of degree: they matter to a statement, but not to what its figures measure. */
export const degreeWords = words('less least several never even still nearly approximately roughly');

/** Endings of ordinals that stand apart from their figure. */
const ordinalRests = words('st nd rd th');

/** Words that end a noun phrase: nothing behind them is what a figure counts. */
export const functionWords: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...demonstratives,
  ...pronouns,
  ...quantifiers,
  ...plainPrepositions,
  ...conjunctions,
  ...auxiliariesAndModals,
  ...contractions,
  ...adverbs,
  ...figureEnds,
]);

/** Words that say nothing of what a sentence is about; apostrophes are parted or dropped. */
export const stopWords: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...demonstratives,
  ...pronouns,
  ...quantifiers,
  ...inwardDeterminers,
  ...plainPrepositions,
  ...conjunctions,
  ...auxiliariesAndModals,
  ...bareContractions,
  ...adverbs,
  ...looseAdverbs,
  ...lightVerbs,
  ...ordinalRests,
]);

/** The plainest words of saying; `speech` knows the others. */
export const sayingWords = words('say said says saying tell told tells according added adds');

/** Titles of people in general. */
export const addressTitles = words('mr mrs ms');

/** Stop words that carry nothing at all; "not", "before" and "more" turn a statement and are none of them. */
export const emptyWords = words(
  'a an the of in on at to for by with from and or as is are was were be been it its that which who',
);

/** Whether a word opens a clause of its own, given the one behind it. */
export function opensClause(word: string, next: string): boolean {
  return topicClauseOpeners.has(word) && !(word === 'as' && behindAs.has(next));
}

/** Whether a noun behind the word is known: "the", "its", "those". */
export function isDefinite(word: string): boolean {
  return word === 'the' || possessives.has(word) || demonstratives.has(word);
}

/** Whether a word opens a noun phrase: an article, "this", "her". */
export function isDeterminer(word: string): boolean {
  return articles.has(word) || isDefinite(word);
}
