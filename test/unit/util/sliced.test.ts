import { describe, expect, it } from 'vitest';
import { pauseEvery, runInSlices, type Sliced } from '../../../src/core/util/sliced';

describe('pauseEvery', () => {
  it('asks for a pause once so much work was done, in small steps or in one', () => {
    const due = pauseEvery(10);
    expect([4, 4, 4, 4, 4, 4, 25, 1].map(due)).toEqual([false, false, true, false, false, true, true, false]);
  });
});

describe('runInSlices', () => {
  it('breathes after slices of four milliseconds, not at every pause that is offered', async () => {
    let clock = 0;
    let breaths = 0;
    function* twentySteps(): Sliced<string> {
      for (let step = 0; step < 20; step++) {
        clock += 2;
        yield;
      }
      return 'done';
    }
    const pacer = { now: () => clock, breathe: () => Promise.resolve(void (breaths += 1)) };
    expect(await runInSlices(twentySteps(), pacer)).toBe('done');
    expect(breaths).toBe(10);
  });
});
