import type { EntityRole, Mention } from '../../entities/entity';
import {
  descriptionEnds,
  descriptionPrepositions,
  descriptionStarts,
  pastOffices,
} from '../../language/en/descriptions';
import { alternatives } from '../../language/words';
import type { ArticleStructure } from '../../text/article';
import type { Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { comparedNoun, fieldsOf, isDescribingNoun, isOffice, isShortOffice, capitalisedIn } from './describingWords';

/** Words that describe a person: "a sculptor and architect". UTF-16 into the article. */
interface DescribingWords extends Span {
  /** The nouns that describe, each as it is compared. */
  readonly nouns: readonly string[];
  /** What makes an office another one of its kind: "foreign", "finance". */
  readonly fields: readonly string[];
  /** Capitalised words in it: employers and places. */
  readonly names: readonly string[];
}

/** What a version says a person is, or was: "a former ambassador". */
export interface Description extends DescribingWords {
  readonly isPast: boolean;
}

/** An article as its descriptions of people are read. */
export interface DescribingArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly mentions: readonly Mention[];
}

/** Characters beside a name in which a description is looked for. */
const reach = 200;
/** Descriptions that a version gives one person; more are a wall of titles, and each is held against each. */
const mostDescriptions = 12;

/** What an article says the people are that it names, by entity. Linear in the mentions. @param roles the titles before names */
export function* readDescriptions(
  { text, structure, mentions }: DescribingArticle,
  roles: ReadonlyMap<string, readonly EntityRole[]>,
): Sliced<ReadonlyMap<string, readonly Description[]>> {
  const found = new Map<string, Description[]>();
  const add = (entity: string, read: DescribingWords | undefined): void => {
    if (read === undefined) return;
    const known = found.get(entity) ?? [];
    found.set(entity, known);
    if (known.length < mostDescriptions) known.push({ ...read, isPast: wasHeldOnce(text, read) });
  };
  for (const [entity, given] of roles)
    for (const role of given.slice(0, mostDescriptions)) add(entity, ofRole(text, role));
  const due = pauseEvery(64);
  let at = 0;
  for (const [index, mention] of mentions.entries()) {
    if (due(1)) yield;
    while ((structure.sentences[at]?.end ?? Infinity) <= mention.start) at++;
    const sentence = structure.sentences[at];
    if (mention.type !== 'PERSON' || sentence === undefined || isPlaceOf(text, mentions[index - 1], mention)) continue;
    add(mention.entity, besideBefore(text, mention, sentence));
    add(mention.entity, behind(text, mention, sentence));
  }
  return found;
}

/** Characters before a description in which its first words may stand: a title is read from its first known word on. */
const ahead = 40;
const pastOffice = new RegExp(`\\b(?:${alternatives(pastOffices)})\\b[^,.;:()]*$`, 'i');

/** Whether a description, up to its first noun, says that it was so once: "the former U.S. ambassador". */
function wasHeldOnce(text: string, { start, end, nouns }: DescribingWords): boolean {
  const before = text.slice(Math.max(0, start - ahead), start);
  const words = before + text.slice(start, end).split(/[,;]/u, 1).join('');
  return nouns.length === 1 && pastOffice.test(words.replace(/\b(?:\p{Lu}\.)+/gu, ''));
}

