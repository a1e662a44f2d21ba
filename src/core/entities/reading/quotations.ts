import type { Token } from '../../nlp/token';
import type { NameCandidate, QuotedWords } from '../names';

import type { Scan } from './scan';

const opening: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‘': '’', '"': '"', "'": "'" };

/** Verbs that hand words to a speaker. */
const sayVerbs = new Set(
  (
    'said says say saying told tells added adds wrote writes tweeted posted stressed claimed claims argued argues stated declared insisted explained warned replied asked noted ' +
    'announced recalled joked admitted acknowledged concluded continued described called quoted remarked responded commented confirmed denied suggested urged vowed accused testified according'
  ).split(' '),
);

const pronouns = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we']);

interface Quoted {
  readonly start: number;
  readonly end: number;
  /** First token inside, first token after the closing mark. */
  readonly first: number;
  readonly after: number;
}

/** Quotations in a paragraph with who says them, as far as the words beside them tell. */
export function readQuotations(scan: Scan, candidates: readonly NameCandidate[]): readonly QuotedWords[] {
  return quotedSpans(scan.tokens).map(quoted => ({
    start: quoted.start,
    end: quoted.end,
    ...speakerOf(scan, quoted, candidates),
  }));
}

/** Stretches between quotation marks, outermost only; one that never closes runs to the paragraph's end (a quotation over several paragraphs). */
function quotedSpans(tokens: readonly Token[]): readonly Quoted[] {
  const spans: Quoted[] = [];
  let open: { mark: string; start: number; first: number } | undefined;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    if (open === undefined) {
      const close = opening[token.text];
      if (close !== undefined && opens(tokens, at)) open = { mark: close, start: token.start, first: at + 1 };
    } else if (token.text === open.mark && closes(tokens, at)) {
      spans.push({ start: open.start, end: token.end, first: open.first, after: at + 1 });
      open = undefined;
    }
  });
  const last = tokens.at(-1);
  // single marks are apostrophes too often to be trusted without their partner
  if (open !== undefined && last !== undefined && open.mark !== '’' && open.mark !== "'") {
    spans.push({ start: open.start, end: last.end, first: open.first, after: tokens.length });
  }
  return spans.filter(({ first, after }) => after - first > 1);
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const before = tokens[at - 1];
  return (token.spaced || (before?.kind === 'mark' && before.text !== '.')) && !next.spaced;
}

/** A single mark inside a word's neighbourhood ("leaders' ") is an apostrophe unless white space or a mark follows. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.spaced) return false;
  return next === undefined || next.spaced || next.kind === 'mark';
}

type Speaker = Pick<QuotedWords, 'speaker' | 'speakerWords'>;

/** The words of the sentence around the quotation that may name the speaker, at most so many tokens away. */
const reach = 14;

function speakerOf(scan: Scan, quoted: Quoted, candidates: readonly NameCandidate[]): Speaker {
  return (
    speakerIn(scan, quoted.after, Math.min(scan.tokens.length, quoted.after + reach), candidates) ??
    speakerBefore(scan, quoted, candidates) ??
    nobody
  );
}

const nobody: Speaker = { speaker: -1, speakerWords: null };

function speakerBefore(scan: Scan, quoted: Quoted, candidates: readonly NameCandidate[]): Speaker | undefined {
  let from = Math.max(0, quoted.first - 1 - 2 * reach);
  for (let at = quoted.first - 2; at >= from; at--) {
    const text = scan.tokens[at]?.text ?? '';
    if (text === '.' || text === '!' || text === '?' || text === '”') from = at + 1;
  }
  return speakerIn(scan, from, quoted.first - 1, candidates);
}

interface Indexed {
  readonly candidate: NameCandidate;
  readonly index: number;
}

/** The names between two offsets; binary search, since a paragraph may hold thousands of quotations and names. */
function candidatesWithin(candidates: readonly NameCandidate[], start: number, end: number): readonly Indexed[] {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: Indexed[] = [];
  for (let index = low; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.end > end) break;
    if (candidate.standing !== 'shadow') found.push({ candidate, index });
  }
  return found;
}

/** A verb of saying between two tokens, and its subject: the name or pronoun nearest to it, before it first. */
function speakerIn(scan: Scan, from: number, to: number, candidates: readonly NameCandidate[]): Speaker | undefined {
  const window = scan.tokens.slice(from, to);
  const stop = window.findIndex(({ kind, text }) => kind === 'mark' && (text === '.' || text === '“' || text === '"'));
  const clause = stop < 0 ? window : window.slice(0, stop);
  const verb = clause.findIndex(({ norm, kind }) => kind === 'word' && sayVerbs.has(norm));
  const verbToken = clause[verb];
  if (verbToken === undefined) return undefined;
  const first = clause[0]?.start ?? 0;
  const end = clause.at(-1)?.end ?? 0;
  const inside = candidatesWithin(candidates, first, end);
  const before = inside.filter(({ candidate }) => candidate.end <= verbToken.start).at(-1);
  const pronoun =
    clause.slice(Math.max(0, verb - 4), verb).find(({ norm }) => pronouns.has(norm)) ??
    (pronouns.has(clause[verb + 1]?.norm ?? '') ? clause[verb + 1] : undefined);
  if (pronoun !== undefined && (before === undefined || pronoun.start > before.candidate.start))
    return { speaker: -1, speakerWords: pronoun.text };
  const chosen = before ?? inside.find(({ candidate }) => candidate.start >= verbToken.end);
  return chosen === undefined ? undefined : { speaker: chosen.index, speakerWords: null };
}
