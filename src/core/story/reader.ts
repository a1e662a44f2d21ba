import type { NumericClaim } from '../claims/claim';
import { linkClaims } from '../claims/comparing/link';
import { inferDates } from '../claims/dates';
import { findFiscalCalendars } from '../claims/reading/fiscal';
import { resolveClaims } from '../claims/reading/resolve';
import { scanParagraph, type ParagraphClaims } from '../claims/reading/scan';
import type { EntityCorrection } from '../entities/corrections';
import { readNames, type ParagraphNames } from '../entities/read';
import { resolveEntities, type StoryEntities } from '../entities/resolve';
import type { SentenceRef, StoryMatches } from '../matching/match';
import type { LinkCorrection } from '../matching/corrections';
import { createStoryMatcher, type StoryMatcher } from '../matching/story';
import type { Lexicon } from '../nlp/lexicon';
import type { ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import { readStructure } from '../text/structure';
import { createMemo, type Memo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import type { ArticleAnalysis, ArticleDate, ArticleInput, StoryAnalysis } from './analysis';

/** Reads one story, again and again as it is edited; what did not change is not read twice. */
export interface StoryReader {
  /** The whole analysis; the order of the articles does not matter. */
  analyse(articles: readonly ArticleInput[], personal?: PersonalDecisions): Sliced<StoryAnalysis>;
}

/** What a person decided about the story; wins over every rule. */
export interface PersonalDecisions {
  readonly entities: readonly EntityCorrection[];
  readonly links: readonly LinkCorrection[];
}

const noDecisions: PersonalDecisions = { entities: [], links: [] };

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

function* scanArticle(article: ArticleInput, tools: Tools): Sliced<ScannedArticle> {
  const structure = tools.structureOf(article);
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
): Sliced<readonly (readonly NumericClaim[])[]> {
  const fiscal = articles.flatMap(({ text }) => findFiscalCalendars(text));
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
  personal: PersonalDecisions,
): Sliced<StoryAnalysis> {
  const scanned: ScannedArticle[] = [];
  for (const input of [...inputs].sort(byName)) scanned.push(yield* scanArticle(input, tools));
  const dates = datesOf(scanned);
  const claims = yield* claimsOf(scanned, dates);
  const found = tools.names ? yield* resolveEntities(scanned, personal.entities) : noEntities(scanned);
  const articles = scanned.map(({ scanned: _claims, names: _names, ...article }, index): ArticleAnalysis => ({
    ...article,
    date: dates[index] ?? null,
    claims: claims[index] ?? [],
    mentions: found.articles[index]?.mentions ?? [],
    quotes: found.articles[index]?.quotes ?? [],
    superlatives: found.articles[index]?.superlatives ?? [],
  }));
  const matches = yield* matcher.match(articles, personal.links);
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
  return { analyse: (articles, personal = noDecisions) => analyse(articles, tools, matcher, personal) };
}
