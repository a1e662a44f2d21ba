import type { ClaimLink, ClaimRef, NumericClaim } from '../claims/claim';
import { pauseEvery, type Sliced } from '../util/sliced';

/** Claims that measure the same thing. */
export interface ClaimCluster {
  readonly members: readonly ClaimRef[];
}

/** Which cluster each claim of a story is in. */
export interface ClaimClusters {
  of(ref: ClaimRef): ClaimCluster | undefined;
}

/** A cluster that may still grow. */
interface Growing {
  readonly members: ClaimRef[];
  /** The claim of each version; several of one version all say what the first says. */
  readonly byVersion: Map<number, NumericClaim>;
}

/** Links are taken surest first; a hundredth is finer than the scores mean. */
const steps = 100;

/**
 * Joins claims by their links, surest first and `possible` ones last. Two claims of one version come together only when they
 * say the same, so that a chain of links never makes two facts of a version into one; a `possible` link joins a claim
 * that would stand alone, and nothing else. Linear, but for moving the smaller of two clusters into the larger.
 */
export function* clusterClaims(
  articles: readonly { readonly claims: readonly NumericClaim[] }[],
  links: readonly ClaimLink[],
): Sliced<ClaimClusters> {
  const clusters: Growing[][] = [];
  for (const [article, { claims }] of articles.entries()) {
    clusters.push(
      claims.map((claim, index) => ({ members: [{ article, claim: index }], byVersion: new Map([[article, claim]]) })),
    );
    yield;
  }
  const of = ({ article, claim }: ClaimRef): Growing | undefined => clusters[article]?.[claim];
  const join = ({ a, b, relation }: ClaimLink): number => {
    const [x, y] = [of(a), of(b)];
    if (x === undefined || y === undefined || x === y) return 1;
    if (relation === 'possible' && x.members.length > 1 && y.members.length > 1) return 1;
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
    const looked = 1 + from.members.length;
    if (!mayJoin(into, from)) return looked;
    for (const member of from.members) {
      into.members.push(member);
      const list = clusters[member.article];
      if (list !== undefined) list[member.claim] = into;
    }
    for (const [article, claim] of from.byVersion) if (!into.byVersion.has(article)) into.byVersion.set(article, claim);
    return looked;
  };
  const due = pauseEvery(1024);
  for (const bucket of yield* surestFirst(links)) for (const link of bucket) if (due(join(link))) yield;
  return { of };
}

/** The links in buckets, by whether they are only possible and by how sure they are; in a bucket, in their order. */
function* surestFirst(links: readonly ClaimLink[]): Sliced<readonly (readonly ClaimLink[])[]> {
  const buckets = Array.from({ length: 2 * steps + 2 }, (): ClaimLink[] => []);
  for (const [index, link] of links.entries()) {
    const sure = Math.round(Math.min(1, Math.max(0, link.confidence)) * steps);
    buckets[(link.relation === 'possible' ? steps + 1 : 0) + steps - sure]?.push(link);
    if (index % 1024 === 0) yield;
  }
  return buckets;
}

function mayJoin(into: Growing, from: Growing): boolean {
  for (const [article, claim] of from.byVersion) {
    const known = into.byVersion.get(article);
    if (known !== undefined && !saysTheSame(known, claim)) return false;
  }
  return true;
}

/** Whether two claims give the same figure with the same hedge, or the same time. */
function saysTheSame(a: NumericClaim, b: NumericClaim): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x !== undefined || y !== undefined) {
    return x?.value === y?.value && x?.unit === y?.unit && x?.bound === y?.bound;
  }
  return (
    a.time !== undefined && a.time.from === b.time?.from && a.time.to === b.time.to && a.time.bound === b.time.bound
  );
}
