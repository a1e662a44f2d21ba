import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../../src/core/comparing/link';
import type { Mention } from '../../../src/core/entities/entity';
import { finish } from '../../../src/core/util/sliced';
import { markedArticle } from './markedStory';

/** Names that the entity resolver would find, by what they name. */
const entities: Readonly<Record<string, string>> = {
  'Lena Arvo': 'arvo',
  Arvo: 'arvo',
  'Tom Reik': 'reik',
  Reik: 'reik',
};

function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(/Lena Arvo|Tom Reik|Arvo|Reik/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    type: 'PERSON',
    entity: entities[name] ?? '',
    reason: 'lexicon',
  }));
}

/** `relation: words of a | words of b` for every note on the texts. */
function notesOn(...texts: readonly string[]): readonly string[] {
  const story = texts
    .map(text => markedArticle(text, '2031-05-06'))
    .map(article => ({ ...article, mentions: mentionsIn(article.text) }));
  const words = ({
    article,
    start,
    end,
  }: {
    readonly article: number;
    readonly start: number;
    readonly end: number;
  }): string => story[article]?.text.slice(start, end) ?? '';
  return finish(linkClaims(story, () => 0)).notes.map(({ relation, a, b }) => `${relation}: ${words(a)} | ${words(b)}`);
}

const toll =
  'A landslide buried the village of Oruk at night, killing {at least 42 people|count >=42 person|x} in their beds';

describe('an attribution that a near copy leaves out', () => {
  it('is pointed out at its words and at the sentence without it', () => {
    expect(notesOn(`${toll}.`, `${toll}, officials said.`)).toEqual([
      `attributionDropped: ${toll.replace(/\{([^|]+).*\}/, '$1')}. | officials said`,
    ]);
  });

  it('is found in sentences without figures as well', () => {
    const sentence = 'The dam above the valley had not been inspected since it was built';
    expect(notesOn(`${sentence}, Lena Arvo said.`, `${sentence}.`)).toEqual([
      `attributionDropped: Lena Arvo said | ${sentence}.`,
    ]);
  });

  it('is not claimed of sentences that tell it in other words, or that both attribute', () => {
    expect(notesOn(`${toll}, officials said.`, 'Dozens died when mud and stones came down on Oruk.')).toEqual([]);
    expect(notesOn(`${toll}, officials said.`, `${toll}, police said.`)).toEqual([]);
  });
});

describe('another speaker', () => {
  it('is pointed out when both versions name who gave a figure', () => {
    expect(
      notesOn(
        'Repairing the dam will cost {65 million euros|money 65e6 EUR|x}, Lena Arvo told reporters.',
        'Tom Reik said that {65 million euros|money 65e6 EUR|x} were needed for repairing the dam.',
      ),
    ).toEqual(['differentSpeaker: Lena Arvo told | Tom Reik said']);
  });

  it('is pointed out for nearly the same words without a figure', () => {
    expect(
      notesOn(
        'The talks will give both sides a chance to review the whole range of water questions, Arvo told reporters.',
        'The talks will give the sides a chance to discuss the range of water questions, Tom Reik said.',
      ),
    ).toEqual(['differentSpeaker: Arvo told | Tom Reik said']);
  });

  it.each([
    ['the same person under another name', 'Lena Arvo said', 'Arvo said'],
    ['a pronoun for the same person', 'Lena Arvo said', 'Arvo was asked about the dam. She said'],
    ['people without a name', 'Officials said', 'Tom Reik said'],
    ['a pronoun that may be of two', 'Lena Arvo said', 'Her father, Tom Reik, built it. She said'],
  ])('is not claimed of %s', (_, a, b) => {
    const statement = 'repairing the dam above the village will cost {65 million euros|money 65e6 EUR|x}.';
    expect(notesOn(`${a} ${statement}`, `${b} ${statement}`)).toEqual([]);
  });

  it.each([
    ['according to', 'According to Tom Reik, the dam above the village is safe for many years.'],
    ['a speaker behind a quotation', '“The dam above the village is safe for many years,” said Tom Reik.'],
    ['a pronoun', 'Tom Reik was calm. The dam above the village is safe for many years, he said.'],
  ])('is found with %s', (_, text) => {
    expect(notesOn('The dam above the village is safe for many years, Lena Arvo said.', text)).toHaveLength(1);
  });
});
