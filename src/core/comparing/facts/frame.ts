import type { NumericClaim } from '../../claims/claim';
import { isFraction } from '../../claims/relations/fractions';
import { kindTraits } from '../../quantities/claimKind';
import type { RoleKind } from '../../language/en/roles';
import { unitFamily } from '../../claims/relations/units';
import { functionWords } from '../../language/en/functionWords';
import {
  earlierWords,
  foreseeingWords,
  havingVerbs,
  kindOpeners,
  partOpeners,
  utmostWords,
  wholeWords,
} from '../../language/en/attributes';
import type { Around } from '../topic/around';
import { clauseAt } from '../topic/around';
import { countedGroup } from '../topic/counted';
import type { TermBag } from '../topic/weighting';
import type { TopicWord } from '../topic/words';
import { attributeAround } from './attribute';

/** What a figure measures, as its own clause tells it. */
export interface Frame {
  /** What its own verb, noun or adjective makes of it: killed, price, depth; `''` when no word of the table governs it. */
  readonly attribute: string;
  /** How sure that is: 1 right beside the figure, towards 0 further off. */
  readonly governed: number;
  /** Terms around the figure, 0-1 by their steps; those of the phrase itself weigh 1. */
  readonly bag: TermBag;
  /** Names in its clause, as terms. */
  readonly names: ReadonlySet<string>;
  /** Whom an age is of, by name: terms of the name beside it. */
  readonly bearer: ReadonlySet<string>;
  /** Whom it is of by noun: "a 34-year-old cleaner". */
  readonly kin: ReadonlySet<string>;
  /** It is told as what may be: forecast, planned, asked for. */
  readonly modal: boolean;
  /** It is told of any thing of a kind: "a storm of class two has winds of 96 mph". */
  readonly general: boolean;
  /** It is a part of another figure: "including three children", "42 of them". */
  readonly part: boolean;
  /** It counts what comes to others: "70 others". */
  readonly others: boolean;
  /** Of an earlier event. */
  readonly past: boolean;
  /** Years that its clause names. */
  readonly years: ReadonlySet<string>;
}

/** Steps at which a word weighs half; how fast weights fall around there. */
const halfSteps = 6;
const fall = 1.5;
/** Words further off tell nothing. */
const reach = 40;

const year = /^(?:1[5-9]|20)\d\d$/;
const digit = /^\p{N}/u;

/** Reads the frame of a figure among the words of its sentence. */
export function frameOf(around: Around, claim: NumericClaim, text: string): Frame {
  const kind = kindOf(claim);
  const found =
    kind === undefined
      ? undefined
      : attributeAround(around, claim, { kind, family: familyOf(claim), group: groupOf(claim) });
  const own = clauseAt(around);
  const near = around.words.filter(({ clause }) => Math.abs(clause - own) <= 1);
  return {
    attribute: found?.name ?? '',
    governed: found === undefined ? 0 : 1 / (1 + found.steps / 4),
    bag: bagOf(around, claim),
    names: new Set(near.flatMap(({ term }) => (/^[#@]/.test(term) ? [term] : []))),
    ...(claim.kind === 'age' ? bearerOf(around, claim, text) : { bearer: none, kin: none }),
    modal: isModal(around, own),
    general: isGeneral(around, own),
    part: isPart(around, claim),
    others: countsOthers(around),
    years: new Set(near.flatMap(({ folded }) => (year.test(folded) ? [folded] : []))),
    past: near.some(({ folded }) => earlierWords.has(folded)),
  };
}

const none: ReadonlySet<string> = new Set();

function kindOf(claim: NumericClaim): RoleKind | undefined {
  if (claim.kind === 'age') return undefined;
  return isFraction(claim) ? 'percent' : (kindTraits[claim.kind].roles ?? undefined);
}

function familyOf({ kind, quantity }: NumericClaim): string {
  return kind === 'measure' ? unitFamily(kind, quantity?.unit ?? '') : '';
}

function groupOf({ kind, subject }: NumericClaim): string {
  return kind === 'count' ? countedGroup(subject.head.toLowerCase().split(' ').at(-1) ?? '') : '';
}

function bagOf({ words: all, from, to }: Around, claim: NumericClaim): TermBag {
  const bag = new Map<string, number>();
  const [first, last] = [all[from]?.place ?? 0, all[Math.max(from, to - 1)]?.place ?? 0];
  for (const [at, word] of all.entries()) {
    if (word.stop || (digit.test(word.folded) && at >= from && at < to)) continue;
    const inside = word.start >= claim.start && word.end <= claim.end;
    const steps = inside ? 0 : word.place < first ? first - word.place : Math.max(0, word.place - last);
    if (steps > reach || digit.test(word.folded)) continue;
    // the unit is compared as such, and so are spelled figures
    if (word.start >= claim.core.start && word.end <= claim.core.end) continue;
    const weight = 1 / (1 + (steps / halfSteps) ** fall);
    bag.set(word.term, Math.max(weight, bag.get(word.term) ?? 0));
  }
  return bag;
}

function isModal({ words: all, from }: Around, own: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 12 && all[at]?.clause === own; at--)
    if (foreseeingWords.has(all[at]?.folded ?? '')) return true;
  return false;
}

/** "A storm of the second class has winds of at least …": any thing of a kind, and what it has. */
function isGeneral({ words: all, from }: Around, own: number): boolean {
  const before = all.slice(0, from).filter(({ clause }) => clause === own);
  return kindOpeners.has(before[0]?.folded ?? '') && before.some(({ folded }) => havingVerbs.has(folded));
}

function isPart({ words: all, from, to }: Around, claim: NumericClaim): boolean {
  const folded = (at: number): string => all[at]?.folded ?? '';
  let first = from;
  while ((all[first - 1]?.start ?? -1) >= claim.start) first -= 1;
  for (let at = first - 1; at >= first - 3; at--)
    if (partOpeners.has(folded(at)) || utmostWords.has(folded(at))) return true;
  for (let at = to; at < to + 3; at++) if (folded(at) === 'of' && wholeWords.has(folded(at + 1))) return true;
  return false;
}

function countsOthers({ words, to }: Around): boolean {
  return words.slice(to, to + 3).some(({ folded }) => folded === 'others' || folded === 'other');
}

/** Words behind an age among which its bearer is looked for. */
const bearerReach = 6;

/** The name or noun that an age stands with: "Ms Farrow, 39", "a 34-year-old cleaner". */
function bearerOf({ words: all, from, to }: Around, claim: NumericClaim, text: string): Bearer {
  const bearer = new Set<string>();
  const kin = new Set<string>();
  const own = all[from]?.clause ?? 0;
  // "A 41-year-old" opens a sentence: a capital makes no name of an article
  const isName = ({ term, folded, start, end }: TopicWord): boolean =>
    term.startsWith('#') || (/^\p{Lu}/u.test(text.slice(start, end)) && !functionWords.has(folded));
  const take = (word: TopicWord): unknown => bearer.add(word.term).add(word.folded);
  const clause = all[from - 1]?.clause;
  for (const word of all.slice(0, from).reverse()) {
    if (word.clause !== clause || !isName(word)) break;
    take(word);
  }
  if (bearer.size > 0) return { bearer, kin };
  for (const word of all.slice(to, to + bearerReach)) {
    if (word.clause !== (all[to]?.clause ?? own)) break;
    if (word.start < claim.end && word.term === 'year') continue;
    if (isName(word)) take(word);
    else if (bearer.size > 0 || functionWords.has(word.folded)) break;
    else if (!word.stop) kin.add(word.term);
  }
  return { bearer, kin };
}

interface Bearer {
  readonly bearer: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
}
