import type { ClaimLink } from '../claims/claim';
import type { ClaimReason } from '../claims/reason';
import type { PassageMatch } from '../matching/match';
import type { Sliced } from '../util/sliced';
import type { ArticleAnalysis, ArticleInput, StoryAnalysis, VersionInput } from './analysis';

/*
 * An analysis as lines of text, so that a story which was read before need not be read again. A line is the name of a list and
 * some of its members as JSON; each is short enough to be read between two pauses. Texts are not in it: they come with the articles.
 */

/** Characters of a line, about: parsing so many takes well under a millisecond. */
const lineLength = 32_000;

/** What was read of an article, without what its input has. */
type ReadOfArticle = Omit<ArticleAnalysis, keyof VersionInput>;

type MatchRow = readonly [
  article: number,
  sentence: number,
  otherArticle: number,
  otherSentence: number,
  score: number,
  kind: PassageMatch['kind'],
  decided?: true,
];

/** Reasons are told many times in a story that many tell: a row has the number of its own. */
type LinkRow = readonly [
  article: number,
  claim: number,
  otherArticle: number,
  otherClaim: number,
  relation: ClaimLink['relation'],
  reason: number,
  assumes: ClaimLink['assumes'],
  confidence: number,
  tension?: boolean,
];

/** The lists of an analysis by the names that lines begin with. */
interface Lists {
  readonly article: readonly ReadOfArticle[];
  readonly entity: StoryAnalysis['entities'];
  readonly match: readonly MatchRow[];
  readonly cluster: StoryAnalysis['matches']['clusters'];
  readonly onlyHere: StoryAnalysis['matches']['onlyHere'];
  readonly pair: StoryAnalysis['matches']['pairs'];
  readonly origin: StoryAnalysis['matches']['origins'];
  readonly reason: readonly ClaimReason[];
  readonly link: readonly LinkRow[];
  readonly derivation: StoryAnalysis['derivations'];
  readonly note: StoryAnalysis['notes'];
}

/** An analysis as lines; {@link decodeAnalysis} reads them. */
export function* encodeAnalysis(analysis: StoryAnalysis): Sliced<readonly string[]> {
  const lines: string[] = [];
  const { matches } = analysis;
  yield* addLines(lines, 'article', analysis.articles, readOf);
  yield* addLines(lines, 'entity', analysis.entities, itself);
  yield* addLines(lines, 'match', matches.matches, matchRow);
  yield* addLines(lines, 'cluster', matches.clusters, itself);
  yield* addLines(lines, 'onlyHere', matches.onlyHere, itself);
  yield* addLines(lines, 'pair', matches.pairs, itself);
  yield* addLines(lines, 'origin', matches.origins, itself);
  const reasons = new Map<string, number>();
  const links: string[] = [];
  yield* addLines(links, 'link', analysis.claimLinks, link => linkRow(link, numberOf(reasons, link.reason)));
  yield* addLines(lines, 'reason', [...reasons.keys()], reason => new Encoded(reason));
  for (const line of links) lines.push(line);
  yield* addLines(lines, 'derivation', analysis.derivations, itself);
  yield* addLines(lines, 'note', analysis.notes, itself);
  return lines;
}

/**
 * The analysis that lines hold.
 * @param inputs the articles as they are now, in the order of the analysis: their texts must be those that were read
 * @throws when the lines are none of {@link encodeAnalysis}, or of other articles
 */
