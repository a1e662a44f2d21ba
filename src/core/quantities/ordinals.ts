import { endsSentence, isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import { auxiliariesAndModals, functionWords, isDeterminer, singularBe } from '../language/en/functionWords';
import { negators } from '../language/en/negation';
import { verbBase } from '../language/en/verbs';
import { ordinalIdioms } from '../language/en/nameWords';
import { isPlural, singularOf } from '../language/en/countNouns';
import { durationUnits } from '../language/en/units';
import { months } from '../language/en/calendar';
import { readRank } from '../times/ranks';
import {
  beforeUnitSecond,
  behindPlace,
  irregularSuperlatives,
  nounEnds,
  rankedNames,
  placeTables,
  placeVerbs,
  placeVerbsWithIn,
  verbLikeNouns,
} from '../language/en/ranks';

/** Adjectives rarely stand more than so many deep between "first" and its noun. */
const mostModifiers = 4;

/** Words behind which an ordinal ranks a superlative: "second-largest", "third most populous". */
const isSuperlative = (word: string): boolean => irregularSuperlatives.has(word) || /^[a-z]{2,}est$/.test(word);

const isNegator = (word: string): boolean => negators.has(word) || /n['’]t$/.test(word);

/** Nouns that only "first" or "second" of a plan would stand before, and that are adverbs of order. */
function isAdverb(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === '' || functionWords.has(word) || auxiliariesAndModals.has(word)) return true;
  if (word === 'meet' || verbBase(word) === null || word.endsWith('ing')) return false;
  const behind = wordAt(tokens, at + 1);
  // "first reported cases": a participle before a noun; "first reported on", "first came to": a verb
  return behind === '' || functionWords.has(behind) || tokens[at + 1]?.capital === true || !word.endsWith('ed');
}

interface Ranked {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly next: number;
}

/** The noun that is ranked: the last word of the run behind the ordinal. */
function readRanked(tokens: Tokens, at: number): Ranked | null {
  const words: string[] = [];
  let next = at;
  for (let i = at; i < at + mostModifiers + 1; i++) {
    const word = wordAt(tokens, i);
    if (
      word === '' ||
      functionWords.has(word) ||
      nounEnds.has(word) ||
      (words.length > 0 && verbBase(word) !== null && !isNounLike(word))
    )
      break;
    // "a second month prices fell": behind a unit of time a plural begins the clause
    if (isPlural(word) && durationUnits.get(words.at(-1) ?? '') === words.at(-1) && words.length > 0) break;
    words.push(word);
    next = i + 1;
    if (isHyphen(tokens, i + 1)) i++;
    else if (tokens[i]?.possessive === true || endsSentence(tokens, i + 1)) break;
  }
  const head = words.at(-1);
  return head === undefined ? null : { head: singularOf(head), modifiers: words.slice(0, -1), next };
}

function isNounLike(word: string): boolean {
  return verbLikeNouns.has(word);
}

/** "first visit", "third consecutive term", "41st president", "second-largest economy". Names and idioms give none. */
export function readOrdinal(tokens: Tokens, first: number): Draft | null {
  const rank = readRank(tokens, first);
  if (rank === null) return null;
  const { next } = rank;
  const token = tokens[first];
  const behind = tokens[next];
  if (
    wordAt(tokens, first) === 'second' &&
    beforeUnitSecond.has(wordAt(tokens, first - 1)) &&
    !isRankable(tokens, next)
  )
    return null;
  if (isHyphen(tokens, first - 1) && !isHyphen(tokens, next)) return null;
  const placed = readPlaced(tokens, first, next, rank.rank);
  // "the 14th and final stage"
  if (wordAt(tokens, next) === 'and' && /^(?:final|last)$/.test(wordAt(tokens, next + 1)))
    return ranked(tokens, first, next, next + 2, rank.rank);
  if (placed !== null) return placed;
  const behindRank = isHyphen(tokens, next) ? next + 1 : next;
  const at = wordAt(tokens, behindRank) === 'such' ? behindRank + 1 : behindRank;
  const word = wordAt(tokens, at);
  if (word === 'of' || word === '') return null;
  if (
    isNameOf(token?.capital === true, behind?.capital === true, first, next, tokens) ||
    ordinalIdioms.has(word) ||
    months.has(word)
  )
    return null;
  // "it is not the first time": which one it is, is left open
  if (/^the$/.test(wordAt(tokens, first - 1)) && isNegator(wordAt(tokens, first - 2))) return null;
  // "at first", "first-time buyers"
  if (rank.rank === 1 && (wordAt(tokens, first - 1) === 'at' || (behindRank > next && word === 'time'))) return null;
  if (isSuperlative(word)) return ranked(tokens, first, next, at, rank.rank);
  if (isHyphen(tokens, next) && !isRankable(tokens, at)) return null;
  const isNoun = isNounLike(word) && isDeterminer(wordAt(tokens, first - 1));
  if (!isNoun && isAdverb(tokens, at)) return null;
  return ranked(tokens, first, next, at, rank.rank);
}

/** "is second in the table", "was 20th in a field of 30", "were ninth out of 40" */
function isInTable(tokens: Tokens, first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (!singularBe.has(before) && before !== 'are' && before !== 'were') return false;
  if (wordAt(tokens, next) === 'out') return wordAt(tokens, next + 1) === 'of';
  return (
    wordAt(tokens, next) === 'in' &&
    /^(?:the|a|their|its)$/.test(wordAt(tokens, next + 1)) &&
    placeTables.has(wordAt(tokens, next + 2))
  );
}

/** "finished fourth", "came in second", "ranked 14th": the place itself, with no noun behind. */
function readPlaced(tokens: Tokens, first: number, next: number, rank: number): Draft | null {
  const before = wordAt(tokens, first - 1);
  const verb = before === 'in' || before === 'a' || before === 'only' ? wordAt(tokens, first - 2) : before;
  if (isInTable(tokens, first, next)) return { ...ranking(tokens, first, next, rank), next, head: '', modifiers: [] };
  const isVerb = before === 'in' ? placeVerbsWithIn.has(verb) : placeVerbs.has(verb);
  const behind = textAt(tokens, next);
  const closes = behind === '' || behindPlace.has(behind);
  if (!isVerb || !closes || tokens[first]?.capital === true) return null;
  return { ...ranking(tokens, first, next, rank), next, head: '', modifiers: [] };
}

function isRankable(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== '' && !functionWords.has(word);
}

/** "First Minister", "Second World War": capitals on both words; at the start of a sentence only the next one tells. */
function isNameOf(capital: boolean, nextCapital: boolean, first: number, next: number, tokens: Tokens): boolean {
  if (!nextCapital) return false;
  return capital || (first > 0 && !endsSentence(tokens, first - 1) && rankedNames.has(wordAt(tokens, next)));
}

function ranked(tokens: Tokens, first: number, next: number, at: number, rank: number): Draft | null {
  const noun = readRanked(tokens, /^(?:most|least)$/.test(wordAt(tokens, at)) ? at + 1 : at);
  if (noun === null) return null;
  const draft = ranking(tokens, first, next, rank, noun.head);
  return { ...draft, next: noun.next, resume: next, head: noun.head, modifiers: noun.modifiers };
}

function ranking(tokens: Tokens, first: number, next: number, rank: number, unit = ''): Draft {
  const quantity = { value: rank, unit, digits: { ...wholeDigits, spelled: tokens[first]?.kind === 'word' } };
  return { kind: 'ordinal', first, coreNext: next, next, quantity, salience: 'claim', noHedge: true };
}
