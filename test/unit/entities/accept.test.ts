import { describe, expect, it } from 'vitest';

import type { NameCandidate } from '../../../src/core/entities/names';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ParagraphKind } from '../../../src/core/text/article';
import { resolveEntities } from '../../../src/core/entities/resolve';
import { finish } from '../../../src/core/util/sliced';

import { articleOf, candidatesIn, storyOf } from './support';

/** The words that the versions of a story mark, in order. */
async function marked(...texts: readonly string[]): Promise<readonly string[]> {
  const { articles } = await storyOf(texts);
  return articles.flatMap(({ mentions }, index) =>
    mentions.map(({ start, end }) => texts[index]?.slice(start, end) ?? ''),
  );
}

describe('a capitalised word stands as', () => {
  it.each<[NameCandidate['standing'], string, string]>([
    ['certain', 'in the midst of a sentence', 'They saw Rhombar there.'],
    ['certain', 'known, where a sentence starts', 'Norway agreed.'],
    ['certain', 'one of several, where a sentence starts', 'Tavik Rhombar agreed.'],
    ['certain', 'behind a title', 'Mr Rhombar agreed.'],
    ['certain', 'unheard of, before a verb', 'Rhombar said no.'],
    ['tentative', 'unheard of, where a sentence starts', 'Rhombar, they agreed.'],
    ['shadow', 'a word of a headline in capitals', 'RHOMBAR QUITS AFTER LONG FIGHT'],
    ['surname', 'an ordinary word in the midst of a sentence', 'They asked May to leave.'],
    ['surname', 'an office by itself', 'They asked King to leave.'],
  ])('%s: %s', async (standing, _, text) => {
    expect((await candidatesIn(text))[0]?.standing).toBe(standing);
  });
});

describe('where a sentence starts, a word is marked', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['that another version names within one', ['Vertova, they said.', 'She left Vertova.'], ['Vertova', 'Vertova']],
    [
      'that is the family name of somebody',
      ['Rhombar, they said.', 'She met Tavik Rhombar.'],
      ['Rhombar', 'Tavik Rhombar'],
    ],
    ['that has beside it what names have', ['Rhombar, 34, left.'], ['Rhombar']],
  ])('%s', async (_, texts, names) => {
    expect(await marked(...texts)).toEqual(names);
  });

  it.each<[string, readonly string[]]>([
    ['that says nothing', ['Rhombar, they agreed.']],
    ['that the story writes small', ['Cobbers, 34, left.', 'Two cobbers stayed.']],
    ['that is ordinary', ['Bridges fell. Trade stopped. Nobody left.']],
  ])('but not one %s', async (_, texts) => {
    expect(await marked(...texts)).toEqual([]);
  });
});

describe('a headline in capitals marks', () => {
  const told = 'Minister Olga Rhombar left Vertova.';

  it.each<[string, string, readonly string[]]>([
    ['a family name that the story knows', 'RHOMBAR QUITS AFTER LONG FIGHT', ['RHOMBAR']],
    ['a full name as one', 'OLGA RHOMBAR QUITS AFTER LONG FIGHT', ['OLGA RHOMBAR']],
    ['what the gazetteer knows', 'NORWAY QUITS AFTER LONG FIGHT', ['NORWAY']],
    ['nothing else', 'MINISTER QUITS AFTER LONG FIGHT', []],
  ])('%s', async (_, headline, names) => {
    expect((await marked(`${headline}\n${told}`)).slice(0, -2)).toEqual(names);
  });
});

describe('a family name that is an ordinary word is marked', () => {
  it('where the story names somebody of that family', async () => {
    expect(await marked('They asked King to leave.', 'She met Harriet King there.')).toEqual(['King', 'Harriet King']);
  });

  it('but not for a body or a place that ends with that word', async () => {
    expect(await marked('They asked King to leave.', 'She left Burger King early.')).not.toContain('King');
  });

  it('and a date is none', async () => {
    const names = await marked('She met Harriet May. They left on May 7 and came back in May.');
    expect(names).toEqual(['Harriet May']);
  });
});

describe('paragraphs that belong to the page', () => {
  it.each<[ParagraphKind, number]>([
    ['body', 1],
    ['menu', 0],
    ['prefix', 0],
  ])('of kind %s mark %i names', async (kind, count) => {
    const lexicon = await loadLexicon();
    const { entities } = finish(resolveEntities([articleOf('She met Ann Doyle there.', lexicon, kind)], []));
    expect(entities).toHaveLength(count);
  });
});
