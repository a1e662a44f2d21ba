import { describe, expect, it } from 'vitest';
import { longHash } from '../../../src/core/util/hash';

describe('the long hash of a text', () => {
  it('is the same whole number for the same text', () => {
    expect(longHash('Nine boats sank.')).toBe(longHash(['Nine boats', 'sank.'].join(' ')));
    expect(Number.isSafeInteger(longHash('Nine boats sank.'))).toBe(true);
  });

  it('tells texts apart that differ in one character or in their order', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `["count",{"value":${at}},"boats"]`);
    texts.push('', 'ab', 'ba', 'a\n', '\na', ' ');
    expect(new Set(texts.map(longHash)).size).toBe(texts.length);
  });
});
