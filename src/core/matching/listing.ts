import { createPairTable, keptIfEqual, type ByPair } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';
import { compareMatches } from './corrections';
import { nextOf, partnerOf, type Edge, type SentenceNode, type Version } from './graph';
import type { PassageMatch } from './match';
import type { StoryGraph } from './storyGraph';

/** Sentences whose matches with one version are listed between two offers to pause. */
const nodesPerSlice = 512;

/** All matches of a story by the versions they are of, each list in order; only what changed is listed anew. */
export function* listMatches(graph: StoryGraph): Sliced<ByPair<PassageMatch>> {
  const versions = [...graph.versions.values()].sort((x, y) => x.article - y.article);
  const listed = graph.listed ?? createPairTable<PassageMatch>(versions.length);
  const due = pauseEvery(nodesPerSlice);
  for (const version of versions) {
    yield;
    const others = graph.listed === undefined ? versions.slice(version.article + 1) : version.unlisted;
    for (const other of others) {
      const [a, b] = version.article < other.article ? [version, other] : [other, version];
      const now = yield* matchesBetween(a, b, due);
      listed.set(a.article, b.article, keptIfEqual(listed.at(a.article, b.article), now, sameMatch));
    }
    version.unlisted.clear();
  }
  graph.listed = listed;
  return listed.rows();
}

/** The matches of two versions, of which the first stands before the other; those that stayed are the same objects. */
function* matchesBetween(a: Version, b: Version, due: (nodes: number) => boolean): Sliced<readonly PassageMatch[]> {
  const matches: PassageMatch[] = [];
  for (const node of a.nodes) {
    if (due(1)) yield;
    const first = matches.length;
    for (let edge = node.partners[b.slot]; edge !== undefined; edge = nextOf(edge, node)) {
      const match = matchFrom(node, edge);
      if (match !== null) matches.push(match);
    }
    if (matches.length > first + 1) matches.push(...matches.splice(first).sort(compareMatches));
  }
  // what grew one by one has room for more, which none of the many lists is to keep
  return matches.slice();
}

/** The match of a pair as it is seen from the sentence of the version before. */
function matchFrom(node: SentenceNode, edge: Edge): PassageMatch | null {
  const other = partnerOf(edge, node);
  const { match } = edge;
  if (match === null || (match.a === node.ref && match.b === other.ref)) return match;
  return (edge.match = { ...match, a: node.ref, b: other.ref });
}

const sameMatch = (x: PassageMatch, y: PassageMatch): boolean =>
  x === y || (x.kind === y.kind && x.score === y.score && compareMatches(x, y) === 0);
