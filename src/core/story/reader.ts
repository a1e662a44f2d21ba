import type { NumericClaim } from '../claims/claim';
import type { ArticleSources } from '../attribution/source';
import { decidedByWords } from '../comparing/decided';
import { createLinkCompleter, type LinkCompleter } from '../comparing/allLinks';
import { createClaimLinker, type ClaimLinker } from '../comparing/link';
import { inferDates } from '../claims/dates';
import { homeOfStory, type Home } from '../claims/localCurrency';
import type { FiscalCalendar } from '../times/fiscalCalendar';
import { resolveClaims } from '../claims/resolve';
import type { ArticleEntities } from '../entities/entity';
import { createEntityResolver, type EntityResolver, type StoryEntities } from '../entities/resolve';
import type { MatchReason, SentenceRef } from '../matching/match';
import type { LinkCorrection, SentenceQuote } from '../matching/corrections';
import { createStoryMatcher, type StoryMatcher } from '../matching/story';
import type { Lexicon } from '../language/lexicon';
import type { Sliced } from '../util/sliced';
import { noDecisions, type StoryDecisions } from './decisions';
import type { ArticleAnalysis, ArticleDate, ArticleInput, StoryAnalysis, VersionInput } from './analysis';
import { createStoryNoteReader, type StoryNoteReader } from './storyNotes';
import { storyOrder } from './storyOrder';
import { createPassageReader, type PassageReader } from './passageScores';
import { createFileScanner, type FileScanner, type ScannedText, type ScannedVersion } from './scan';
import { createSourcesReader, storyNames, type SourcesReader } from './storySources';

