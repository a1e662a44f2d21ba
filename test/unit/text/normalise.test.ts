import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/normalise';

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

  it('folds a folded text to itself', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), raw => {
        expect(fold(fold(raw))).toBe(fold(raw));
      }),
    );
  });
});
