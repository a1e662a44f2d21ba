import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/core/annotations/json';
import type { Json } from '../../../src/core/annotations/json';
import { readJson } from '../../../src/core/annotations/jsonInSlices';
import { finish } from '../../../src/core/util/sliced';

const read = (text: string, longest: number): Json | undefined => {
  const result = finish(readJson(text, longest));
  return 'json' in result ? result.json : undefined;
};

/** JSON with names and texts that look like its own marks. */
const strings = fc.constantFrom('a', '', '__proto__', '1', ',', '"', '\\', '\\"', '[{', '}]', 'x'.repeat(30), '\n');
const values = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(strings, fc.integer(), fc.constantFrom(null, true, 1.5e-7)),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(strings, tie('value'), { maxKeys: 6 }),
  ),
})).value;

describe('JSON that is read in pieces', () => {
  it('gives what JSON.parse gives, wherever it is cut', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 1), (value, longest, indent) => {
        const text = ` ${JSON.stringify(value, null, indent)}\r\n`;
        const found = read(text, longest);
        expect(found).toEqual(JSON.parse(text));
        expect(JSON.stringify(found)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where JSON.parse refuses it', () => {
    const marks = fc.constantFrom('', ',', '"', '\\', '[', ']', '{', '}', ':', ' ', '\v', '\u00a0', '0', 'null');
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        fc.nat(3),
        marks,
        (value, longest, at, cut, mark) => {
          const text = JSON.stringify(value);
          const place = at % (text.length + 1);
          const damaged = text.slice(0, place) + mark + text.slice(place + cut);
          expect(read(damaged, longest)).toEqual(parseJson(damaged));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes the later one of two members of one name, long or short', () => {
    const long = JSON.stringify('x'.repeat(50));
    for (const text of [`{"a":1,"b":[${long}],"a":2,"b":3}`, `{"b":3,"a":2,"a":[${long}],"b":[${long}]}`])
      expect(JSON.stringify(read(text, 8))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is refused when it nests too deep to be walked', () => {
    const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(read(deep(200), 20)).toEqual(JSON.parse(deep(200)));
    expect(finish(readJson(deep(201), 20))).toEqual({ problem: 'tooDeep' });
    expect(finish(readJson(deep(201)))).toEqual({ problem: 'tooDeep' });
  });
});
