import type { Bound } from '../../../src/core/language/bound';
import type { ClaimKind } from '../../../src/core/quantities/claimKind';
import type { NumericClaim } from '../../../src/core/claims/claim';
import type { TimeGrain } from '../../../src/core/times/timeValue';
import type { WrittenDigits } from '../../../src/core/numerals/writtenDigits';
import type { LinkableArticle } from '../../../src/core/comparing/topic/topic';
import { intervalOf } from '../../../src/core/quantities/interval';
import { readStructure } from '../../../src/core/text/structure';
import { indexAt, overlap } from '../../../src/core/text/span';
import { readArticle } from './readArticle';
import { finish } from '../../../src/core/util/sliced';

/** An article whose claims were marked by hand, and the fact that each claim states. */
export interface MarkedArticle extends LinkableArticle {
  /** Fact by claim index; claims of the same fact should be linked. */
  readonly facts: readonly string[];
}

/** `{words|kind figure unit|fact}`: "{at least 42 people|count >=42 person|dead}", "{Monday|date 2031-05-05|quake}". */
const marking = /\{([^|{}]+)\|([^|{}]+)\|([^|{}]+)\}/g;

/** Reads an article with marked claims. `date` is its day. */
export function markedArticle(marked: string, date: string): MarkedArticle {
  let text = '';
  let last = 0;
  const drafts: { readonly start: number; readonly end: number; readonly notation: string; readonly fact: string }[] =
    [];
  for (const found of marked.matchAll(marking)) {
    const [whole, words = '', notation = '', fact = ''] = found;
    text += marked.slice(last, found.index);
    drafts.push({ start: text.length, end: text.length + words.length, notation, fact });
    text += words;
    last = found.index + whole.length;
  }
  text += marked.slice(last);
  const structure = finish(readStructure(text, 'story.txt'));
  const read = readArticle(text, date).claims;
  const claims = drafts.map(({ start, end, notation }) => {
    const { subject, ...claim } = claimOf(notation, text.slice(start, end));
    const core = coreOf(text, start, end);
    // what it plays is told by the words around it, as in a real analysis
    const role = read.find(other => overlap(other.core, core) > 0)?.subject.role;
    const told = { ...subject, ...(role !== undefined && { role }) };
    return { ...claim, subject: told, start, end, core, sentence: indexAt(structure.sentences, start) };
  });
  return { text, structure, claims, mentions: [], date: { date }, facts: drafts.map(({ fact }) => fact) };
}

const hedges = /^(?:a little over|at least|more than|about|nearly|almost|up to|fewer than|some|around|over) /i;
const figures = /^(?:magnitude )?[^ ]+(?: (?:million|billion|percent|per cent|dollars|euros|years?|days?))*/i;

/** The figure with its unit, without hedge and what is counted. */
function coreOf(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = start + (hedges.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: from, end: from + (figures.exec(text.slice(from, end))?.[0].length ?? 0) };
}

type Parts = Omit<NumericClaim, 'start' | 'end' | 'core' | 'sentence'>;

function claimOf(notation: string, words: string): Parts {
  const [kind = 'count', figure = '', unit = ''] = notation.split(' ');
  const subject = {
    head: kind === 'count' || kind === 'ordinal' ? (/[a-z]+$/.exec(words.toLowerCase())?.[0] ?? '') : '',
    modifiers: [],
    verb: '',
    context: [],
  };
  const common = { kind: kind as ClaimKind, subject, salience: 'claim' as const };
  if (kind === 'date' || kind === 'period') return { ...common, time: timeOf(figure) };
  const bound = (/^(?:<~|>~|>=|<=|[~<>])/.exec(figure)?.[0] ?? '=') as Bound;
  const digits = digitsOf(figure.replace(/^[<>=~]+/, ''), words);
  const value = Number(figure.replace(/^[<>=~]+/, ''));
  return {
    ...common,
    quantity: { value, ...intervalOf(value, bound, digits, common.kind), unit, bound, boundText: '', digits },
  };
}

/** How a figure was written: "2.4e9" for 2.4 billion, "1200". */
export function digitsOf(figure: string, words = ''): WrittenDigits {
  const [mantissa = '', exponent = '0'] = figure.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return {
    decimals: fraction.length,
    trailingZeros: fraction === '' ? (/0{0,20}$/.exec(whole)?.[0].length ?? 0) : 0,
    scale: 10 ** Number(exponent),
    spelled: words !== '' && !/\d/.test(words),
  };
}

function timeOf(day: string): NonNullable<NumericClaim['time']> {
  const [from = '', to] = day.split('/');
  if (to !== undefined) return { from, to, grain: 'range', anchor: 'explicit' };
  const grain: TimeGrain = from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const end = { year: [year + 1, 1, 1], month: [year, month + 1, 1], day: [year, month, date + 1] }[grain];
  const iso = (parts: readonly number[]): string =>
    new Date(Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1)).toISOString().slice(0, 10);
  return { from: iso([year, month, date]), to: iso(end), grain, anchor: 'explicit' };
}
