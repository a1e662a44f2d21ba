/**
 * What a lexicon knows of a word, as bits that add up: "Paris" is a first name and a place, "state" a noun and a verb.
 * Bits rather than sets: a paragraph has a hundred words and each is asked about several times.
 */
export const wordTag = {
  firstName: 1,
  lastName: 2,
  /** A well-known person by one or several words. */
  person: 4,
  place: 8,
  organisation: 16,
  demonym: 32,
  month: 64,
  weekday: 128,
  honorific: 256,
  /** A noun for what a person does or is: "minister", "goalkeeper". */
  actor: 512,
  verb: 1024,
  adjective: 2048,
  adverb: 4096,
  noun: 8192,
  /** Determiners, prepositions, conjunctions, pronouns, question words. */
  functionWord: 16_384,
  number: 32_768,
  /** Some proper noun, the lexicon does not say of what. */
  proper: 65_536,
  /** A first name of men, of women; unisex ones are neither. */
  menName: 131_072,
  womenName: 262_144,
} as const;

/** A sum of {@link wordTag} values. */
export type WordTags = number;

const { firstName, lastName, person, place, organisation, demonym, month, weekday, honorific } = wordTag;
const { menName, womenName } = wordTag;
const { actor, verb, adjective, adverb, noun, functionWord, number, proper } = wordTag;

/** Tags that make a word one of the ordinary vocabulary. */
export const ordinaryTags: WordTags = verb | adjective | adverb | noun | functionWord | number | actor;

/** Tags that make a word a part of names. */
export const nameTags: WordTags = firstName | lastName | person | place | organisation | demonym;

/** compromise's tags (and the sides of its "Person|Noun" switches) to ours; tags that are not named here tell us nothing. */
export const tagsByLibraryTag: Readonly<Record<string, WordTags>> = {
  MaleName: firstName | menName,
  FemaleName: firstName | womenName,
  FirstName: firstName,
  LastName: lastName,
  Person: person,
  City: place,
  Country: place,
  Region: place,
  Place: place,
  Organization: organisation,
  SportsTeam: organisation,
  Demonym: demonym,
  Month: month,
  WeekDay: weekday,
  Honorific: honorific,
  Actor: actor,
  Verb: verb,
  Infinitive: verb,
  PastTense: verb,
  Past: verb,
  PresentTense: verb,
  Present: verb,
  Gerund: verb,
  Participle: verb,
  Copula: verb,
  Modal: verb,
  Imperative: verb,
  PhrasalVerb: verb,
  Adjective: adjective,
  Adj: adjective,
  Comparative: adjective,
  Superlative: adjective,
  Adverb: adverb,
  Negative: adverb,
  Noun: noun,
  Singular: noun,
  Plural: noun,
  Uncountable: noun,
  Unit: noun,
  Duration: noun,
  Currency: noun,
  Expression: adverb,
  Preposition: functionWord,
  Conjunction: functionWord,
  Determiner: functionWord,
  Pronoun: functionWord,
  Possessive: functionWord,
  Reflexive: functionWord,
  QuestionWord: functionWord,
  Condition: functionWord,
  Value: number,
  Cardinal: number,
  Ordinal: number,
  TextValue: number,
  Fraction: number,
  Multiple: number,
  ProperNoun: proper,
};
