import { pauseEvery, type Sliced } from '../util/sliced';
import type { SentenceNode } from './graph';
import { isRare, stepOf } from './weighting';

/** Sentences that hold changed terms, looked at between two offers to pause. */
const holdersPerSlice = 2048;

/** Which sentences hold a term, kept up to date as sentences come and go. */
export interface TermIndex {
  add(node: SentenceNode): void;
  remove(node: SentenceNode): void;
  /** In how many sentences a term stands. */
  count(id: number): number;
  /** The sentences that hold a term. */
  holders(id: number): Iterable<SentenceNode>;
  /** Sentences that hold a term whose weight, or place among the rare ones, changed since the last call. */
  takeChanged(versions: number): Sliced<ReadonlySet<SentenceNode>>;
}

/** Makes an empty index. */
export function createTermIndex(): TermIndex {
  const holders = new Map<number, Set<SentenceNode>>();
  /** Counts at the last call of `takeChanged`, of terms that changed since. */
  const before = new Map<number, number>();
  const count = (id: number): number => holders.get(id)?.size ?? 0;
  const remember = (id: number): void => {
    if (!before.has(id)) before.set(id, count(id));
  };
  return {
    count,
    add(node) {
      for (const { id } of node.terms) {
        remember(id);
        const known = holders.get(id);
        if (known === undefined) holders.set(id, new Set([node]));
        else known.add(node);
      }
    },
    remove(node) {
      for (const { id } of node.terms) {
        remember(id);
        const known = holders.get(id);
        known?.delete(node);
        if (known?.size === 0) holders.delete(id);
      }
    },
    holders: id => holders.get(id) ?? [],
    *takeChanged(versions) {
      const changed = new Set<SentenceNode>();
      const due = pauseEvery(holdersPerSlice);
      for (const [id, old] of before) {
        const now = count(id);
        if (due(1 + now)) yield;
        if (stepOf(old) === stepOf(now) && isRare(old, versions) === isRare(now, versions)) continue;
        for (const node of holders.get(id) ?? []) changed.add(node);
      }
      before.clear();
      return changed;
    },
  };
}
