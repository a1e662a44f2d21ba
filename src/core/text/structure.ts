import { pauseEvery, type Sliced } from '../util/sliced';
import type {
  ArticleStructure,
  FileArticle,
  Paragraph,
  ParagraphKind,
  Segment,
  Sentence,
  StatedDetails,
} from './article';
import { blocksOf, type Block } from './blocks';
import { datelineDate } from './dateline';
import { exportStructure, type ExportStructure } from './exports/exportStructure';
import type { ExportedArticle } from './exports/exportedArticle';
import { splitExportInSlices } from './exports/splitExport';
import { readFrontMatter } from './frontMatter';
import { boilerplateKinds, kindsOf } from './kinds';
import { featuresOf, type BlockFeatures } from './blockFeatures';
import { afterPrefix, readPrefix } from './prefix';
import { segmentsOf } from './segments';
import { sentencesIn } from './sentences';
import type { Span } from './span';
import { withTurns } from './turns';
import { publishedLeads, publishedVerbs } from '../language/en/headers';
import { alternatives } from '../language/words';

/** Blocks with their looks, prefixes parted from the text that follows them, and what the prefixes state. */
interface Looked {
  readonly blocks: readonly BlockFeatures[];
  readonly stated: StatedDetails;
  readonly title: string | null;
}

/** Paragraphs or sentences parted between two offers to pause: either takes some ten microseconds. */
const partsPerSlice = 32;

function* lookedBlocks(text: string, raw: readonly Block[]): Sliced<Looked> {
  const blocks: BlockFeatures[] = [];
  let stated: StatedDetails = {};
  let title: string | null = null;
  let headOfFile = true;
  for (const block of raw) {
    yield;
    const prefix = block.place === undefined && block.said !== true ? readPrefix(text, block) : null;
    if (prefix === null) {
      blocks.push(featuresOf(text, block));
    } else {
      blocks.push({ ...featuresOf(text, { ...block, end: prefix.end }), blockClass: 'prefix' });
      const start = afterPrefix(text, block, prefix);
      if (start < block.end) blocks.push(featuresOf(text, { ...block, start, gap: false }));
      if (headOfFile) {
        stated = { ...prefix.stated, ...stated };
        title ??= prefix.title ?? null;
      } else if (stated.date === undefined && publishedAt(text, block)) stated = { ...prefix.stated, ...stated };
    }
    const last = blocks.at(-1);
    if (headOfFile && last?.blockClass === 'prose') {
      const date = datelineDate(text, last);
      if (date !== null) stated = { date, dateSource: 'prefix', ...stated };
      headOfFile = false;
    }
  }
  return { blocks, stated, title };
}

function* sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sliced<readonly Sentence[]> {
  const sentences: Sentence[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = sentences.length;
    const whole = paragraph.kind === 'prefix' || paragraph.kind === 'menu';
    for (const { start, end } of whole ? [] : sentencesIn(text, paragraph)) {
      if (due(1)) yield;
      sentences.push({ start, end, paragraph: index });
    }
    if (sentences.length === before) sentences.push({ start: paragraph.start, end: paragraph.end, paragraph: index });
  }
  return sentences;
}

const publishedLine = new RegExp(
  String.raw`^(?:(?:${alternatives(publishedLeads)}) )?(?:${alternatives(publishedVerbs)})\b`,
  'i',
);

/** "First published: 3 August 2024" below the text dates it when nothing above does. */
function publishedAt(text: string, { start }: Block): boolean {
  return publishedLine.test(text.slice(start, start + 24));
}

/** A headline without what a mail program puts before it. */
function titleOf(headline: string): string {
  return headline.replace(/^(?:Subject|Re|Fwd?): /i, '');
}

const paragraphOf = ({ start, end, speaker }: BlockFeatures, kind: ParagraphKind = 'body'): Paragraph => ({
  ...{ start, end, kind },
  ...(speaker !== undefined && { speaker }),
});

/** The paragraphs of blocks with their kinds, and the stretches that they make. */
function* toldIn(
  text: string,
  blocks: readonly BlockFeatures[],
): Sliced<Pick<ArticleStructure, 'segments' | 'paragraphs'>> {
  const paragraphs: Paragraph[] = [];
  const segments: Segment[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const { from, to, kind } of yield* segmentsOf(text, blocks)) {
    const run = blocks.slice(from, to);
    const kinds = yield* kind === 'article' ? kindsOf(run) : boilerplateKinds(run);
    for (const [index, block] of run.entries()) {
      if (due(1)) yield;
      paragraphs.push(paragraphOf(block, kinds[index]));
    }
    segments.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, kind });
  }
  return { segments, paragraphs };
}

