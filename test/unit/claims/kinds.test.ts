import { expect, it } from 'vitest';
import { kindReaders } from '../../../src/core/claims/readers';
import { tokenise } from '../../../src/core/numerals/tokens';
import type { ClaimKind } from '../../../src/core/quantities/claimKind';
import { claimsOf } from './readings';

/** A sentence with a claim of each kind. */
const sentences: Readonly<Record<ClaimKind, string>> = {
  money: 'The bridge cost 40 euros.',
  percent: 'Prices rose 4 percent.',
  points: 'Rates fell by 2 percentage points.',
  count: 'The yard has 30 cranes.',
  measure: 'The wall is 12 metres high.',
  rate: 'The berth costs 40 euros a day.',
  ratio: 'One in three ferries was late.',
  duration: 'The talks took 12 hours.',
  age: 'The 41-year-old pilot came.',
  ordinal: 'It was the third storm.',
  date: 'The dam broke on 4 May 2031.',
  period: 'Sales fell in the third quarter of 2031.',
  vague: 'Dozens of farmers came.',
};

const kinds = Object.keys(sentences) as ClaimKind[];

it.each(kinds)('a claim of the kind %s is made by its reader, which the article is read with', kind => {
  const text = sentences[kind];
  const tokens = tokenise(text);
  const made = tokens.map((_, at) => kindReaders[kind](tokens, at, text)?.kind);
  expect(made).toContain(kind);
  expect(claimsOf(text).map(claim => claim.kind)).toContain(kind);
});
