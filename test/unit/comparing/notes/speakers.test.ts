import { describe, expect, it } from 'vitest';
import type { Source, SpeakerKind } from '../../../../src/core/attribution/source';
import { arePersonAndBody, areTwo, speakerKey } from '../../../../src/core/comparing/notes/speakers';

const person = (speaker: string, more: Partial<Source> = {}): Source => ({
  speaker,
  kind: 'person',
  named: true,
  verb: 'say',
  span: { start: 0, end: 0 },
  polarity: 'said',
  ...more,
});
const other = (kind: SpeakerKind, speaker: string): Source => person(speaker, { kind });

describe('two sources are two', () => {
  it.each([
    ['people with other names', person('Lena Arvo'), person('Tom Reik')],
    ['people with one first name', person('Lena Arvo'), person('Lena Reik')],
    ['people whom the story tells apart', person('Lena Arvo', { entity: '1' }), person('Tom Reik', { entity: '2' })],
    ['bodies with other names', other('body', 'Oxfam'), other('body', 'the Holm Bank')],
  ])('%s', (_, a, b) => {
    expect([areTwo(a, b), areTwo(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['a name and a part of it', person('Lena Arvo'), person('Arvo')],
    ['a name and another first name', person('Lena Arvo'), person('L. Arvo')],
    ['one whom the story knows by two names', person('Arvo', { entity: '1' }), person('The Tiger', { entity: '1' })],
    ['somebody without a name', person('Lena Arvo'), person('officials', { named: false })],
    ['a body and a person, who may speak for it', other('body', 'Oxfam'), person('Lena Arvo')],
    ['a country and its government', other('place', 'Norland'), other('body', 'the cabinet')],
    ['a name without a letter', person('Lena Arvo'), person('007')],
  ])('but not %s', (_, a, b) => {
    expect([areTwo(a, b), areTwo(b, a)]).toEqual([false, false]);
  });
});

describe('a person and a body', () => {
  it('are two where neither has the other in its name', () => {
    const [lena, bank] = [person('Lena Arvo'), other('body', 'the Holm Bank')];
    expect([arePersonAndBody(lena, bank), arePersonAndBody(bank, lena)]).toEqual([true, true]);
    expect(arePersonAndBody(lena, other('body', 'the office of Lena Arvo'))).toBe(false);
    expect(arePersonAndBody(person('a spokesman', { named: false }), bank)).toBe(false);
    expect(arePersonAndBody(lena, person('Tom Reik'))).toBe(false);
  });
});

describe('what a speaker is known by', () => {
  it('is the entity under any name', () => {
    expect(speakerKey(person('Arvo', { entity: '1' }))).toBe(speakerKey(person('The Tiger', { entity: '1' })));
  });

  it('is the name in any case, when there is no entity', () => {
    expect(speakerKey(person('OFFICIALS'))).toBe(speakerKey(person('officials')));
    expect(speakerKey(person('officials'))).not.toBe(speakerKey(person('police')));
  });
});
