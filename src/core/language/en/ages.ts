import { words } from '../words';
import { isPersonNoun } from './counted';
import { describedAs, rankDescriptions } from './descriptions';

/** Units that ages are told in. */
export const ageUnits = words('year month week day hour');

/** Words that announce an age. */
export const ageWords = words('aged age ages');

/** Words that hedge an age behind "aged". */
export const ageHedges = words('under over above below about around just at least nearly');

/** Who is told with an age behind a comma though not by name. */
export const personNouns = words(`
  suspect man woman victim driver teenager boy girl student mother father singer actor actress player defendant son daughter
  brother sister wife husband widow widower gunman pilot lawmaker author officer champion captain`);

/** Parts of nouns with a hyphen for players: "centre-half", "wing-back". */
export const agedCompounds = words('half back row forward');

/** Whether a noun tells somebody by what they are or do: "winger", "nurse", "sergeant". */
export function tellsWho(noun: string): boolean {
  return personNouns.has(noun) || describedAs.has(noun) || rankDescriptions.has(noun) || isPersonNoun(noun);
}

/** Who is bounded by an age with no other word: "people over 65". */
export const agedGroups = words(`
  people persons adults children men women boys girls kids pensioners those anyone everyone someone voters residents workers
  drivers patients citizens`);

/** Two or more who are told with their ages behind a comma: "the men, 24 and 27". */
export const agedPlurals = words(`
  men women boys girls brothers sisters twins victims suspects teenagers students defendants children sons daughters
  parents pair couple`);

/** Words that bound an age: "people over 65". */
export const ageBounds = words('over under above below');

/** Words that bound the age before them: "65 and over". */
export const ageComparatives = words('older younger over under above below up');

/** Forms of the verb that reaches an age. */
export const turningVerbs = words('turn turned turns turning');

/** What people do at an age: "died at 54", "retired at 65", "a widow at 30". */
export const lifeEvents = words(`
  died dies die dying dead married marries wed widowed retired retires retire orphaned graduated divorced emigrated debuted
  passed father mother grandmother grandfather widow widower millionaire judge champion professor captain school became joined
  enlisted`);

/** Adverbs between a verb and the age it tells: "was only 17". */
export const ageAdverbs = words('only just now already still barely nearly almost about');

/** Titles before the name of one whose age is told: "Mr Ofer was 89". */
export const agedTitles = words(
  'mr mrs ms miss dr sir dame lady lord sen rep gov gen col capt sgt rev fr sister father prof',
);

/** Abbreviations of "years old". */
export const yearsOld = words('yo y/o yrs-old');

/** What may follow the age of a person at the end of its clause. */
export const behindAge = words('. , ; ) ! ? when and at on this last in next year years');

/** Pronouns of a person whose age may be told. */
export const personPronouns = words('he she i who');

/** Who is told with an age behind "of": "a boy of nine"; "a father of two" has children. */
export const agedByOf = words('man woman boy girl child youth lad teenager pensioner widow widower youngster');

/** Kin that a name and its age follow: "one son, Ned, 4." */
export const agedKin = words(`
  son sons daughter daughters brother brothers sister sisters wife husband child children grandson granddaughter mother father
  baby twins twin`);
