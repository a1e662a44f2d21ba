import type { Entity, Mention } from '../entities/entity';
import { tellsStory, type ArticleStructure } from '../text/article';
import { indexAt, overlap, shifted, type Span } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { Antecedents } from './antecedents';
import { createGenders, type GivenNameGender } from './gender';
import type { ParagraphSpeech } from './paragraphSpeech';
import type { SpokenPhrase } from './spokenPhrase';
import { acrossParagraphs, type PlacedQuote } from './quotations';
import { speakerOf } from './resolveSource';
import type { ArticleSources, SourcedQuotation, ScopedSource, SentenceSources, Source } from './source';
import { addTurns, speakerOfTurn } from './spokenTurns';
import { carryStatements, isVoiced } from './statements';

/** An article as its sources are read. */
export interface SpeakingArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  /** One for each paragraph. */
  readonly speech: readonly ParagraphSpeech[];
  readonly mentions: readonly Mention[];
}

/** What the story knows of its names. */
export interface KnownNames {
  readonly entities: ReadonlyMap<string, Pick<Entity, 'name'>>;
  readonly ofGivenName: GivenNameGender;
}

/** What is put together of an article while it is read in order. */
interface Reading {
  readonly article: SpeakingArticle;
  readonly antecedents: Antecedents;
  readonly quotes: PlacedQuote[];
  /** By sentence. */
  readonly scoped: readonly ScopedSource[][];
  /** The last source that each paragraph gives, and the one that its last sentence is given by. */
  readonly lastOf: (Source | undefined)[];
  readonly closing: (Source | undefined)[];
}

/** Reads who says what in an article. Linear in it. */
export function* readSources(article: SpeakingArticle, { entities, ofGivenName }: KnownNames): Sliced<ArticleSources> {
  const { text, structure, mentions, speech } = article;
  const { paragraphs, sentences } = structure;
  const nameOf = (entity: string): string | undefined => entities.get(entity)?.name;
  const marked = speech.flatMap(({ quotes }, at) => quotes.map(quote => shifted(quote, paragraphs[at]?.start ?? 0)));
  const genderOf = createGenders(text, mentions, nameOf, ofGivenName);
  const antecedents = new Antecedents({ text, sentences, mentions, quotes: marked, genderOf, nameOf });
  const reading: Reading = {
    article,
    antecedents,
    quotes: [],
    scoped: sentences.map(() => []),
    lastOf: [],
    closing: [],
  };
  for (const index of speech.keys()) {
    yield;
    yield* readParagraph(reading, index);
  }
  const quotes = acrossParagraphs(reading.quotes, article, reading).map(quote => ofTurn(article, quote));
  const due = pauseEvery(readPerSlice);
  for (const quote of quotes) {
    if (due(1)) yield;
    addQuote(reading, quote);
  }
  yield;
  carryStatements(article, reading.scoped, reading.lastOf, marked);
  addTurns(article, reading.scoped);
  const read: SentenceSources[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (due(1)) yield;
    read.push(sentenceSources(text, sentence, reading.scoped[at] ?? [], marked));
  }
  return { quotes: quotes.map(quotationOf), sentences: read };
}

/** Phrases, quotations and sentences read between two offers to pause. */
const readPerSlice = 64;

/** No sentence of print has more sources; walls of them cost no more. */
const mostSources = 24;

function addSource(scoped: ScopedSource[] | undefined, source: ScopedSource): void {
  if (scoped !== undefined && scoped.length < mostSources) scoped.push(source);
}

function* readParagraph(
  { article, quotes, antecedents, scoped, lastOf, closing }: Reading,
  index: number,
): Sliced<void> {
  const [read, paragraph] = [article.speech[index], article.structure.paragraphs[index]];
  if (read === undefined || paragraph === undefined) return;
  const order = [...read.phrases.keys()].sort((a, b) => (read.phrases[a]?.start ?? 0) - (read.phrases[b]?.start ?? 0));
  const sources = new Map<number, Source>();
  const due = pauseEvery(readPerSlice);
  for (const at of order) {
    if (due(1)) yield;
    const phrase = read.phrases[at];
    const isHeadline = tellsStory(paragraph) && paragraph.kind !== 'body';
    if (phrase === undefined || (at === read.headline && !isHeadline)) continue;
    const sentence = indexAt(article.structure.sentences, phrase.start + paragraph.start, true);
    const source = sourceOf(phrase, article, antecedents, { offset: paragraph.start, sentence });
    if (source === undefined) continue;
    sources.set(at, source);
    if (!phrase.implied) antecedents.spoke(sentence, source);
    if (!phrase.quotesOnly && !read.isByline)
      addSource(scoped[sentence], { source, scope: shifted(phrase.scope, paragraph.start) });
  }
  lastOf[index] = [...sources.values()].at(-1);
  closing[index] = sources.get(read.closing);
  for (const quote of read.quotes)
    quotes.push({ ...shifted(quote, paragraph.start), source: sources.get(quote.phrase), paragraph: index });
}

function sourceOf(
  phrase: SpokenPhrase,
  { text, mentions }: SpeakingArticle,
  antecedents: Antecedents,
  place: { readonly offset: number; readonly sentence: number },
): Source | undefined {
  const speaker = speakerOf(phrase, { text, mentions, antecedents, ...place });
  return (
    speaker && {
      ...speaker,
      verb: phrase.verb,
      span: shifted({ start: phrase.start, end: phrase.end }, place.offset),
      polarity: phrase.denies ? 'denied' : 'said',
      ...(phrase.doubtful && { hedge: phrase.verb }),
    }
  );
}

/** A quotation that nobody is said to speak, as that of who has the word in a transcript. */
function ofTurn(article: SpeakingArticle, quote: PlacedQuote): PlacedQuote {
  const source = quote.source ?? speakerOfTurn(article, article.structure.paragraphs[quote.paragraph]);
  return source === quote.source ? quote : { ...quote, source };
}

function quotationOf({ start, end, source }: PlacedQuote): SourcedQuotation {
  if (source === undefined || source.kind === 'unknown') return { start, end, speaker: null };
  return { start, end, speaker: source.speaker, ...(source.entity !== undefined && { entity: source.entity }), source };
}

/** A quotation speaks for its part of every sentence that it reaches. */
function addQuote({ article, scoped }: Reading, { start, end, source }: PlacedQuote): void {
  const { sentences } = article.structure;
  if (source === undefined) return;
  for (let at = Math.max(0, indexAt(sentences, start)); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= end) break;
    const isOwn = overlap(sentence, source.span) > 0;
    addSource(scoped[at], { source: isOwn ? source : { ...source, carried: true }, scope: { start, end } });
  }
}

function sentenceSources(
  text: string,
  sentence: Span,
  scoped: readonly ScopedSource[],
  quotes: readonly Span[],
): SentenceSources {
  const covered = ({ scope }: ScopedSource): number => overlap(scope, sentence);
  const sources = [...scoped].sort((a, b) => covered(b) - covered(a));
  return { sources, voiced: isVoiced(text, sentence, quotes) };
}
