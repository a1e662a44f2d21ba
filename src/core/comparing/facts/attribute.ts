import { changeWords, levelPrepositions } from '../../language/en/change';
import {
  attributeOf,
  fitsFamily,
  foundAs,
  governsCloseOnly,
  isChange,
  losingWords,
  partOpeners,
  tellsOfWinning,
} from '../../language/en/attributes';
import { auxiliaries, subjectJoiners, equatingWords } from '../../language/en/clauseWords';
import { possessives } from '../../language/en/functionWords';
import type { RoleKind } from '../../language/en/roles';
import type { Span } from '../../text/span';
import type { Around } from '../topic/around';
import type { TopicWord } from '../topic/words';

/** The attribute of a figure: what its own verb, noun or adjective says that it measures. */
export interface FoundAttribute {
  readonly name: string;
  /** Steps between the word and the figure. */
  readonly steps: number;
}

/** A word more steps away speaks of something else. */
const reach = 9;
/** What stands between a figure and its governor and costs little: "killed [at least] 19", "were [reported] dead". */
const freeStep = 0.3;
/** Another figure, or a clause of its own, in between. */
const figureCost = 2;
const joinCost = 2;
const clauseCost = 3;
const breakCost = 2.5;

const digit = /^\p{N}/u;

/** What is known of a figure by itself. */
interface Measured {
  readonly kind: RoleKind;
  /** Of its unit; `''` when it has none. */
  readonly family: string;
  /** Of the things that it counts; `''` when it counts none that are known. */
  readonly group: string;
}

/** Finds the word that governs a figure: the cheapest way to a word of the table, to the right or to the left. */
export function attributeAround(
  around: Around,
  { start: phraseStart, end: coreEnd }: Span,
  { kind, family, group }: Measured,
): FoundAttribute | undefined {
  const isLevel = tellsLevel(around, phraseStart);
  const lookUp: LookUp = word => {
    const name = attributeOf(word, kind, group);
    if (name === undefined || !fitsFamily(name, family)) return undefined;
    return isLevel && isChange(name) ? undefined : name;
  };
  if (kind === 'count' && isMargin(around, phraseStart)) return { name: 'majority', steps: 0 };
  const own = headingAttribute(around, phraseStart, lookUp) ?? ownAttribute(around, coreEnd, lookUp);
  if (own !== undefined) return own;
  const end = endOf(around, coreEnd);
  const right = search(around.words, end, 1, lookUp);
  const left = search(around.words, startOf(around, phraseStart) - 1, -1, lookUp);
  if (left === undefined || opensClause(around, phraseStart, end)) return right;
  // "the number of dead rose to 45, with 26 missing": what rose stands before
  if (right === undefined || isLevel) return left;
  return right.steps <= left.steps ? right : left;
}

/** "… and 720 firefighters are deployed": the figure opens a clause that has a verb of its own. */
function opensClause({ words, ...around }: Around, start: number, end: number): boolean {
  const before = words[startOf({ words, ...around }, start) - 1]?.folded ?? '';
  return subjectJoiners.has(before) && [end, end + 1].some(at => auxiliaries.has(words[at]?.folded ?? ''));
}

/** Index of the first word of the figure's phrase, its hedge included. */
function startOf({ words, from }: Around, start: number): number {
  let at = from;
  while ((words[at - 1]?.start ?? -1) >= start) at -= 1;
  return at;
}

/** "rose to 7 %", "down from 67 %": where it got to or came from, not how far. */
function tellsLevel(around: Around, start: number): boolean {
  const before = around.words[startOf(around, start) - 1]?.folded ?? '';
  return levelPrepositions.has(before) || before === 'from';
}