/** The paragraphs of the body of an exported article: all of it is that article. */
function* bodyIn(text: string, { start, end }: Span): Sliced<readonly Paragraph[]> {
  const { blocks } = yield* lookedBlocks(text, yield* withTurns(text, yield* blocksOf(text, { from: start, to: end })));
  const kinds = yield* kindsOf(blocks);
  return blocks.map((block, index) => paragraphOf(block, kinds[index]));
}

/** A text that no database wrote. */
function* plainStructure(text: string, markdown: boolean): Sliced<ExportStructure> {
  const front = readFrontMatter(text);
  const raw = yield* withTurns(text, yield* blocksOf(text, { from: front?.span.end ?? 0, markdown }));
  const looked = yield* lookedBlocks(text, raw);
  const told = yield* toldIn(text, looked.blocks);
  const headline = told.paragraphs.find(paragraph => paragraph.kind === 'headline');
  const title =
    front?.title ?? looked.title ?? (headline === undefined ? null : titleOf(text.slice(headline.start, headline.end)));
  const header: readonly Paragraph[] = front === null ? [] : [{ ...front.span, kind: 'prefix' }];
  return {
    segments: told.segments,
    paragraphs: [...header, ...told.paragraphs],
    title,
    stated: { ...looked.stated, ...front?.stated },
  };
}

function* withSentences(text: string, structure: ExportStructure): Sliced<ArticleStructure> {
  return { ...structure, sentences: yield* sentencesOf(text, structure.paragraphs) };
}

/** The articles of an export that have a text. Together they cover the file: what stands between two is the former's. */
function* exportedArticles(text: string, exported: readonly ExportedArticle[]): Sliced<readonly FileArticle[]> {
  const told = exported.flatMap((article, index) =>
    article.body.length === 0 ? [] : [{ article, number: index + 1 }],
  );
  const found: FileArticle[] = [];
  for (const [index, { article, number }] of told.entries()) {
    yield;
    const start = index === 0 ? 0 : article.span.start;
    const end = told[index + 1]?.article.span.start ?? text.length;
    const structure = yield* exportStructure(text, article, { start, end }, span => bodyIn(text, span));
    found.push({ number, start, end, structure: yield* withSentences(text, structure) });
  }
  return found;
}

/**
 * Reads the articles of a file, in order and without gaps: those that a news database wrote into one, else the file as one article (in
 * which other articles and boilerplate are segments), how it is built: paragraphs with their kinds, sentences, title and what it states of
 * itself. Never throws; linear in the text.
 * @param fileName tells Markdown from plain text; only its ending counts
 * @returns at least one; all spans are UTF-16 into the whole text
 */
export function* readArticlesIn(text: string, fileName?: string): Sliced<readonly FileArticle[]> {
  const markdown = fileName !== undefined && /\.(?:md|markdown)$/i.test(fileName);
  const exported = markdown ? [] : yield* exportedArticles(text, yield* splitExportInSlices(text));
  if (exported.length > 0) return exported;
  const structure = yield* withSentences(text, yield* plainStructure(text, markdown));
  return [{ number: 1, start: 0, end: text.length, structure }];
}

/** How a file is built that is taken for one article: the first of {@link readArticlesIn}. */
export function* readStructure(text: string, fileName?: string): Sliced<ArticleStructure> {
  const [first] = yield* readArticlesIn(text, fileName);
  return first?.structure ?? nothing;
}

const nothing: ArticleStructure = { segments: [], paragraphs: [], sentences: [], title: null, stated: {} };

/** A file's name and its text as one key, for those that remember what {@link readArticlesIn} says: the first line is the name. */
export const nameAndText = (fileName: string, text: string): string => `${fileName.replaceAll('\n', ' ')}\n${text}`;

/** {@link readArticlesIn} of what {@link nameAndText} put together. */
export function* readArticlesOf(key: string): Sliced<readonly FileArticle[]> {
  const end = key.indexOf('\n');
  return yield* readArticlesIn(key.slice(end + 1), key.slice(0, end));
}