/** Reads one story, again and again as it is edited; what did not change is not read twice. */
export interface StoryReader {
  /** The whole analysis; the order of the files does not matter. */
  analyse(files: readonly ArticleInput[], personal?: StoryDecisions): Sliced<StoryAnalysis>;
  /** Why two sentences of the last analysis were matched, or not. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason;
}

/** An article with all that was read of who says what in it. */
export interface SourcedArticle extends ArticleAnalysis {
  readonly sources: ArticleSources;
}

/** Reads the articles of the files of a story, sorted by name, without comparing them. */
export interface ArticlesReader {
  read(files: readonly ArticleInput[], personal?: StoryDecisions): Sliced<readonly SourcedArticle[]>;
}

/** What reading one story remembers. */
interface Tools {
  readonly scan: FileScanner;
  readonly claims: ClaimsReader;
  /** Null leaves entities out. */
  readonly resolve: EntityResolver | null;
  readonly sources: SourcesReader;
  readonly notes: StoryNoteReader;
  readonly matcher: StoryMatcher;
  readonly passages: PassageReader;
  readonly link: ClaimLinker;
  readonly links: LinkCompleter;
  readonly assemble: (parts: Parts) => ArticleAnalysis;
}

/** What was read of one article. */
interface Parts {
  readonly input: VersionInput;
  readonly scan: ScannedText;
  readonly date: ArticleDate | null;
  readonly claims: readonly NumericClaim[];
  readonly entities: ArticleEntities;
  readonly sources: ArticleSources;
}

/** Day of each article: set by a person, stated in the text, or inferred from the dated versions. */
function datesOf(
  inputs: readonly VersionInput[],
  scans: readonly ScannedText[],
): Sliced<readonly (ArticleDate | null)[]> {
  return inferDates(
    scans.map(({ text, structure, scanned }, index) => {
      const date = inputs[index]?.details?.date;
      return { text, structure, scanned, ...(date !== undefined && { sidecarDate: date }) };
    }),
  );
}

/** Completes the claims of an article; the same article, day and calendars give the same list again. */
type ClaimsReader = (
  scan: ScannedText,
  date: string | null,
  fiscal: readonly FiscalCalendar[],
  home: Home | null,
) => Sliced<readonly NumericClaim[]>;

function createClaimsReader(): ClaimsReader {
  const known = new WeakMap<ScannedText, { readonly key: string; readonly claims: readonly NumericClaim[] }>();
  return function* (scan, date, fiscal, home) {
    const key = JSON.stringify([date, fiscal, home]);
    const last = known.get(scan);
    if (last?.key === key) return last.claims;
    const claims = yield* resolveClaims(scan, { date, fiscal, home });
    known.set(scan, { key, claims });
    return claims;
  };
}

function createAssembler(): Tools['assemble'] {
  const known = new WeakMap<ScannedText, { readonly parts: Parts; readonly article: ArticleAnalysis }>();
  return parts => {
    const last = known.get(parts.scan);
    if (last !== undefined && sameParts(last.parts, parts)) return last.article;
    const { input, scan, date, claims, entities, sources } = parts;
    const quotes = sources.quotes.map(({ source: _source, ...quote }) => quote);
    const article = { ...input, structure: scan.structure, date, claims, ...entities, quotes };
    known.set(scan, { parts, article });
    return article;
  };
}

function sameParts(a: Parts, b: Parts): boolean {
  return (
    a.claims === b.claims &&
    a.entities === b.entities &&
    a.sources === b.sources &&
    a.input.key === b.input.key &&
    a.input.version === b.input.version &&
    JSON.stringify([a.date, a.input.details]) === JSON.stringify([b.date, b.input.details])
  );
}

const noEntities = (articles: readonly unknown[]): StoryEntities => ({
  entities: [],
  articles: articles.map(() => nothingNamed),
  notes: [],
});

const nothingNamed: ArticleEntities = { mentions: [], superlatives: [] };

/** What was read of each article, in one order. */
interface ReadArticles {
  readonly articles: readonly ArticleAnalysis[];
  readonly sources: readonly ArticleSources[];
  readonly found: StoryEntities;
}

function* readArticles(given: readonly ArticleInput[], tools: Tools, personal: StoryDecisions): Sliced<ReadArticles> {
  const versions: ScannedVersion[] = [];
  for (const file of [...given].sort(storyOrder)) versions.push(...(yield* tools.scan(file, personal.passages)));
  const [inputs, scans] = [versions.map(({ input }) => input), versions.map(({ scan }) => scan)];
  yield;
  const dates = yield* datesOf(inputs, scans);
  const fiscal = [...personal.fiscalCalendars, ...scans.flatMap(scan => scan.fiscal ?? [])].slice(0, 1);
  const home = homeOfStory(scans);
  const claims: (readonly NumericClaim[])[] = [];
  for (const [index, scan] of scans.entries()) {
    yield;
    claims.push(yield* tools.claims(scan, dates[index]?.date ?? null, fiscal, home));
  }
  const found = tools.resolve ? yield* tools.resolve(scans, personal.entities) : noEntities(scans);
  const names = storyNames(found.entities);
  const articles: ArticleAnalysis[] = [];
  const speaking: ArticleSources[] = [];
  for (const [index, scan] of scans.entries()) {
    yield;
    const [input, entities] = [inputs[index], found.articles[index] ?? nothingNamed];
    if (input === undefined) continue;
    const attributed = yield* tools.sources(scan, entities.mentions, claims[index] ?? [], names);
    speaking.push(attributed.sources);
    articles.push(tools.assemble({ input, scan, date: dates[index] ?? null, entities, ...attributed }));
  }
  return { articles, sources: speaking, found };
}

function withSources({ articles, sources }: ReadArticles): readonly SourcedArticle[] {
  return articles.flatMap((article, index) => {
    const own = sources[index];
    return own === undefined ? [] : [{ ...article, sources: own }];
  });
}

function* analyse(given: readonly ArticleInput[], tools: Tools, personal: StoryDecisions): Sliced<StoryAnalysis> {
  const read = yield* readArticles(given, tools, personal);
  const { articles, found } = read;
  const corrections = linksByKey(personal.links, articles);
  const { byPair: matches, ...matched } = yield* tools.matcher.match(articles, corrections);
  const { links, derivations } = yield* tools.link(articles, tools.passages(matches));
  const byHand = yield* decidedByWords(articles, corrections);
  return {
    articles,
    entities: found.entities,
    matches: matched,
    claimLinks: yield* tools.links(articles, matches, { links, byHand: byHand.links }),
    derivations,
    notes: [...(yield* tools.notes(withSources(read), found, { matches, links })), ...byHand.notes],
  };
}

/** Decisions name articles by file name, which outlives a move of the folder; the matcher knows them by key. */
function linksByKey(links: readonly LinkCorrection[], articles: readonly VersionInput[]): readonly LinkCorrection[] {
  const keys = new Map(articles.map(({ name, key }) => [name, key]));
  const keyed = (side: SentenceQuote): SentenceQuote => ({ ...side, article: keys.get(side.article) ?? '' });
  return links.map(link => ({ ...link, a: keyed(link.a), b: keyed(link.b) }));
}

/**
 * Makes the reader of one story.
 * @param lexicon what names are read with; null leaves entities out
 */
export function createStoryReader(lexicon: Lexicon | null): StoryReader & ArticlesReader {
  const tools: Tools = {
    scan: createFileScanner(lexicon),
    claims: createClaimsReader(),
    resolve: lexicon && createEntityResolver(),
    sources: createSourcesReader(lexicon),
    notes: createStoryNoteReader(),
    matcher: createStoryMatcher(),
    passages: createPassageReader(),
    link: createClaimLinker(),
    links: createLinkCompleter(),
    assemble: createAssembler(),
  };
  return {
    analyse: (files, personal = noDecisions) => analyse(files, tools, personal),
    *read(files, personal = noDecisions) {
      return withSources(yield* readArticles(files, tools, personal));
    },
    explain: (a, b) => tools.matcher.explain(a, b),
  };
}
