import type { Token } from '../../text/token';
import type { Sliced } from '../../util/sliced';
import type { NameCandidate, QuotedWords } from '../names';

import type { Scan } from './scan';
import { nobody, speakerOf, type QuotedTokens, type Speaker } from './speakers';

/** Marks that open a quotation, and those that close it: English, French, German and Scandinavian ways. */
const opening: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '"': '"',
  "'": "'",
};

interface Quoted extends QuotedTokens {
  readonly start: number;
  readonly end: number;
}

/** Quotations in a paragraph with who says them, as far as the words beside them tell. */
export function* readQuotations(scan: Scan, candidates: readonly NameCandidate[]): Sliced<readonly QuotedWords[]> {
  const found: QuotedWords[] = [];
  let before: Quoted | undefined;
  for (const quoted of quotedSpans(scan.tokens)) {
    yield;
    const speaker = speakerOf(scan, quoted, candidates) ?? continued(scan, before, found.at(-1), quoted) ?? nobody;
    found.push({ start: quoted.start, end: quoted.end, ...speaker });
    before = quoted;
  }
  return found;
}

/** What stands between two parts of one quotation has at most so many tokens: "…," Ada Byron told the BBC on Monday. "…" */
const longestBetween = 14;

/** "…," Ada Byron said. "It must end.": the second part is hers too, when nothing but the attribution stands between. */
function continued(
  scan: Scan,
  before: Quoted | undefined,
  last: QuotedWords | undefined,
  { first }: Quoted,
): Speaker | undefined {
  if (before === undefined || last === undefined) return undefined;
  const to = first - 1;
  if (to - before.after > longestBetween || to - before.after < 2 || scan.tokens[to - 1]?.text !== '.')
    return undefined;
  for (let at = before.after; at < to - 1; at++) if (scan.tokens[at]?.text === '.') return undefined;
  const { speaker, speakerWords } = last;
  return { speaker, speakerWords };
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
    } else if (open.mark.includes(token.text) && closes(tokens, at)) {
      spans.push({ start: open.start, end: token.end, first: open.first, after: at + 1 });
      open = undefined;
    }
  });
  const last = tokens.at(-1);
  // single marks are apostrophes too often to be trusted without their partner
  if (open !== undefined && last !== undefined && open.mark !== '’' && open.mark !== "'" && open.mark !== '«') {
    spans.push({ start: open.start, end: last.end, first: open.first, after: tokens.length });
  }
  return spans.filter(({ first, after }) => after - first > 1);
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const before = tokens[at - 1];
  // French puts a blank inside its marks
  if (token.text === '«') return token.spaced || !next.spaced;
  return (token.spaced || (before?.kind === 'mark' && before.text !== '.')) && !next.spaced;
}

/** A single mark inside a word's neighbourhood ("leaders' ") is an apostrophe unless white space or a mark follows. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || (token.spaced && token.text !== '»')) return false;
  return next === undefined || next.spaced || next.kind === 'mark';
}
