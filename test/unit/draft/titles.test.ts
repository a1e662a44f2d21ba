import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A vote on a bridge, as drafts are written from. */
const bridge: Readonly<Record<string, string>> = {
  'a.txt': [
    'Vote on the bridge of Tarnby',
    '',
    'TARNBY, April 5 — Majority Whip Signe Aas said the council would vote on the bridge on Tuesday. Aas, who is from Sund, spoke for an hour.',
    '',
    'Harald Vik’s personal lawyer, Tor Lie, wrote the letter. It reached Harbor Board Counsel Mette Moe on Monday, and Moe answered it.',
  ].join('\n'),
  'b.txt': [
    'Bridge',
    '',
    'Tor Lie read his letter aloud. Petter Lunde, a former mayor of Tarnby, was against the bridge.',
  ].join('\n'),
};

describe('what somebody is', () => {
  it.each([
    ['Signe Aas of Sund, the majority leader, said the council would vote on Tuesday.', 'the majority leader: differs'],
    ['Tor Lie, the Harbor Board counsel, wrote the letter.', 'the Harbor Board counsel: differs'],
  ])('is found where versions have another office in %j', async (draft, alarm) => {
    expect(await alarms(draft, bridge)).toEqual([alarm]);
  });

  it.each([
    ['Signe Aas of Sund, the majority whip, said the council would vote on Tuesday.'],
    ['Tor Lie, a lawyer of Harald Vik, wrote the letter.'],
    ['Mette Moe, the Harbor Board counsel, answered the letter.'],
    ['Petter Lunde, the former mayor, was against the bridge.'],
  ])('is not in %j', async draft => {
    expect(await alarms(draft, bridge)).toEqual([]);
  });
});
