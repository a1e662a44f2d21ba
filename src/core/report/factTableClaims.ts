import type { ClaimLink, ClaimRef, NumericClaim } from '../claims/claim';
import { kindTraits } from '../quantities/claimKind';
import { tellsStory } from '../text/article';
import { pauseEvery, type Sliced } from '../util/sliced';
import { subjectText } from './claimSubject';
import { clusterClaims, type ClaimCluster } from './factTableClusters';
import {
  compareEntries,
  worse,
  type FactEntry,
  type FactKind,
  type RowContext,
  type RowDraft,
  type RowRelation,
  type RowSum,
} from './factTableModel';
import { toldRelation } from './tellsApart';

/** A row that is being put together. */
interface Growing {
  readonly claims: readonly ClaimRef[];
  /** The versions that have something in the row. */
  readonly versions: Set<number>;
  /** Claims of other rows that links lead to, by their keys. */
  readonly guests: Map<string, ClaimRef>;
  relation: RowRelation;
}

/** Rows of the figures and dates of a story: those that measure the same thing in one row, the others alone. */
export function* claimRows(context: RowContext): Sliced<readonly RowDraft[]> {
  const { story } = context;
  const clusters = yield* clusterClaims(story.articles, story.claimLinks);
  const rowOf = new Map<ClaimCluster, Growing>();
  const at = (ref: ClaimRef): Growing | undefined => {
    const cluster = clusters.of(ref);
    if (cluster === undefined) return undefined;
    const known = rowOf.get(cluster);
    if (known !== undefined) return known;
    const made: Growing = {
      claims: cluster.members,
      versions: new Set(cluster.members.map(({ article }) => article)),
      guests: new Map(),
      relation: 'onlyHere',
    };
    rowOf.set(cluster, made);
    return made;
  };
  for (const [index, link] of story.claimLinks.entries()) {
    applyLink({ ...link, relation: toldRelation(story, link) }, at(link.a), at(link.b));
    if (index % 256 === 0) yield;
  }
  const sums = yield* sumsByClaim(context);
  const rows: RowDraft[] = [];
  const placed = new Set<Growing>();
  const due = pauseEvery(512);
  for (const [article, { claims }] of story.articles.entries()) {
    for (const [claim, one] of claims.entries()) {
      if (due(1)) yield;
      const row = at({ article, claim });
      if (row === undefined || placed.has(row)) continue;
      placed.add(row);
      if (isShown(context, row, article, one)) rows.push(draftOf(context, row, sums));
      if (due(row.claims.length + row.guests.size)) yield;
    }
  }
  return yield* withoutTwins(rows);
}

/** Rows that look the same because links lead from one to the other are one row. */
function* withoutTwins(rows: readonly RowDraft[]): Sliced<readonly RowDraft[]> {
  const byPlaces = new Map<string, RowDraft>();
  const due = pauseEvery(1024);
  for (const row of rows) {
    if (due(row.entries.length)) yield;
    const key = row.entries.map(({ article, start }) => `${article} ${start}`).join();
    const twin = byPlaces.get(key);
    const both = twin && { relation: worse(twin.relation, row.relation), sums: [...twin.sums, ...row.sums] };
    byPlaces.set(key, { ...row, ...both });
  }
  return [...byPlaces.values()];
}

/** A link inside a row is a relation of the row; one between rows shows the other claim where its version has nothing yet. */
function applyLink({ a, b, relation }: ClaimLink, rowA: Growing | undefined, rowB: Growing | undefined): void {
  if (rowA === undefined || rowB === undefined) return;
  if (rowA === rowB) {
    rowA.relation = worse(rowA.relation, relation);
    return;
  }
  if (relation === 'possible') return;
  const intoA = !rowA.versions.has(b.article);
  const intoB = !rowB.versions.has(a.article);
  if (intoA || !intoB) invite(rowA, b, relation);
  if (intoB) invite(rowB, a, relation);
}

function invite(row: Growing, guest: ClaimRef, relation: RowRelation): void {
  row.relation = worse(row.relation, relation);
  row.versions.add(guest.article);
  row.guests.set(claimKey(guest), guest);
}

/** What only counts parties that are known, or has no figure, is a fact of its own only where versions are linked by it. */
function isShown({ story }: RowContext, row: Growing, article: number, claim: NumericClaim): boolean {
  if (row.claims.length + row.guests.size > 1) return true;
  const { sentences, paragraphs } = story.articles[article]?.structure ?? { sentences: [], paragraphs: [] };
  const paragraph = paragraphs[sentences[claim.sentence]?.paragraph ?? -1];
  return claim.salience === 'claim' && paragraph !== undefined && tellsStory(paragraph);
}

const claimKey = ({ article, claim }: ClaimRef): string => `${article} ${claim}`;

function* sumsByClaim({ story }: RowContext): Sliced<ReadonlyMap<string, readonly RowSum[]>> {
  const sums = new Map<string, RowSum[]>();
  const due = pauseEvery(256);
  for (const { result, operands, formula } of story.derivations) {
    if (due(1)) yield;
    const places = operands.flatMap(({ article, claim }) => {
      const found = story.articles[article]?.claims[claim];
      return found ? [{ article, start: found.start, end: found.end }] : [];
    });
    const key = claimKey(result);
    sums.set(key, [...(sums.get(key) ?? []), { formula, operands: places }]);
  }
  return sums;
}

const isTime = ({ kind }: NumericClaim): boolean => kindTraits[kind].isTime;

function draftOf(context: RowContext, row: Growing, sums: ReadonlyMap<string, readonly RowSum[]>): RowDraft {
  const entries = [...row.claims, ...row.guests.values()]
    .flatMap(ref => entryOf(context, ref))
    .sort((a, b) => compareEntries(context, a, b));
  const byFormula = new Map(row.claims.flatMap(ref => sums.get(claimKey(ref)) ?? []).map(sum => [sum.formula, sum]));
  const kind: FactKind = entries.every(({ claim }) => claim === undefined || isTime(claim)) ? 'date' : 'figure';
  const relation = row.relation === 'onlyHere' && byFormula.size > 0 ? 'arithmetic' : row.relation;
  const about = subjectText(entries.flatMap(({ claim }) => claim ?? []));
  return { kind, relation: settled(relation, entries), entries, sums: [...byFormula.values()], about };
}

/** A version that says the same thing twice is still alone with it. */
function settled(relation: RowRelation, entries: readonly FactEntry[]): RowRelation {
  const alone = entries.every(({ article }) => article === entries[0]?.article);
  return alone && relation === 'same' ? 'onlyHere' : relation;
}

function entryOf({ story }: RowContext, { article, claim }: ClaimRef): readonly FactEntry[] {
  const found = story.articles[article]?.claims[claim];
  if (found === undefined) return [];
  const { start, end, sentence } = found;
  return [{ article, start, end, sentence, claim: found, speaker: found.attribution?.speaker ?? null }];
}
