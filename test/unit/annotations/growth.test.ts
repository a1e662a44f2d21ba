import { describe, expect, it } from 'vitest';
import { encodeSidecar } from '../../../src/core/annotations/fileState';
import { createItemTexts, warmTexts } from '../../../src/core/annotations/itemTexts';
import { mergeInSlices } from '../../../src/core/annotations/merge';
import { isBroken, readSidecar } from '../../../src/core/annotations/parseSidecar';
import { placeNotes } from '../../../src/core/annotations/placing';
import { changedNote } from '../../../src/core/annotations/annotation';
import { noteOf, notesOf, withNotes } from '../../../src/core/annotations/sidecar';
import type { Sliced } from '../../../src/core/util/sliced';
import { hostilePages } from '../../support/hostileSidecars';
import { timed } from '../../support/timed';

/** Annotations or bodies of the small page; the large one has four times as many. */
const size = 1000;
const text = 'The mayor said 42 people were hurt.\nThe ferry had 300 seats.\n'.repeat(10);

/** Milliseconds of processor: in all, and in the longest of the steps that hold the host. */
interface Cost {
  total: number;
  longest: number;
}

function measured<T>(cost: Cost, computation: Sliced<T>): T {
  for (;;) {
    const started = process.cpuUsage();
    const step = computation.next();
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    cost.total += took;
    cost.longest = Math.max(cost.longest, took);
    if (step.done === true) return step.value;
  }
}

/** Reads a page, finds its notes, changes one of them, merges that with what was there and writes it. */
function work(bytes: Uint8Array): Cost {
  const cost: Cost = { total: 0, longest: 0 };
  const read = measured(cost, readSidecar(bytes));
  const sidecar = isBroken(read) ? read.salvaged : read;
  if (sidecar === null) return cost;
  measured(cost, placeNotes(sidecar, text));
  const texts = createItemTexts();
  measured(cost, warmTexts(sidecar, texts));
  const started = process.cpuUsage();
  const first = noteOf(sidecar, notesOf(sidecar)[0]?.id ?? '');
  if (first === null) throw new Error('the page has no note');
  const changed = withNotes(sidecar, [changedNote(first, { tags: [...first.tags, 'mine'] }, '2024-07-10T00:00:00Z')]);
  cost.total += process.cpuUsage(started).user / 1000;
  const merged = measured(cost, mergeInSlices(null, changed, sidecar));
  expect(measured(cost, encodeSidecar(merged.value, texts))).not.toBeNull();
  return cost;
}

const least = (costs: readonly Cost[]): Cost => ({
  total: Math.min(...costs.map(({ total }) => total)),
  longest: Math.min(...costs.map(({ longest }) => longest)),
});

describe('a hostile sidecar', () => {
  it.each(Object.entries(hostilePages))('of %s takes time linear in its size, in short steps', timed, (_, make) => {
    const [small, large] = [make(size), make(size * 4)];
    work(small);
    const slow = least([work(large), work(large)]);
    const fast = work(small);
    // quadratic time would be 16 times; the constant lets small pages be measured on a busy machine
    expect(slow.total).toBeLessThan(8 * fast.total + 200);
    expect(slow.total).toBeLessThan(4000);
    // the collector of garbage runs in some of them
    expect(slow.longest).toBeLessThan(40);
  });
});
