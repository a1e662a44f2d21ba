import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A vote on a harbour, as drafts are written from. */
const harbour: Readonly<Record<string, string>> = {
  'a.txt': [
    'Harbour vote in Melby',
    '',
    'MELBY, June 2 — The council of Melby voted for the new harbour in a long session. Three weeks later, the mayor resigned and sold her boat.',
    '',
    'After the flood, the fishermen signed a petition against the harbour. Hanne Moe denied on Friday that she asked the paper to stop printing.',
  ].join('\n'),
  'b.txt': ['Melby', '', 'A barge sank in the harbour of Melby. The fishermen of Melby met in a barn.'].join('\n'),
};

describe('the order of what came about', () => {
  it.each([
    ['Weeks before the council voted for the new harbour, the mayor resigned and sold her boat.', 'before: differs'],
    ['The fishermen signed a petition against the harbour before the flood.', 'before: differs'],
  ])('is found turned round in %j', async (draft, alarm) => {
    expect(await alarms(draft, harbour)).toEqual([alarm]);
  });

  it.each([
    ['Weeks after the council voted for the new harbour, the mayor resigned and sold her boat.'],
    ['The council voted for the new harbour three weeks before the mayor resigned and sold her boat.'],
    ['The flood came before the fishermen signed a petition against the harbour.'],
  ])('is not in %j', async draft => {
    expect(await alarms(draft, harbour)).toEqual([]);
  });

  it('is found that a short sentence has the opposite of what a longer one tells', async () => {
    expect(await alarms('Hanne Moe acknowledged on Friday that she had.', harbour)).toEqual(['acknowledged: differs']);
    expect(await alarms('Hanne Moe denied on Friday that she had.', harbour)).toEqual([]);
  });
});
