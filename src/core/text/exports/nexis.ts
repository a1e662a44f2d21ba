import type { Sliced } from '../../util/sliced';
import { trimmed, type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, lineBlocks, linesThat, saidIn, type LineBlock } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel, type ExportField, type Labelled } from './labels';
import { markers } from './markers';
import { isLedIn } from './names';

/** Blocks above the text: copyright, outlet, date, headline and about ten fields. */
const longestHead = 16;

/** A block between two labelled ones that is still head: a second deck, "Correction Appended". */
const longestDeck = 200;

/** Longer lines with a date in them are prose. */
const longestDateLine = 80;

/** What a head says, and the index of the block that the text begins in. */
interface Head {
  readonly said: Partial<Record<ExportField, Span>>;
  readonly date: string | null;
  readonly body: number;
}

/** Stretches from one matching line to the next; what stands before the first is none. */
function* partsFrom(text: string, lines: readonly Line[], marks: readonly RegExp[]): Sliced<readonly Span[]> {
  const starts = yield* linesThat(lines, ({ start, end }) => {
    if (end - start > longestDateLine) return false;
    const written = text.slice(start, end);
    return marks.some(mark => mark.test(written));
  });
  return starts.map(({ start }, index) => ({ start, end: starts[index + 1]?.start ?? text.length }));
}

const isCopyright = (text: string, { start }: Span): boolean => markers.copyright.test(text.slice(start, start + 40));

/** A label in capitals: prose that happens to open like one is none. */
function labelOf(text: string, block: LineBlock | undefined): Labelled | null {
  const label = block === undefined ? null : readLabel(text, block);
  return label?.capitals === true ? label : null;
}

function dateOf(text: string, { start, end }: Span): string | null {
  return end - start > longestDateLine ? null : statedDate(text.slice(start, end));
}

/** Index of the first block below the head's fields, or -1 when the head has none. */
function afterFields(text: string, blocks: readonly LineBlock[]): number {
  const isHead = (at: number): boolean => (labelOf(text, blocks[at])?.field ?? 'other') !== 'other';
  let at = blocks.slice(0, longestHead).findIndex((_, index) => isHead(index));
  if (at < 0) return -1;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || labelOf(text, block)?.field === 'body') break;
    const deck = block.end - block.start <= longestDeck && isHead(at + 1);
    if (!isHead(at) && !deck) break;
  }
  return at;
}

/** The outlet may stand in the last line of the copyright notice. */
function belowCopyright(text: string, { lines }: LineBlock): Span | undefined {
  const rights = lines.findIndex(({ start, end }) => markers.rights.test(text.slice(start, end)));
  return lines.length < 2 ? undefined : lines[rights < 0 ? lines.length - 1 : rights + 1];
}

/** Outlet, date and headline stand without labels; the outlet first, where it is not a picture. */
function readUnlabelled(text: string, blocks: readonly LineBlock[]): Head {
  const before: Span[] = [];
  const after: Span[] = [];
  let date: string | null = null;
  let copyright: Span | undefined;
  let body = 0;
  for (const [index, block] of blocks.entries()) {
    if (labelOf(text, block) !== null) continue;
    if (isCopyright(text, block)) {
      copyright ??= belowCopyright(text, block);
      continue;
    }
    const dated = date === null ? block.lines.findIndex(line => dateOf(text, line) !== null) : -1;
    const line = block.lines[dated];
    const above = block.lines[dated - 1];
    if (line !== undefined) date = dateOf(text, line);
    if (line !== undefined && above !== undefined) before.push({ start: block.start, end: above.end });
    else if (line === undefined) (date === null ? before : after).push(block);
    if (before.length + after.length <= 2) body = index + 1;
  }
  const titles = after.filter(
    (block, index) => index === after.length - 1 || !markers.nexisEdition.test(saidIn(text, block) ?? ''),
  );
  // what stands alone without a day is a headline
  const alone = date === null && before.length === 1 ? [copyright] : [];
  const [outlet, title] = before.length === 0 ? [copyright, ...titles] : [...alone, ...before, ...titles];
  return { said: { ...(outlet && { outlet }), ...(title && { title }) }, date, body };
}

/** Blocks of the head of an article without a single field: outlet, date and headline. */
const barestHead = 3;

function readHead(text: string, blocks: readonly LineBlock[]): Head {
  const fieldsEnd = afterFields(text, blocks);
  const head = blocks.slice(0, fieldsEnd < 0 ? barestHead : fieldsEnd);
  const unlabelled = readUnlabelled(text, head);
  const labelled: Partial<Record<ExportField, Span>> = {};
  for (const block of blocks.slice(0, fieldsEnd + 1)) {
    const label = labelOf(text, block);
    if (label !== null) labelled[label.field] ??= { start: label.valueStart, end: block.end };
  }
  return {
    said: { ...unlabelled.said, ...labelled },
    date: unlabelled.date,
    body: fieldsEnd < 0 ? unlabelled.body : fieldsEnd,
  };
}

