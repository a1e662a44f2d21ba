import { describe, expect, it } from 'vitest';

import { loadLexicon } from '../../../src/core/language/lexicon';

import { bodies } from './sentences/bodies';
import { business } from './sentences/business';
import { courts } from './sentences/courts';
import { familyNames } from './sentences/familyNames';
import { formsOfNames } from './sentences/formsOfNames';
import { guesses } from './sentences/guesses';
import { headlines } from './sentences/headlines';
import { otherLanguages } from './sentences/otherLanguages';
import { politics } from './sentences/politics';
import { science } from './sentences/science';
import { sport } from './sentences/sport';
import { trickyWords } from './sentences/trickyWords';
import { namesFound, unmarked } from './support';

const lexicon = await loadLexicon();
const beats = {
  politics,
  sport,
  bodies,
  business,
  courts,
  science,
  familyNames,
  formsOfNames,
  trickyWords,
  headlines,
  guesses,
  otherLanguages,
};

describe.each(Object.entries(beats))('names in sentences: %s', (_, sentences) => {
  it.each(sentences)('%s', marked => {
    const { text, names } = unmarked(marked);
    expect(namesFound(text, lexicon)).toEqual(names);
  });
});

describe('the table of sentences', () => {
  it('has at least 300 of them, none twice', () => {
    const all = Object.values(beats).flat();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
  });
});
