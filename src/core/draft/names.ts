import type { Entity, EntityType, Mention } from '../entities/entity';
import { doneOnPlatforms } from '../language/en/attributionWords';
import { longFormsOf } from '../language/en/givenNames';
import { months, weekdays } from '../language/en/calendar';
import { prepositions } from '../language/en/functionWords';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import { indexAt, overlap, textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import { countriesNamed, countryOf } from './countries';
import type { DraftFinding } from './finding';
import { isAddedState, placesOfState } from './states';
import { foldedWords, placeOfWords, wordsBetween, type PrintedText } from './versions';

/** Names with one last word that are held against another; more are a wall of names. */
const mostNamesakes = 40;

/** Demonyms and events are told in words of the writer's own. */
const checked: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'PLACE', 'NAME']);

/** Holds the names of a draft against the versions, each once, where it is first written so. */
export function* nameFindings(
  story: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const article = story.articles[draft];
  if (article === undefined) return [];
  const entities = new Map(story.entities.map(entity => [entity.id, entity]));
  const countries = countriesNamed(story, draft);
  const people = fullNames(story, draft);
  const namesakesOf = (words: readonly string[]): readonly (readonly string[])[] =>
    words.length < 2 ? [] : (people.get(words.at(-1) ?? '') ?? []).filter(full => full.join(' ') !== words.join(' '));
  const seen = new Set<string>();
  const findings: DraftFinding[] = [];
  for (const mention of article.mentions) {
    const words = withoutTime(foldedWords(textOf(article.text, mention)));
    const key = words.join(' ');
    if (!checked.has(mention.type) || words.length === 0 || seen.has(key)) continue;
    if (mayBeNoName(article, mention, entities.get(mention.entity)?.counts[draft] ?? 0)) continue;
    seen.add(key);
    yield;
    const spelling = otherSpelling(story, draft, mention);
    const ways = placesOf(printed, words, mention.type !== 'PERSON');
    const written = ways.length > 0 ? ways : placesToTheLetter(story, draft, mention);
    const at = written.length > 0 ? written : placesOfState(story, draft, mention);
    const initial = otherInitial(words, printed);
    const finding = { subject: 'name', start: mention.start, end: mention.end, against: [] } as const;
    const otherEnd = at.length > 0 ? [] : placesOfOtherEnd(words, printed);
    const namesakes = at.length === 0 && mention.type === 'PERSON' ? namesakesOf(words) : [];
    const same = namesakes.find(namesake => areOneGivenName(namesake, words) && placesOf(printed, namesake).length > 0);
    const initialled = namesakes.find(namesake => haveOtherInitials(namesake, words));
    if (otherEnd.length > 0) findings.push({ ...finding, verdict: 'differs', at: otherEnd });
    else if (at.length > 0 || isPutTogether(words, printed) || countries.has(countryOf(words)))
      findings.push({ ...finding, verdict: 'same', at, against: spelling });
    else if (initialled !== undefined)
      findings.push({ ...finding, verdict: 'differs', at: placesOf(printed, initialled) });
    else if (same !== undefined) findings.push({ ...finding, verdict: 'same', at: placesOf(printed, same) });
    else if (spelling.length > 0) findings.push({ ...finding, verdict: 'differs', at: spelling });
    else if (initial.length > 0) findings.push({ ...finding, verdict: 'differs', at: initial });
    else if (isKnownOtherwise(entities.get(mention.entity), draft, words, printed))
      findings.push({ ...finding, verdict: 'same', at: [] });
    else if (!isAddedState(story, draft, mention)) {
      const [namesake] = namesakes;
      const verdict = namesake === undefined ? 'notPrinted' : 'differs';
      findings.push({ ...finding, verdict, at: namesake === undefined ? [] : placesOf(printed, namesake) });
    }
  }
  return findings;
}

/** "Sympathy came from Aas": one word that the draft has once, and that a sentence begins with, has its capital from there. */
function mayBeNoName({ text, structure }: ArticleAnalysis, mention: Mention, count: number): boolean {
  const sentence = structure.sentences[indexAt(structure.sentences, mention.start)];
  return count === 1 && sentence?.start === mention.start && !/\s/u.test(textOf(text, mention));
}

/**
 * Where versions print a name. One word that names no person also in the plural or without it ("Hussites", "the Hussite wars"), and
 * several also as the acronym of them.
 */
function placesOf(
  printed: readonly PrintedText[],
  words: readonly string[],
  inAnyNumber = false,
): readonly PlaceInStory[] {
  const [word = ''] = words;
  const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
  const ways = [words, ...(words.length === 1 ? [...(doneOnPlatforms.get(word) ?? [])].map(deed => [deed]) : [])];
  if (inAnyNumber && words.length === 1 && word.length > fewestLetters) ways.push([other]);
  if (inAnyNumber && words.length >= fewestOfAcronym) ways.push([words.map(each => each.charAt(0)).join('')]);
  return printed.flatMap(text => ways.flatMap(way => placeOfWords(text, way) ?? []).slice(0, 1));
}