/** "Her margin was 181,200 votes", "a toll of 45 people": the noun that a figure is said to be, or to be of. */
function headingAttribute(around: Around, start: number, lookUp: LookUp): FoundAttribute | undefined {
  const at = startOf(around, start) - 1;
  const [noun, link] = [around.words[at - 1], around.words[at]];
  if (noun === undefined || link === undefined || !equatingWords.has(link.folded)) return undefined;
  const name = noun.clause === link.clause && !governsCloseOnly(noun.folded) ? lookUp(noun.folded) : undefined;
  return name === undefined ? undefined : { name, steps: 0 };
}

/** "won by about 200 votes", "beat her rival by 214". */
function isMargin(around: Around, start: number): boolean {
  const { words } = around;
  const at = startOf(around, start) - 1;
  if (words[at]?.folded !== 'by') return false;
  for (let back = at - 1; back >= 0 && back > at - 14; back--)
    if (tellsOfWinning(words[back]?.folded ?? '')) return true;
  return false;
}

type LookUp = (word: string) => string | undefined;

/** A word of many meanings governs from this near only. */
const closeReach = 1.5;

/** Index behind the last word of the figure's phrase, its counted noun included. */
function endOf({ words, to }: Around, end: number): number {
  let at = to;
  while ((words[at]?.end ?? Infinity) <= end) at += 1;
  return at;
}

/** "19 lives", "two deaths": the counted noun itself tells. */
function ownAttribute({ words, from }: Around, end: number, lookUp: LookUp): FoundAttribute | undefined {
  for (let at = from; (words[at]?.end ?? Infinity) <= end; at++) {
    const name = lookUp(words[at]?.folded ?? '');
    if (name !== undefined) return { name, steps: 0 };
  }
  return undefined;
}

function search(words: readonly TopicWord[], start: number, step: 1 | -1, lookUp: LookUp): FoundAttribute | undefined {
  let cost = 0;
  let last = words[start - step];
  for (let at = start; cost <= reach; at += step) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (step === 1 && partOpeners.has(word.folded)) {
      // ", including a girl, were": what is told in between is of a part
      const closing = nextBreak(words, at);
      if (closing !== undefined) {
        at = closing - 1;
        last = words[closing];
        cost += 1;
        continue;
      }
    }
    cost += last === undefined ? 0 : stepCost(last, word);
    if (cost > reach) return undefined;
    const name = nameAt(words, at, lookUp);
    if (name !== undefined && (cost <= closeReach || !governsCloseOnly(word.folded))) return { name, steps: cost };
    cost += weightOf(word);
    last = word;
  }
  return undefined;
}

/** What a word says; "found dead", "found to be", "found guilty" say how somebody was found, not that they were. */
function nameAt(words: readonly TopicWord[], at: number, lookUp: LookUp): string | undefined {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  // "lost their lives" is told by what was lost
  if (losingWords.has(word)) return lookUp(words[at + (possessives.has(next) ? 2 : 1)]?.folded ?? '') ?? lookUp(word);
  if (word !== 'found') return lookUp(word);
  return lookUp(next) ?? (foundAs.has(next) ? undefined : lookUp(word));
}

/** What a word between costs. */
function weightOf(word: TopicWord): number {
  if (digit.test(word.folded)) return figureCost;
  if (word.folded === 'and' || word.folded === 'or') return joinCost;
  return word.stop || changeWords.has(word.folded) ? freeStep : 1;
}

/** What parts two neighbouring words: nothing, a mark, or the opening of a clause. */
function stepCost(a: TopicWord, b: TopicWord): number {
  const apart = Math.abs(b.place - a.place);
  const clauses = Math.abs(b.clause - a.clause);
  if (clauses === 0) return 0;
  return apart >= 5 ? clauseCost + breakCost : apart >= 3 ? clauseCost : 1;
}

/** First word behind the next clause boundary, when the sentence goes on close by. */
function nextBreak(words: readonly TopicWord[], from: number): number | undefined {
  const clause = words[from]?.clause;
  for (let at = from + 1; at < from + 8; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.clause !== clause) return at;
  }
  return undefined;
}
