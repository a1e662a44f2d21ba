import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMapped } from '../../../src/core/text/normalise';

describe('folding for comparison', () => {
  it.each([
    ['quotes', '“It’s ‘fine’,” «oui»', '"it\'s \'fine\'," "oui"'],
    ['dashes', 'a — b – c − 5 ‑ d', 'a - b - c - 5 - d'],
    ['spaces', 'a\u00a0b\u202fc\n\n d', 'a b c d'],
    ['accents and ligatures', 'Erdoğan’s ﬁne Zürich', "erdogan's fine zurich"],
    ['ellipses', 'must… be', 'must... be'],
    ['invisible characters', 'Mos\u00adcow\u200b \u202ait\u202c', 'moscow it'],
    ['case beyond ASCII', 'ΑΘΗΝΑ МОСКВА', 'αθηνα москва'],
  ])('%s', (_, raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  it('leads back to the raw text', () => {
    const raw = 'A  “ﬁne”… e\u0301nd';
    const folded = foldMapped(raw);
    const at = folded.text.indexOf('nd');
    expect(raw.slice(folded.rawOffset(at))).toBe('nd');
    expect(folded.rawOffset(folded.text.length)).toBe(raw.length);
  });

  it('folds a folded text to itself, and maps monotonously', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), raw => {
        const mapped = foldMapped(raw);
        expect(fold(mapped.text)).toBe(mapped.text);
        for (let at = 0; at < mapped.text.length; at++) {
          expect(mapped.rawOffset(at)).toBeLessThanOrEqual(mapped.rawOffset(at + 1));
        }
      }),
    );
  });
});