/** A correction below the text has paragraphs of its own; a line that only databases write stands above it. */
const sureTail = /^(?:LOAD-DATE|LANGUAGE|LANGUE|SPRACHE|TAAL|FECHA-CARGA|IDIOMA):/;

/** Any label in capitals: only below a known one, since transcripts name their speakers so. */
const anyLabel = /^\p{Lu}[\p{Lu} /-]{2,30}:\s/u;

/** Index of the first block below the text: field lines and the copyright to the end of the article. */
function tailOf(text: string, blocks: readonly LineBlock[], from: number): number {
  const sure = blocks.findIndex(({ start }, index) => index >= from && sureTail.test(text.slice(start, start + 12)));
  let tail = sure < 0 ? blocks.length : sure;
  for (let at = tail - 1; at >= from; at--) {
    const block = blocks[at];
    if (block === undefined) break;
    if (labelOf(text, block) !== null || isCopyright(text, block)) tail = at;
    else if (!anyLabel.test(text.slice(block.start, block.start + 40))) break;
  }
  return tail;
}

/** Longest paragraph that is taken for a headline. */
const longestTitle = 160;

/** Some papers have their headline as the first paragraph of the text. */
function headlineIn(text: string, block: LineBlock | undefined): Span | undefined {
  if (block === undefined || block.end - block.start > longestTitle) return undefined;
  const words = text.slice(block.start, block.end);
  return /\s\S+\s\S+\s/.test(words) && !/[.!?:;,”"]$/.test(words) ? block : undefined;
}

/** A byline, a field and a note on how a transcript was made, each a line that stands above the text by itself; the index of the text. */
function leadIn(
  text: string,
  blocks: readonly LineBlock[],
  from: number,
): { readonly author?: Span; readonly at: number } {
  let author: Span | undefined;
  let at = from;
  for (let block = blocks[at]; block !== undefined && at < blocks.length - 1; block = blocks[++at]) {
    const isByline = author === undefined && isLedIn(text, block);
    const label = readLabel(text, block);
    const isLength = label !== null && markers.length.test(text.slice(label.valueStart, block.end));
    if (isByline) author = block;
    else if (!isLength && !markers.rushTranscript.test(text.slice(block.start, block.start + 60))) break;
  }
  return { ...(author && { author }), at };
}

/** Nexis as text, with a numbered line above each article: "1 of 161 DOCUMENTS", "Dokument 1 von 12". */
export function* readNexis(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const spans = yield* partsFrom(text, lines, [markers.nexisStart, markers.numberedStart]);
  const parts: ReadPart[] = [];
  for (const span of spans) {
    yield;
    parts.push(readPart(text, span, (yield* lineBlocks(text, span.start, span.end)).slice(1)));
  }
  // one that has its day or its last fields vouches for those that have neither
  return parts.some(({ isSure }) => isSure) ? parts.map(({ article }) => article) : [];
}

/** The article of a stretch from a mark to the next, and whether the stretch has more of an article of Nexis than its mark. */
interface ReadPart {
  readonly article: ExportedArticle;
  readonly isSure: boolean;
}

/** @param blocks those of the stretch below its mark */
function readPart(text: string, span: Span, blocks: readonly LineBlock[]): ReadPart {
  const { said, date, body } = readHead(text, blocks);
  const tail = tailOf(text, blocks, body);
  const from = said.body !== undefined && said.body.start >= said.body.end ? body + 1 : body;
  const { author, at: storyAt } = leadIn(text, blocks.slice(0, tail), from);
  const inText = said.title === undefined && from < tail - 1 ? headlineIn(text, blocks[from]) : undefined;
  const start =
    inText === undefined
      ? storyAt > from
        ? blocks[storyAt]?.start
        : (said.body?.start ?? blocks[from]?.start)
      : inText.end;
  const title = said.title ?? inText;
  const story = trimmed(text, { start: start ?? span.end, end: blocks[tail - 1]?.end ?? span.end });
  const article = {
    span: { start: span.start, end: blocks.at(-1)?.end ?? span.end },
    title: saidIn(text, title),
    titleSpan: title ?? null,
    date,
    outlet: saidIn(text, said.outlet),
    author: authorIn(text, said.author ?? author),
    body: story.start < story.end ? [story] : [],
  };
  return { article, isSure: date !== null || tail < blocks.length };
}