/** Where versions have the very letters of a name, whatever words they are read as: "eCargo" of "eCargoLine". */
function placesToTheLetter({ articles }: StoryAnalysis, draft: number, mention: Mention): readonly PlaceInStory[] {
  const name = textOf(articles[draft]?.text ?? '', mention);
  return articles.flatMap(({ text }, article) => {
    const start = article === draft ? -1 : text.indexOf(name);
    return start < 0 || isLetter(text[start + name.length]) ? [] : [{ article, start, end: start + name.length }];
  });
}

const isLetter = (character = ''): boolean => /\p{Ll}/u.test(character);

/** "The Harbour Board of Tarn" of versions that have the Harbour Board, and Tarn; "Congress on the Harbor Treaty". */
function isPutTogether(words: readonly string[], printed: readonly PrintedText[]): boolean {
  const at = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  // "the House of Aas" is one name, "Congress on the Harbor Treaty" two
  const isShort = words[at] === joiner && at < fewestJoined;
  if (at < 0 || isShort || words.length - at - 1 < 1) return false;
  const behind = words.slice(at + 1);
  const parts = [words.slice(0, at), behind[0] === definite ? behind.slice(1) : behind];
  return parts.every(part => placesOf(printed, part).length > 0);
}

/** Where versions print what the name begins with, and always with another end: "the Harbour Board of Tarn", "… of Sund". */
function placesOfOtherEnd(words: readonly string[], printed: readonly PrintedText[]): readonly PlaceInStory[] {
  const at = words.lastIndexOf(joiner);
  if (at < fewestJoined || words.length - at - 1 < 1) return [];
  const head = words.slice(0, at);
  const isAlone = printed.some(text => countOf(text, head) > countOf(text, [...head, joiner]));
  return isAlone ? [] : printed.flatMap(text => placeOfWords(text, [...head, joiner]) ?? []);
}

const countOf = ({ folded }: PrintedText, words: readonly string[]): number =>
  folded.split(` ${words.join(' ')} `).length - 1;

const joiner = 'of';
const definite = 'the';
/** "House of Aas" is one name. */
const fewestJoined = 2;

/** "In March Aas went": the month is no part of the name. */
function withoutTime(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return rest.length > 0 && (months.has(first) || weekdays.has(first)) ? rest : words;
}

/** Two letters are of too many things. */
const fewestOfAcronym = 3;

/** A shorter name with another ending is another name. */
const fewestLetters = 4;

const isInitial = (word: string): boolean => word.length === 1;

/** Where versions print the name with another initial between the same names: "Harald E. Vik" for "Harald A. Vik". */
function otherInitial(words: readonly string[], printed: readonly PrintedText[]): readonly PlaceInStory[] {
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isInitial(word));
  if (at < 0) return [];
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const others = printed.map(text => wordsBetween(text, before, after).filter(isInitial));
  return printed.flatMap((text, index) => {
    const [initial] = others[index] ?? [];
    return initial === undefined ? [] : (placeOfWords(text, [...before, initial, ...after]) ?? []);
  });
}

/** Where versions spell the name in another way. */
function otherSpelling({ notes }: StoryAnalysis, draft: number, mention: Mention): readonly PlaceInStory[] {
  return notes.flatMap(({ relation, a, b }) => {
    if (relation !== 'spelling') return [];
    if (a.article === draft && overlap(a, mention) > 0) return [b];
    return b.article === draft && overlap(b, mention) > 0 ? [a] : [];
  });
}

/** The versions name it too, if not in these words in this order: by its acronym, or by all of its words. */
function isKnownOtherwise(
  entity: Entity | undefined,
  draft: number,
  words: readonly string[],
  printed: readonly PrintedText[],
): boolean {
  if (entity?.counts.some((count, article) => article !== draft && count > 0) !== true) return false;
  const isAcronym = words.length === 1 && entity.name.split(/\s+/).length > 1;
  return isAcronym || words.every(word => placesOf(printed, [word]).length > 0);
}

/** The names of the people of versions, by the last of their words. Linear in them. */
function fullNames({ entities }: StoryAnalysis, draft: number): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const { type, counts, name, aliases } of entities) {
    if (type !== 'PERSON' || !counts.some((count, article) => article !== draft && count > 0)) continue;
    for (const words of [name, ...aliases].map(foldedWords)) {
      const last = words.at(-1);
      if (last === undefined || words.length < 2) continue;
      const known = found.get(last) ?? [];
      found.set(last, known);
      if (known.length < mostNamesakes) known.push(words);
    }
  }
  return found;
}

/** "George H. W. Vik" and "George W. Vik": father and son. */
function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  const [between, other] = [a.slice(1, -1), b.slice(1, -1)];
  const areInitials = between.length > 0 && other.length > 0 && [...between, ...other].every(isInitial);
  return areInitials && a[0] === b[0] && between.join(' ') !== other.join(' ');
}

/** Whether two names begin with forms of one given name, and only initials stand between it and the last name: "Bob Vik", "Robert F. Vik". */
function areOneGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  const [between, other] = [a.slice(1, -1), b.slice(1, -1)];
  if (![...between, ...other].every(isInitial)) return false;
  if (between.length > 0 && other.length > 0 && between.join(' ') !== other.join(' ')) return false;
  const formsOf = (name: string): readonly string[] => [name, ...(longFormsOf.get(name) ?? [])];
  return formsOf(x).some(form => formsOf(y).includes(form));
}
