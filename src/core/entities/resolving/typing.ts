import type { Sliced } from '../../util/sliced';
import { arabicArticles, familyParticles } from '../../language/en/nameParts';
import type { EntityType, MentionReason } from '../entity';
import { particles } from '../gazetteer/titles';

import { companyPlacesOf, shortNamesOf, shortStormOf } from './aliases';
import { lentByPartner, relativeWeights } from '../reading/typeClues';
import { namesPerSlice } from './collect';
import { addScores, bestType, evidenceSum, type TypeScores } from './evidence';
import { keyOfWords, type StoryName, type TypedName } from './storyName';

/** Evidence below this leaves a name untyped: a wrong type costs a reader more trust than none. */
const threshold = 1.5;

/** What the story says of one name wherever it stands, no more than this either way: ten weak hints are no proof. */
const contextLimit = 4;

/** What a verb that people stand before says at least. */
const leastOfPerson = 0.8;

interface KeyScores {
  readonly own: Map<EntityType, number>;
  readonly context: Map<EntityType, number>;
}

/** Types every name by its own words, by what stands around it, and by what the rest of the story says of the same name. */
export function* typeNames(
  names: readonly StoryName[],
  retyped: ReadonlyMap<string, EntityType>,
): Sliced<readonly TypedName[]> {
  const byKey = yield* scoresByKey(names);
  const relatives = yield* findRelatives(names, byKey);
  const scored: TypeScores[] = [];
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    scored.push(scoresOf(name, byKey.get(name.key), relatives));
  }
  const typed: TypedName[] = [];
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const chosen = retyped.get(name.key);
    const type = chosen ?? bestType(withPartner(names, scored, index), threshold);
    typed.push({ ...name, type, reason: chosen === undefined ? reasonOf(name, type) : 'person' });
  }
  return typed;
}

