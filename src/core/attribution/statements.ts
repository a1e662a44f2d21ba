import { alternatives } from '../language/words';
import { firstPersonWords } from '../language/en/attributionWords';
import type { ArticleStructure, Sentence } from '../text/article';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import { firstFrom } from './antecedents';
import type { ParagraphSpeech } from './paragraphSpeech';
import type { ScopedSource, Source } from './source';

/** "I" and "we" outside of quotation marks: somebody's own words. */
const firstPerson = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’.])(?:${alternatives(firstPersonWords)})(?![\p{L}\p{N}.])`,
  'u',
);

/** A sentence with this share of its letters in quotation marks is somebody's. */
const quotedShare = 0.5;

/** Whether somebody speaks in a sentence, known or not: most of it stands in quotation marks, or it tells of "I" and "we". */
export function isVoiced(text: string, sentence: Span, quotes: readonly Span[]): boolean {
  const own = quotesIn(sentence, quotes);
  const quoted = own.reduce((sum, quote) => sum + overlap(quote, sentence), 0);
  return quoted >= quotedShare * (sentence.end - sentence.start) || isFirstPerson(text, sentence, own);
}

function quotesIn(sentence: Span, quotes: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  const before = indexAt(quotes, sentence.start);
  for (let at = before < 0 ? firstFrom(quotes, sentence.start) : before; at < quotes.length; at++) {
    const quote = quotes[at];
    if (quote === undefined || quote.start >= sentence.end) break;
    found.push(quote);
  }
  return found;
}

/** Whether a sentence speaks of "I" or "we" outside of its quotations. */
function isFirstPerson(text: string, sentence: Span, quotes: readonly Span[]): boolean {
  let from = sentence.start;
  for (const { start, end } of [...quotes, { start: sentence.end, end: sentence.end }]) {
    if (start > from && firstPerson.test(text.slice(from, start))) return true;
    from = Math.max(from, end);
  }
  return false;
}

interface StatedArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly speech: readonly ParagraphSpeech[];
}

/** "In a statement, the firm said: We are sorry. We will pay.": a statement in the first person goes on as long as it says "we". */
export function carryStatements(
  { text, structure, speech }: StatedArticle,
  scoped: readonly ScopedSource[][],
  lastOf: readonly (Source | undefined)[],
  quotes: readonly Span[],
): void {
  let running: Source | undefined;
  for (const [at, sentence] of structure.sentences.entries()) {
    const before = structure.sentences[at - 1];
    const own = scoped[at] ?? [];
    if (
      before !== undefined &&
      before.paragraph !== sentence.paragraph &&
      speech[before.paragraph]?.introduces === true
    )
      running = lastOf[before.paragraph];
    const isOwn = own.length === 0 && isFirstPerson(text, sentence, quotesIn(sentence, quotes));
    if (isOwn && running !== undefined) own.push({ source: { ...running, carried: true }, scope: sentence });
    else running = opensStatement(text, sentence, own) ? own[0]?.source : undefined;
  }
}

/** Whether a colon behind the attribution of a sentence opens a statement without marks. */
function opensStatement(text: string, { start, end }: Sentence, own: readonly ScopedSource[]): boolean {
  const source = own[0]?.source;
  if (source === undefined || source.span.end > end || source.span.start < start) return false;
  return /^[^“"‘.]{0,60}:\s+\p{Lu}/u.test(textOf(text, { start: source.span.end, end }));
}
