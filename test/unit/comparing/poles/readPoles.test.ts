import { describe, expect, it } from 'vitest';
import { polesOf, type ToldPole } from '../../../../src/core/comparing/poles/readPoles';
import { readStructure } from '../../../../src/core/text/structure';
import { finish } from '../../../../src/core/util/sliced';

function read(text: string): readonly ToldPole[] {
  return finish(polesOf(text, finish(readStructure(text, 'story.txt'))));
}

/** Poles of a text, as "scale: pole". */
const poles = (text: string): readonly string[] => read(text).map(({ scale, pole }) => `${scale.key}: ${pole}`);

/** The words that are shown for the first pole of a text. */
function shown(text: string): string {
  const { start, end } = read(text)[0]?.span ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

describe('on which pole of a scale something stands', () => {
  it.each([
    ['a word', 'The rally was postponed.', ['plan: postponed']],
    ['a phrase', 'The rally was called off.', ['plan: cancelled']],
    ['each word of a sentence', 'One man died and two were injured.', ['fate: dead', 'fate: hurt']],
  ])('is told by %s', (_, text, told) => {
    expect(poles(text)).toEqual(told);
  });

  it.each([
    ['the other of two poles', 'The schools did not open on Monday.', ['access: closed']],
    ['with a word between', 'The bridge has not yet reopened.', ['access: closed']],
    ['in a short form', "The court didn't approve the plan.", ['decision: no']],
    ['nothing where there are several', 'The skipper was not injured.', []],
    ['itself with “not only”', 'The mill was not only damaged.', ['building: damaged']],
    ['itself in another clause', 'He did not speak, but the bridge reopened.', ['access: open']],
  ])('negated is %s', (_, text, told) => {
    expect(poles(text)).toEqual(told);
  });

  it('is read from the longest phrase: who is set free is not merely free', () => {
    expect(poles('The captain was set free at noon.')).toEqual(['custody: free']);
  });

  it('is told by no part of a name', () => {
    expect(poles('He crossed into North Tarva and met Minor Holm.')).toEqual([]);
  });

  it('is told by the headline too', () => {
    const text = 'Rally postponed\n\nThe mayor of Tarva spoke to nobody for the rest of the long day.';
    expect(poles(text)).toEqual(['plan: postponed']);
  });

  it('is told by no boilerplate', () => {
    const text = 'The mayor of Tarva spoke to nobody for the rest of the long day.\n\nRead more: Rally postponed';
    expect(poles(text)).toEqual([]);
  });
});

describe('of what a pole is told', () => {
  it('is what stands near it, the nearest first', () => {
    const [pole] = read('The unveiling of the Holm memorial in Sandoy was postponed.');
    const weights = ['sandoi', 'memori', 'unveil'].map(term => pole?.near.get(term) ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
  });

  it('is its subject, though much is put between them', () => {
    const far = 'The unveiling, at which the king of the northern isles will give a speech in verse, was postponed.';
    const near = 'The unveiling was postponed.';
    expect(read(far)[0]?.near.get('unveil')).toBe(read(near)[0]?.near.get('unveil'));
  });

  it('is no other pole of its scale', () => {
    const [pole] = read('Two miners were injured and one killed in the shaft.');
    expect([...(pole?.near.keys() ?? [])].filter(term => /kill|injur/.test(term))).toEqual([]);
  });

  it('is looked for near by only, in sentences without an end', () => {
    const [pole] = read(`The unveiling of ${'stones and '.repeat(200)} more was postponed.`);
    expect(pole?.near.has('unveil')).toBe(false);
  });
});

describe('words shown for a pole', () => {
  it('are those of its clause, a few to either side', () => {
    expect(shown('It rained, and the unveiling of the Holm memorial was postponed, officials said.')).toBe(
      'the Holm memorial was postponed',
    );
  });

  it('do not run over what is put in between', () => {
    expect(shown('The unveiling, of which the king knew, was postponed.')).toBe('was postponed');
  });
});
