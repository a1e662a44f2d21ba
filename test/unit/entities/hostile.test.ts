import { describe, expect, it } from 'vitest';

import { readNames } from '../../../src/core/entities/read';
import { resolveEntities } from '../../../src/core/entities/resolve';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';

import { articleOf } from './support';
import { processorTime, timed } from '../../support/timed';

const lexicon = await loadLexicon();

/** Texts that made readers of names slow, wrong or throw. */
const hostile: Readonly<Record<string, string>> = {
  'clitics without end': "it's ".repeat(5000),
  'no full stop': 'Ana Ruiz of the Bank of Lisbon met Omar bin Khalid and '.repeat(2000),
  'one capitalised word after the other': 'Anna '.repeat(20_000),
  'one word of a megabyte': 'A'.repeat(1_000_000),
  'particles without end': `Jan ${'van '.repeat(20_000)}`,
  'hyphens without end': 'Ana-'.repeat(20_000),
  'dots without end': 'U.'.repeat(20_000),
  'titles without end': 'President '.repeat(20_000),
  'heads that join without end': 'Bank of '.repeat(20_000),
  'opening quotation marks only': '“'.repeat(20_000),
  'quotation marks and names': '"Ruiz" said '.repeat(5000),
  brackets: '('.repeat(50_000),
  'lone surrogates': '\ud800Ana \udc00Ruiz\ud83d said '.repeat(500),
  'zero-width joiners': 'A\u200dna R\u200cuiz\ufeff '.repeat(500),
  'right-to-left': 'قال الرئيس \u202eAna Ruiz\u202c في لشبونة. '.repeat(500),
  'combining marks': `Zo${'\u0308'.repeat(10_000)} left.`,
  'line breaks only': '\n'.repeat(50_000),
  'every kind of white space': '\u00a0\u2003\u3000\t\v\f'.repeat(5000),
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))('%s: neither throws nor takes long', timed, (_, text) => {
    const started = processorTime();
    const { candidates } = finish(readNames(text, lexicon));
    for (const { start, end, surface } of candidates) expect(text.slice(start, end)).toBe(surface);
    finish(resolveEntities([articleOf(text, lexicon)], []));
    // generous: what backtracks or is quadratic takes minutes on these
    expect(processorTime() - started).toBeLessThan(6000);
  });

  it('reads an empty text', () => {
    expect(finish(readNames('', lexicon)).candidates).toEqual([]);
    expect(finish(resolveEntities([], [])).entities).toEqual([]);
  });

  it('finds names between what cannot be read', () => {
    const { candidates } = finish(readNames('\ud800 President Ana Ruiz \u202e left.', lexicon));
    expect(candidates.map(({ surface }) => surface)).toEqual(['Ana Ruiz']);
  });
});