export function* decodeAnalysis(lines: readonly string[], inputs: readonly ArticleInput[]): Sliced<StoryAnalysis> {
  const lists: { readonly [L in keyof Lists]: Lists[L][number][] } = {
    article: [],
    entity: [],
    match: [],
    cluster: [],
    onlyHere: [],
    pair: [],
    origin: [],
    reason: [],
    link: [],
    derivation: [],
    note: [],
  };
  for (const line of lines) {
    const at = line.indexOf('[');
    const list: unknown[] = lists[line.slice(0, at) as keyof Lists];
    for (const member of membersIn(line.slice(at))) list.push(member);
    yield;
  }
  if (lists.article.length !== inputs.length) throw new Error('an analysis of other articles');
  const { cluster, onlyHere, pair, origin, reason, derivation, entity, note } = lists;
  return {
    articles: lists.article.flatMap((read, index): readonly ArticleAnalysis[] => {
      const input = inputs[index];
      return input === undefined ? [] : [{ ...input, ...read }];
    }),
    entities: entity,
    matches: {
      matches: yield* inSlices(lists.match, matchOf),
      clusters: cluster,
      onlyHere,
      pairs: pair,
      origins: origin,
    },
    claimLinks: yield* inSlices(lists.link, row => linkOf(row, reason)),
    derivations: derivation,
    notes: note,
  };
}

/** JSON that is not to be encoded again. */
class Encoded {
  constructor(readonly json: string) {}
}

function* addLines<T>(
  lines: string[],
  list: keyof Lists,
  members: readonly T[],
  row: (member: T) => unknown,
): Sliced<void> {
  let parts: string[] = [];
  let length = 0;
  const end = (): void => {
    if (parts.length > 0) lines.push(`${list}[${parts.join()}]`);
    [parts, length] = [[], 0];
  };
  for (const member of members) {
    const made = row(member);
    const json = made instanceof Encoded ? made.json : JSON.stringify(made);
    parts.push(json);
    length += json.length;
    if (length < lineLength) continue;
    end();
    yield;
  }
  end();
  yield;
}

const itself = <T>(member: T): T => member;

function readOf({ key: _key, name: _name, text: _text, version: _version, ...read }: ArticleAnalysis): ReadOfArticle {
  const { details: _details, part: _part, ...found } = read;
  return found;
}

const matchRow = ({ a, b, score, kind, decided }: PassageMatch): MatchRow =>
  decided === true
    ? [a.article, a.sentence, b.article, b.sentence, score, kind, true]
    : [a.article, a.sentence, b.article, b.sentence, score, kind];

const matchOf = ([article, sentence, otherArticle, otherSentence, score, kind, decided]: MatchRow): PassageMatch => ({
  a: { article, sentence },
  b: { article: otherArticle, sentence: otherSentence },
  score,
  kind,
  ...(decided === true && { decided }),
});

function numberOf(known: Map<string, number>, reason: ClaimReason): number {
  const json = JSON.stringify(reason);
  const number = known.get(json) ?? known.size;
  known.set(json, number);
  return number;
}

const linkRow = ({ a, b, relation, assumes, confidence, tension }: ClaimLink, reason: number): LinkRow => {
  const row = [a.article, a.claim, b.article, b.claim, relation, reason, assumes, confidence] as const;
  return tension === undefined ? row : [...row, tension];
};

function linkOf(row: LinkRow, reasons: readonly ClaimReason[]): ClaimLink {
  const [article, claim, otherArticle, otherClaim, relation, at, assumes, confidence, tension] = row;
  const reason = reasons[at];
  if (reason === undefined) throw new Error('a link without its reason');
  return {
    a: { article, claim },
    b: { article: otherArticle, claim: otherClaim },
    relation,
    reason,
    assumes,
    confidence,
    ...(tension !== undefined && { tension }),
  };
}

/** Rows made into objects between two offers to pause. */
const rowsPerSlice = 4096;

function* inSlices<T, R>(rows: readonly T[], make: (row: T) => R): Sliced<readonly R[]> {
  const made: R[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerSlice === 0) yield;
    made.push(make(row));
  }
  return made;
}

/** The members in a line; only one with an open end is walked through. */
const membersIn = (json: string): readonly unknown[] =>
  JSON.parse(json, /"(?:low|high)":null/.test(json) ? openEnds : undefined) as readonly unknown[];

/** JSON has no number for the open end of a range ("more than 50") and writes null. */
function openEnds(key: string, value: unknown): unknown {
  if (value !== null) return value;
  return key === 'low' ? -Infinity : key === 'high' ? Infinity : value;
}
