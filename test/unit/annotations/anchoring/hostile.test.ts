import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { AnchorQuery } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { finish } from '../../../../src/core/util/sliced';
import { processorTime, timed } from '../../../support/timed';

const word = fc.constantFrom(
  'a',
  'bee',
  'Sea',
  '4',
  '1.5',
  '.',
  ',',
  '\n',
  '\r\n',
  ' ',
  '“',
  "'",
  '\ud83d',
  '\ude00',
  '👩‍👧',
  '\u202e',
  '\ufeff',
  '\u0301',
  'Ã',
);
const awkward = fc.array(word, { maxLength: 60 }).map(words => words.join(''));
const offset = fc.option(fc.integer({ min: -3, max: 90 }));
const query = fc.record<AnchorQuery>({
  id: fc.constant('note'),
  exact: fc.oneof(awkward, fc.constant('')),
  prefix: awkward,
  suffix: awkward,
  start: offset,
  end: offset,
});

describe('any text and any selector', () => {
  it('gives an anchor whose span lies in the text and holds the words told', () => {
    fc.assert(
      fc.property(fc.option(awkward), awkward, fc.array(query, { maxLength: 3 }), (stored, current, queries) => {
        const anchors = finish(anchorAll(stored, current, queries));
        expect(anchors).toHaveLength(queries.length);
        for (const { state, start, end, now, score } of anchors) {
          expect(start === null).toBe(state === 'orphan');
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (start === null || end === null) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(current.length);
          expect(now).toBe(
            current
              .slice(start, end)
              .replace(/^\ufeff/, '')
              .replace(/\r\n?/g, '\n'),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds every note of a text that did not change', () => {
    fc.assert(
      fc.property(awkward, fc.nat(60), fc.nat(60), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const note = { id: 'note', exact: '', prefix: '', suffix: '', start, end };
        expect(finish(anchorAll(text, text, [note]))[0]).toMatchObject({ state: 'anchored', start, end });
      }),
    );
  });

  it.each([
    ['one word over and over', 'na '.repeat(60_000), 'na '.repeat(59_000)],
    ['one line without a space', 'x'.repeat(300_000), 'x'.repeat(299_999)],
    [
      'a text and its reverse',
      'one two three four five six '.repeat(4_000),
      'six five four three two one '.repeat(4_000),
    ],
  ])('pauses often and ends soon on %s', timed, (_, stored, current) => {
    const notes = [{ id: 'note', exact: stored.slice(500, 600), prefix: '', suffix: '', start: 500, end: 600 }];
    const started = processorTime();
    let pauses = 0;
    const computation = anchorAll(stored, current, notes);
    while (computation.next().done !== true) pauses++;
    expect(pauses).toBeGreaterThan(10);
    expect(processorTime() - started).toBeLessThan(10_000);
  });
});
