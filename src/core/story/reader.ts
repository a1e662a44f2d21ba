import type { NumericClaim } from '../claims/claim';
import { linkClaims } from '../claims/comparing/link';
import { inferDates } from '../claims/dates';
import { findFiscalCalendars } from '../claims/reading/fiscal';
import { resolveClaims } from '../claims/reading/resolve';
import { scanParagraph, type ParagraphClaims } from '../claims/reading/scan';
import { readNames, type ParagraphNames } from '../entities/read';
import { resolveEntities, type StoryEntities } from '../entities/resolve';
import type { MatchReason, SentenceRef, StoryMatches } from '../matching/match';
import type { LinkCorrection, SentenceQuote } from '../matching/corrections';
import { createStoryMatcher, type StoryMatcher } from '../matching/story';
import type { Lexicon } from '../nlp/lexicon';
import type { ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import { readStructure } from '../text/structure';
import { createMemo, type Memo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { noDecisions, type StoryDecisions } from './decisions';
import { withPassageCorrections } from './passageCorrections';
import type { ArticleAnalysis, ArticleDate, ArticleInput, StoryAnalysis } from './analysis';

/** Reads one story, again and again as it is edited; what did not change is not read twice. */
export interface StoryReader {
  /** The whole analysis; the order of the articles does not matter. */
  analyse(articles: readonly ArticleInput[], personal?: StoryDecisions): Sliced<StoryAnalysis>;
  /** Why two sentences of the last analysis were matched, or not. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason;
}

/** Whole texts are long keys: enough for the largest story in memory and its last edits. */
const structuresKept = 400;

/** An article with what its words say by themselves. */
interface ScannedArticle extends ArticleInput {
  readonly structure: ArticleStructure;
  readonly scanned: readonly ParagraphClaims[];
  readonly names: readonly ParagraphNames[];
}

interface Tools {
  structureOf(article: ArticleInput): ArticleStructure;
  readonly claims: Memo<ParagraphClaims>;
  readonly names: Memo<ParagraphNames> | null;
}

const byName = (a: ArticleInput, b: ArticleInput): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : Number(a.key > b.key);

function* scanArticle(article: ArticleInput, tools: Tools, { passages }: StoryDecisions): Sliced<ScannedArticle> {
  const structure = withPassageCorrections(article, tools.structureOf(article), passages);
  const scanned: ParagraphClaims[] = [];
  const names: ParagraphNames[] = [];
  for (const paragraph of structure.paragraphs) {
    yield;
    const words = textOf(article.text, paragraph);
    scanned.push(tools.claims(words));
    if (tools.names) names.push(tools.names(words));
  }
  return { ...article, structure, scanned, names };
}

/** Day of each article: set by a person, stated in the text, or inferred from the dated versions. */
function datesOf(articles: readonly ScannedArticle[]): readonly (ArticleDate | null)[] {
  return inferDates(
    articles.map(({ text, structure, scanned, details }) => ({
      text,
      structure,
      scanned,
      ...(details?.date !== undefined && { sidecarDate: details.date }),
    })),
  );
}

function* claimsOf(
  articles: readonly ScannedArticle[],
  dates: readonly (ArticleDate | null)[],
  personal: StoryDecisions,
): Sliced<readonly (readonly NumericClaim[])[]> {
  const fiscal = [...personal.fiscalCalendars, ...articles.flatMap(({ text }) => findFiscalCalendars(text))];
  const claims: (readonly NumericClaim[])[] = [];
  for (const [index, article] of articles.entries()) {
    yield;
    claims.push(resolveClaims(article, { date: dates[index]?.date ?? null, fiscal }));
  }
  return claims;
}

const noEntities = (articles: readonly ScannedArticle[]): StoryEntities => ({
  entities: [],
  articles: articles.map(() => ({ mentions: [], quotes: [], superlatives: [] })),
  notes: [],
});

function* analyse(
  inputs: readonly ArticleInput[],
  tools: Tools,
  matcher: StoryMatcher,
  personal: StoryDecisions,
): Sliced<StoryAnalysis> {
  const scanned: ScannedArticle[] = [];
  for (const input of [...inputs].sort(byName)) scanned.push(yield* scanArticle(input, tools, personal));
  const dates = datesOf(scanned);
  const claims = yield* claimsOf(scanned, dates, personal);
  const found = tools.names ? yield* resolveEntities(scanned, personal.entities) : noEntities(scanned);
  const articles = scanned.map(({ scanned: _claims, names: _names, ...article }, index): ArticleAnalysis => ({
    ...article,
    date: dates[index] ?? null,
    claims: claims[index] ?? [],
    mentions: found.articles[index]?.mentions ?? [],
    quotes: found.articles[index]?.quotes ?? [],
    superlatives: found.articles[index]?.superlatives ?? [],
  }));
  const matches = yield* matcher.match(articles, linksByKey(personal.links, articles));
  const links = yield* linkClaims(articles, scoreOf(matches));
  return {
    articles,
    entities: found.entities,
    matches,
    claimLinks: links.links,
    derivations: links.derivations,
    notes: [...links.notes, ...found.notes],
  };
}

/** Decisions name articles by file name, which outlives a move of the folder; the matcher knows them by key. */
function linksByKey(links: readonly LinkCorrection[], articles: readonly ArticleInput[]): readonly LinkCorrection[] {
  const keys = new Map(articles.map(({ name, key }) => [name, key]));
  const keyed = (side: SentenceQuote): SentenceQuote => ({ ...side, article: keys.get(side.article) ?? '' });
  return links.map(link => ({ ...link, a: keyed(link.a), b: keyed(link.b) }));
}

const sentenceKey = (a: SentenceRef, b: SentenceRef): string => `${a.article} ${a.sentence} ${b.article} ${b.sentence}`;

/** Looks up how well two sentences match, in either order; 0 when they do not. */
function scoreOf({ matches }: StoryMatches): (a: SentenceRef, b: SentenceRef) => number {
  const scores = new Map(matches.map(({ a, b, score }) => [sentenceKey(a, b), score]));
  return (a, b) => scores.get(sentenceKey(a, b)) ?? scores.get(sentenceKey(b, a)) ?? 0;
}

/**
 * Makes the reader of one story.
 * @param lexicon what names are read with; null leaves entities out
 */
export function createStoryReader(lexicon: Lexicon | null): StoryReader {
  const matcher = createStoryMatcher();
  const structures = createMemo(nameAndText => {
    const end = nameAndText.indexOf('\n');
    return readStructure(nameAndText.slice(end + 1), nameAndText.slice(0, end));
  }, structuresKept);
  const tools: Tools = {
    structureOf: ({ name, text }) => structures(`${name.replaceAll('\n', ' ')}\n${text}`),
    claims: createMemo(scanParagraph),
    names: lexicon && createMemo(paragraph => readNames(paragraph, lexicon)),
  };
  return {
    analyse: (articles, personal = noDecisions) => analyse(articles, tools, matcher, personal),
    explain: (a, b) => matcher.explain(a, b),
  };
}
