import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, parseJson, sameJson } from '../../../src/core/annotations/json';
import { readJson } from '../../../src/core/annotations/jsonInSlices';
import { parseCodebook, serialiseCodebook } from '../../../src/core/annotations/codebook';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { copiedSidecar } from '../../../src/core/annotations/relocate';
import { notesOf, serialiseSidecar, withNotes } from '../../../src/core/annotations/sidecar';
import { jsonText } from '../../../src/core/annotations/writtenNumbers';
import { finish } from '../../../src/core/util/sliced';
import { sampleSidecar, sampleText, seededRandom } from '../../support/sidecarSamples';

const odd = [
  '1.0',
  '-0',
  '-0.0',
  '1e400',
  '2E3',
  '1.50',
  '12345678901234567890',
  '0.1000',
  '1e-400',
  '9007199254740993',
  '1234567890123456',
  '-1e5',
  '3e+2',
];
const numbers = fc.constantFrom(...odd, '0', '7', '-3', '1.5', '1e+21');
const strings = fc.constantFrom('"1.0"', '"a\\"1.0"', '"[1.0]"', '""', '"\\\\"');
/** JSON as other tools may write it: numbers in any notation. */
const texts = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(numbers, strings, fc.constant('null')),
    fc.array(tie('value'), { maxLength: 5 }).map(members => `[${members.join()}]`),
    fc
      .array(tie('value'), { maxLength: 5 })
      .map(members => `{${members.map((member, index) => `"k${index}":${member}`).join()}}`),
  ),
})).value;

describe('numbers of other tools', () => {
  it('are written digit by digit as they were read, wherever long JSON is cut', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, longest) => {
        const read = finish(readJson(text, longest));
        expect('json' in read && jsonText(read.json)).toBe(text);
        expect(jsonText(parseJson(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('are no way to pass for JSON what is none', () => {
    const marks = fc.constantFrom('1.0', ' 1.0 ', '.', '0', '-', 'e', ',', ':', '{', '}', '[', ']', '"');
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(2),
        marks,
        fc.integer({ min: 1, max: 60 }),
        (text, at, cut, mark, longest) => {
          const place = at % (text.length + 1);
          const damaged = text.slice(0, place) + mark + text.slice(place + cut);
          let isJson = true;
          try {
            JSON.parse(damaged);
          } catch {
            isJson = false;
          }
          expect(parseJson(damaged) !== undefined).toBe(isJson);
          expect('json' in finish(readJson(damaged, longest))).toBe(isJson);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('are compared by their digits', () => {
    expect(sameJson(parseJson('[1.0]'), parseJson('[1.0]'))).toBe(true);
    expect(sameJson(parseJson('[1.0]'), parseJson('[1.00]'))).toBe(false);
    expect(canonical(parseJson('{"b":1.0,"a":1e400}'))).toBe('{"a":1e400,"b":1.0}');
  });

  it.each(odd)('stay %s in a sidecar whose note is edited, and in a copy of it', digits => {
    const random = seededRandom(5);
    const text = serialiseSidecar(sampleSidecar(sampleText(60, random), 3, random));
    const given = text
      .replace(
        '"motivation"',
        `"x:score": ${digits},\n      "x:all": {\n        "list": [\n          ${digits}\n        ]\n      },\n      "motivation"`,
      )
      .replace('"startIndex": 0', `"startIndex": 0,\n  "x:page": ${digits}`);
    const sidecar = parseSidecar(new TextEncoder().encode(given));
    if (isBroken(sidecar)) throw new Error('the sidecar must be whole');
    const edited = withNotes(
      sidecar,
      notesOf(sidecar).map(note => ({ ...note, comment: `${note.comment}!` })),
    );
    for (const one of [edited, copiedSidecar(edited, 'copy.txt')])
      expect(
        serialiseSidecar(one)
          .split(/[\s,]+/)
          .filter(word => word === digits),
      ).toHaveLength(3);
  });

  it('stay in a codebook, too', () => {
    const book = parseCodebook(
      new TextEncoder().encode('{"format":"crossread-codebook/1","x":[1.0,1e400],"codes":[]}'),
    );
    if ('problem' in book) throw new Error(book.problem);
    expect(JSON.stringify(serialiseCodebook(book).split(/\s+/))).toContain('"1.0,","1e400"');
  });

  it('that are positions of a note are read however they are written', () => {
    expect(parseJson('{"start":3.0,"end":1e1}')).toEqual({ start: 3, end: 10 });
  });
});

describe('looking for such numbers', () => {
  it.each([
    ['blanks', `[1${' '.repeat(200_000)}x`],
    ['digits', `[${'1'.repeat(200_000)}x`],
    ['odd numbers', `[${'1.0,'.repeat(100_000)}1]`],
    ['lines', `[${'1.0\n,\n'.repeat(100_000)}1]`],
  ])('takes time that goes with the length of a wall of %s', (_, text) => {
    const started = process.cpuUsage();
    parseJson(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500);
  });
});
