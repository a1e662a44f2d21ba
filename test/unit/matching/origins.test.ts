import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/util/hash';
import { finish } from '../../../src/core/util/sliced';
import { createWordingMeter, fiveWordSequences, groupOrigins } from '../../../src/core/matching/origins';

const sequencesOf = (text: string): Uint32Array =>
  finish(fiveWordSequences([Uint32Array.from(text.split(' '), hashText)]));
const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

describe('origins', () => {
  const wire = words('wire', 60);
  const copy = `${words('wire', 40)} ${words('own', 20)}`;
  const copyOfCopy = `${words('own', 20)} ${words('other', 20)}`;
  const apart = words('apart', 60);

  it('measures the part of the five-word sequences of the smaller version that stand in the other', () => {
    const [pair] = finish(createWordingMeter()([sequencesOf(wire), sequencesOf(copy)]));
    expect(pair).toEqual({ a: 0, b: 1, shared: 36 / 56 });
  });

  it('counts near copies, and copies of copies, as one origin', () => {
    const sequences = [apart, wire, copy, copyOfCopy].map(sequencesOf);
    expect(groupOrigins(sequences, finish(createWordingMeter()(sequences)))).toEqual([[0], [1, 2, 3]]);
  });

  it('does not judge by a handful of words', () => {
    const sequences = ['a b c d e f', 'a b c d e f', ''].map(sequencesOf);
    const pairs = finish(createWordingMeter()(sequences));
    expect(pairs.map(({ shared }) => shared)).toEqual([1, 0, 0]);
    expect(groupOrigins(sequences, pairs)).toEqual([[0], [1], [2]]);
  });
});
