import { describe, expect, it } from 'vitest';

import { createEntityResolver, resolveEntities } from '../../../src/core/entities/resolve';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';
import { processorTime, timed } from '../../support/timed';

import { articleOf, storyOf } from './support';

const lexicon = await loadLexicon();

/** A word like no other for each number: "Rhomabc". */
const word = (at: number): string =>
  `Rhom${Array.from(String(at), digit => 'abcdefghij'.charAt(Number(digit))).join('')}`;

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Stories made to cost more than they are long: whoever is held against whoever else. */
const hostile: Readonly<Record<string, readonly string[]>> = {
  'one family of thousands': [
    many(3000, at => `They saw ${word(at)} Doyle.`) + many(3000, () => ' They saw Mr Doyle.'),
  ],
  'one given name of thousands': [
    many(3000, at => `They saw Harriet ${word(at)}.`) + many(3000, () => ' They saw Harriet.'),
  ],
  'initials for thousands': [many(3000, at => `They saw ${word(at)} Doyle and R. Doyle.`)],
  'thousands of companies with one first word': [many(3000, at => `They sued Rhombar ${word(at)} Ltd and Rhombar.`)],
  'thousands of letters for one body': [many(3000, () => 'The Baltic Grain Council (BGC) met the BGC.')],
  'a name spelt in a thousand ways': Array.from({ length: 40 }, (_, at) =>
    many(40, one => `They saw Ann ${word(at * 40 + one)}.`),
  ),
  'a wall of offices': [
    many(2000, at => `Mayor Ann Doyle and Judge ${word(at)} Doyle left.`),
    many(2000, () => 'Senator Ann Doyle left.'),
  ],
  'a headline without end': [`${many(8000, at => word(at).toUpperCase())}\nThey saw Rhoma Rhomb.`],
  'a chain of “and”': [many(8000, at => `${word(at)} and`)],
};

describe('a hostile story', () => {
  it.each(Object.entries(hostile))('takes no more than linear time: %s', timed, (_, texts) => {
    const articles = texts.map(text => articleOf(text, lexicon));
    const started = processorTime();
    const { articles: found } = finish(resolveEntities(articles, []));
    // generous: what is quadratic takes minutes on these
    expect(processorTime() - started).toBeLessThan(6000);
    expect(found).toHaveLength(texts.length);
  });

  it('offers to pause again and again, so that nothing else waits', () => {
    const steps = createEntityResolver()(
      [
        articleOf(
          many(3000, at => `They saw Harriet ${word(at)}.`),
          lexicon,
        ),
      ],
      [],
    );
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(3000 / 128);
  });
});

describe('names that are words of the machine', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('are names like others: %s', async name => {
    const story = await storyOf([`They saw Mr ${name} and Mrs Doyle.`], [{ kind: 'split', name }]);
    expect(story.entities.map(entity => entity.name)).toContain('Doyle');
  });

  it('a given name that is one is read as any other', async () => {
    const { entities } = await storyOf(['They saw Constructor Doyle there. Mrs Doyle left.']);
    expect(entities.map(({ name, counts }) => [name, counts])).toEqual([['Constructor Doyle', [2]]]);
  });
});