function* scoresByKey(names: readonly StoryName[]): Sliced<ReadonlyMap<string, KeyScores>> {
  const byKey = new Map<string, KeyScores>();
  for (const [index, { key, candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    let scores = byKey.get(key);
    if (scores === undefined) byKey.set(key, (scores = { own: new Map(), context: new Map() }));
    for (const [type, weight] of evidenceSum(candidate.own))
      scores.own.set(type, Math.max(scores.own.get(type) ?? 0, weight));
    addScores(scores.context, evidenceSum(candidate.context), 1);
  }
  return byKey;
}

/** What names with several words say of the shorter ones that may stand for them. */
interface Relatives {
  /** Last words of people's names. */
  readonly familyNames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Acronyms and short names of organisations. */
  readonly shortNames: ReadonlySet<string>;
  /** Words that stand alone as a name somewhere. */
  readonly singles: ReadonlySet<string>;
  /** First words of organisations' names: "Deportivo" of "Deportivo Coruna". */
  readonly firstWords: ReadonlySet<string>;
  /** Places that companies are named after: "Perth" of "Perth Mint Ltd". */
  readonly companyPlaces: ReadonlySet<string>;
  /** Storms without the word for it: "Irma". */
  readonly storms: ReadonlySet<string>;
}

function* findRelatives(names: readonly StoryName[], byKey: ReadonlyMap<string, KeyScores>): Sliced<Relatives> {
  const familyNames = new Set<string>();
  const givenNames = new Set<string>();
  const shortNames = new Set<string>();
  const firstWords = new Set<string>();
  const companyPlaces = new Set<string>();
  const storms = new Set<string>();
  const singles = new Set<string>();
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { words, acronym } = name.candidate;
    if (acronym !== undefined) for (const key of [keyOfWords([acronym.toLowerCase()]), name.key]) shortNames.add(key);
    if (words.length === 1) singles.add(name.key);
    if (words.length < 2 || seen.has(name.key)) continue;
    seen.add(name.key);
    const storm = shortStormOf(words);
    if (storm !== undefined) storms.add(storm);
    const type = bestType(combined(byKey.get(name.key)), threshold);
    if (type === 'PERSON') {
      familyNames.add(keyOfWords(words.slice(-1)));
      givenNames.add(keyOfWords(words.slice(0, 1)));
    } else if (type === 'ORG') {
      for (const short of shortNamesOf(words)) if (isTelling(short)) shortNames.add(short);
      for (const place of companyPlacesOf(words)) companyPlaces.add(place);
      firstWords.add(keyOfWords(words.slice(0, 1)));
    }
  }
  return { familyNames, givenNames, shortNames, firstWords, singles, companyPlaces, storms };
}

/** Initials of two letters are as often something else. */
const isTelling = (short: string): boolean => short.includes(' ') || short.length > 2;

/** Whether something is told of a name that places do not do. */
const isAgent = ({ candidate: { context } }: StoryName): boolean =>
  context.some(
    ({ type, reason, weight }) => reason === 'context' && weight > 0 && (type === 'ORG' || type === 'PERSON'),
  );

/** Whether right here something is told that people do, and nothing that places are told by: "Jordan said", not "in Jordan". */
function isToldAsPerson({ candidate: { context } }: StoryName): boolean {
  const sums = evidenceSum(context);
  return (sums.get('PERSON') ?? 0) >= leastOfPerson && (sums.get('PLACE') ?? 0) <= 0;
}

function combined(scores: KeyScores | undefined): Map<EntityType, number> {
  const sum = new Map<EntityType, number>();
  if (scores !== undefined) {
    addScores(sum, scores.own, 1);
    addScores(sum, scores.context, 1, contextLimit);
  }
  return sum;
}

function scoresOf(name: StoryName, scores: KeyScores | undefined, relatives: Relatives): TypeScores {
  const sum = combined(scores);
  // its own surroundings weigh more than those of its namesakes
  addScores(sum, evidenceSum(name.candidate.context), 1);
  const single = name.candidate.words.length === 1;
  const give = (type: EntityType, weight: number): void => void sum.set(type, (sum.get(type) ?? 0) + weight);
  if (relatives.familyNames.has(familyAlone(name) ?? '')) give('PERSON', relativeWeights.familyName);
  if (single && relatives.familyNames.has(name.key) && isToldAsPerson(name))
    give('PERSON', relativeWeights.familyOfPlace);
  if (single && relatives.givenNames.has(name.key)) give('PERSON', relativeWeights.givenName);
  if (relatives.storms.has(name.key)) give('EVENT', relativeWeights.stormName);
  if (relatives.companyPlaces.has(name.key) && isAgent(name)) give('ORG', relativeWeights.companyOfPlace);
  if (relatives.shortNames.has(name.key)) give('ORG', relativeWeights.shortName);
  else if (single && relatives.firstWords.has(name.key)) give('ORG', relativeWeights.firstWord);
  if (!single && name.candidate.words.length < 4) {
    const [first = '', last = ''] = [name.candidate.words[0], name.candidate.words.at(-1)];
    if (relatives.singles.has(keyOfWords([last]))) give('PERSON', relativeWeights.calledByLast);
    else if (relatives.singles.has(keyOfWords([first]))) give('ORG', relativeWeights.calledByFirst);
  }
  return sum;
}

/** The last word of a family name that stands alone: "Price", "De Luca", "Al-Sadr"; undefined of other names. */
function familyAlone({ key, candidate: { words, surface } }: StoryName): string | undefined {
  if (words.length === 1) return key;
  const isArticle = arabicArticles.has(words[0] ?? '') && !/\s/u.test(surface);
  const isParticle = familyParticles.has(words[0] ?? '') && words.slice(0, -1).every(word => particles.has(word));
  return isArticle || isParticle ? keyOfWords(words.slice(-1)) : undefined;
}

function withPartner(names: readonly StoryName[], scored: readonly TypeScores[], index: number): TypeScores {
  const own = scored[index] ?? new Map<EntityType, number>();
  if (bestType(own, threshold) !== 'NAME') return own;
  for (const at of [index - 1, index + 1]) {
    if (!areJoined(names[Math.min(at, index)], names[Math.max(at, index)])) continue;
    const type = bestType(scored[at] ?? own, threshold + 1);
    const weight = lentByPartner.get(type);
    if (weight !== undefined) return new Map(own).set(type, (own.get(type) ?? 0) + weight);
  }
  return own;
}

/** "Milan and Como". */
function areJoined(first: StoryName | undefined, second: StoryName | undefined): boolean {
  if (first === undefined || second?.candidate.joinedTo === undefined) return false;
  const areNeighbours =
    first.article === second.article && first.paragraph === second.paragraph && first.index === second.index - 1;
  return areNeighbours && second.candidate.joinedTo === first.candidate.surface;
}

/** The strongest reason for the type that was chosen. */
function reasonOf({ candidate }: StoryName, type: EntityType): MentionReason {
  let best: MentionReason = 'storyEvidence';
  let top = 0;
  for (const { type: of, weight, reason } of [...candidate.context, ...candidate.own]) {
    if (of === type && weight > top) {
      best = reason;
      top = weight;
    }
  }
  return type === 'NAME' && best === 'storyEvidence' ? 'capitals' : best;
}
