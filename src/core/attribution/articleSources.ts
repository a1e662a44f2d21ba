import type { Entity, Mention } from '../entities/entity';
import { tellsStory, type ArticleStructure } from '../text/article';
import { indexAt, overlap, shifted, type Span } from '../text/span';
import { Antecedents } from './antecedents';
import { createGenders, type GivenNameGender } from './gender';
import type { ParagraphSpeech } from './paragraphSpeech';
import type { SpokenPhrase } from './spokenPhrase';
import { acrossParagraphs, type PlacedQuote } from './quotations';
import { speakerOf } from './resolveSource';
import type { ArticleSources, SourcedQuotation, ScopedSource, SentenceSources, Source } from './source';
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
export function readSources(article: SpeakingArticle, { entities, ofGivenName }: KnownNames): ArticleSources {
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
  for (const index of speech.keys()) readParagraph(reading, index);
  const quotes = acrossParagraphs(reading.quotes, article, reading);
  for (const quote of quotes) addQuote(reading, quote);
  carryStatements(article, reading.scoped, reading.lastOf, marked);
  return {
    quotes: quotes.map(quotationOf),
    sentences: sentences.map((sentence, at) => sentenceSources(text, sentence, reading.scoped[at] ?? [], marked)),
  };
}

function readParagraph({ article, quotes, antecedents, scoped, lastOf, closing }: Reading, index: number): void {
  const [read, paragraph] = [article.speech[index], article.structure.paragraphs[index]];
  if (read === undefined || paragraph === undefined) return;
  const order = [...read.phrases.keys()].sort((a, b) => (read.phrases[a]?.start ?? 0) - (read.phrases[b]?.start ?? 0));
  const sources = new Map<number, Source>();
  for (const at of order) {
    const phrase = read.phrases[at];
    const isHeadline = tellsStory(paragraph) && paragraph.kind !== 'body';
    if (phrase === undefined || (at === read.headline && !isHeadline)) continue;
    const sentence = indexAt(article.structure.sentences, phrase.start + paragraph.start, true);
    const source = sourceOf(phrase, article, antecedents, { offset: paragraph.start, sentence });
    if (source === undefined) continue;
    sources.set(at, source);
    if (!phrase.implied) antecedents.spoke(sentence, source);
    if (!phrase.quotesOnly && !read.isByline)
      scoped[sentence]?.push({ source, scope: shifted(phrase.scope, paragraph.start) });
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
    scoped[at]?.push({ source: isOwn ? source : { ...source, carried: true }, scope: { start, end } });
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