/** A title before a name; "president and general manager" is two. */
function ofRole(text: string, { start, end, role }: EntityRole): DescribingWords | undefined {
  if (isOfSpeaker(text.slice(Math.max(0, start - 40), start))) return undefined;
  const lead = /([\p{L}-]+)\s+(?:and|&)\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase();
  const words = role.split(/[^\p{L}\p{N}'’-]+/u).filter(word => word !== '');
  const behindHead = words.findIndex(word => descriptionPrepositions.has(word.toLowerCase()));
  const heads = behindHead < 0 ? words : words.slice(0, behindHead);
  const nouns = [nounOf(heads)];
  if (lead !== undefined && isDescribingNoun(lead, false)) nouns.push(comparedNoun(lead));
  return { start, end, nouns, fields: fieldsOf(words), names: [] };
}

/** The noun that a phrase ends in, as it is compared. */
function nounOf(words: readonly string[]): string {
  const lower = words.map(word => word.toLowerCase());
  return comparedNoun(lower.at(-1) ?? '', lower.slice(0, -1));
}

/** "my dear friend": what a speaker says of somebody. */
function isOfSpeaker(ahead: string): boolean {
  return /\b(?:my|our)\s+(?:\S+\s+){0,4}$/iu.test(ahead);
}

/** "architect Ann Doyle" · "the historian and author Ann Doyle" · "an architect, Ann Doyle,". */
function besideBefore(text: string, mention: Span, sentence: Span): DescribingWords | undefined {
  const from = Math.max(sentence.start, mention.start - reach);
  const ahead = text.slice(from, mention.start);
  if (isOfSpeaker(ahead)) return undefined;
  if (/,\s+$/.test(ahead)) return isSetOff(text.slice(mention.end, sentence.end)) ? apposed(ahead, from) : undefined;
  const found = /(?:([\p{L}-]+)\s+and\s+)?(?:([\p{L}-]+)\.?\s+)?([\p{L}-]+)(\.?)\s+$/u.exec(ahead);
  if (found === null) return undefined;
  const [{ length }, first = '', before = '', noun = '', stop = ''] = found;
  const isShort = stop !== '' && isShortOffice(noun.toLowerCase());
  const startsSentence = found.index === 0 && from === sentence.start && before === '';
  if ((/^\p{Lu}/u.test(noun) && !startsSentence && !isShort) || (stop !== '' && !isShort)) return undefined;
  if (!isShort && !isDescribingNoun(noun.toLowerCase(), true)) return undefined;
  const nouns = [nounOf([before, noun])];
  if (before === '' && isDescribingNoun(first.toLowerCase(), true)) nouns.unshift(comparedNoun(first.toLowerCase()));
  const end = from + ahead.trimEnd().length;
  const start = nouns.length > 1 ? mention.start - length : end - noun.length - stop.length;
  return { start, end, nouns, fields: [], names: capitalisedIn(ahead.slice(-60)) };
}

/** What follows a name that is set off by commas: "…, his lawyer, Ann Doyle, said". */
function isSetOff(rest: string): boolean {
  return /^(?:[,;:)]|\.?\s*$)/u.test(rest);
}

/** Words between what opens a description before a name and the name. */
const mostBefore = 8;

/** "his lawyer, " · "Norway's foreign minister, " · "the mayor of Tarnova, ": from its article or possessive up to the comma. */
function apposed(ahead: string, from: number): DescribingWords | undefined {
  const words = [...ahead.trimEnd().slice(0, -1).matchAll(/\S+/gu)].slice(-mostBefore);
  for (const { 0: word, index } of words.toReversed()) {
    if (!descriptionStarts.has(word.toLowerCase()) && !/['’]s?$/u.test(word)) continue;
    const phrase = ahead.slice(index).trimEnd().slice(0, -1);
    const found = nounPhrase(phrase);
    // "the mayor of the town, ": a later article opens a part of it
    if (found?.length !== phrase.length) continue;
    const start = from + index + (descriptionStarts.has(word.toLowerCase()) ? word.length + 1 : 0);
    const end = from + index + phrase.length;
    return { start, end, nouns: [found.noun], fields: fieldsIn(found), names: capitalisedIn(phrase) };
  }
  return undefined;
}

/** "Ann Doyle of Virginia, the mayor,": a place, whatever it is read as. */
function isPlaceOf(text: string, before: Mention | undefined, { start }: Span): boolean {
  return before?.type === 'PERSON' && text.slice(before.end, start) === ' of ';
}

/** What stands between a name and a description behind it: a comma, an age, "who is". */
const opening =
  /^(?:\s+of(?:\s+\p{Lu}[\p{L}.]*){1,3}(?=,\s))?(?:,\s+(?:aged\s+)?\d{1,3})?(?:,\s+(?:then\s+|who\s+(?:is|was)\s+)?|\s+(?:is|was)\s+(?=an?\s|the\s))/u;

/** "Ann Doyle, 34, a nurse and mother of two," · "Ann Doyle, who is a nurse," · "Ann Doyle is a nurse". */
function behind(text: string, mention: Span, sentence: Span): DescribingWords | undefined {
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + reach));
  const opened = opening.exec(rest)?.[0].length;
  if (opened === undefined) return undefined;
  const [nouns, fields]: [string[], string[]] = [[], []];
  let [at, end] = [opened, opened];
  for (;;) {
    const phrase = nounPhrase(rest.slice(at));
    if (phrase === undefined) break;
    nouns.push(phrase.noun);
    fields.push(...fieldsIn(phrase));
    end = at + phrase.length;
    // "…, a nurse, the mayor said": who comes next with an article is another person
    const next = /^,?\s+and\s+|^,\s+(?!the\s)/u.exec(rest.slice(end));
    if (next === null) break;
    at = end + next[0].length;
  }
  if (nouns.length === 0) return undefined;
  return {
    start: mention.end + opened,
    end: mention.end + end,
    nouns,
    fields,
    names: capitalisedIn(rest.slice(opened, end)),
  };
}

interface NounPhrase {
  readonly noun: string;
  /** Those up to the noun. */
  readonly words: readonly string[];
  /** UTF-16 from where it was looked for. */
  readonly length: number;
}

function fieldsIn({ words }: NounPhrase): readonly string[] {
  return fieldsOf(words.filter(word => !descriptionStarts.has(word.toLowerCase())));
}

/** A phrase that describes one person, up to the mark or word that ends it: "the former president of the club". */
function nounPhrase(rest: string): NounPhrase | undefined {
  const words: string[] = [];
  let noun: string | undefined;
  let [end, behindNoun] = [0, 0];
  const found = (): string | undefined => (isDescription(words) ? nounOf(words) : undefined);
  for (const { 0: piece, index } of rest.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.\-/]*|\S/gu)) {
    const word = piece.replace(/\.$/, '').toLowerCase();
    const isMark = !/^[\p{L}\p{N}]/u.test(piece);
    const isAnd = word === 'and' && (noun === undefined || behindNoun > 1);
    if (isMark || isAnd || descriptionEnds.has(word)) {
      noun ??= found();
      return noun === undefined ? undefined : { noun, words, length: end };
    }
    if (noun !== undefined) behindNoun++;
    else if (descriptionPrepositions.has(word)) {
      noun = found();
      if (noun === undefined) return undefined;
    } else words.push(piece.replace(/\.$/, ''));
    // the full stop of a sentence, not that of an abbreviation
    end = index + piece.length - Number(/\p{Ll}{3}\.$/u.test(piece));
  }
  noun ??= found();
  return noun === undefined ? undefined : { noun, words, length: end };
}

/** No phrase before its first preposition has more words. */
const longestPhrase = 8;

/** Whether words end in a noun of one person: "a former bank manager", "public information officer". */
function isDescription(words: readonly string[]): boolean {
  const noun = words.at(-1) ?? '';
  if (noun === '' || words.length > longestPhrase) return false;
  const isOpened = descriptionStarts.has(words[0]?.toLowerCase() ?? '') || words.some(word => /['’]s?$/u.test(word));
  // without an article it is an office that one has: "president of the club"
  if (!isOpened) return isOffice(noun.toLowerCase());
  return isDescribingNoun(noun.toLowerCase(), /^\p{Ll}/u.test(noun));
}
