import { describe, expect, it } from 'vitest';
import { sourceAt, type ArticleSources, type Source } from '../../../src/core/attribution/source';
import { sourcesIn } from './support';

/** The source of a sentence as a whole: of the most that it says. */
function sourceOfSentence({ sentences }: ArticleSources, sentence: number): Source | undefined {
  return sentences[sentence]?.sources[0]?.source;
}

/** The source of a text's first sentence: `kind speaker`, or null. */
function sourceOf(text: string): string | null {
  const source = sourceOfSentence(sourcesIn(text), 0);
  return source === undefined ? null : `${source.kind} ${source.speaker}`;
}

describe('the source of a sentence', () => {
  it.each([
    ['The dam is safe, Jon Aas said.', 'person Jon Aas'],
    ['Jon Aas said on Monday that the dam is safe.', 'person Jon Aas'],
    ['The dam, Jon Aas said, is safe.', 'person Jon Aas'],
    ['According to Jon Aas, the dam is safe.', 'person Jon Aas'],
    ['The dam is safe, according to officials in Halm.', 'people officials in Halm'],
    ['The dam is safe, a spokesman for the ministry told the BBC.', 'office a spokesman for the ministry'],
    ['The ministry said the dam is safe.', 'body The ministry'],
    ['The World Bank reported losses of 5 million euros.', 'body World Bank'],
    ['A report found that the dam is safe.', 'document A report'],
    ['Court documents show that the dam was sold in May.', 'document Court documents'],
    ['Figures from the ministry showed a rise of 5 per cent.', 'data Figures from the ministry'],
    ['The dam is safe, a survey showed.', 'data a survey'],
    ['The toll was confirmed by police.', 'people police'],
    ['Two people were killed, as reported by the ministry.', 'body the ministry'],
    ['Police believe the man fled to Sest.', 'people Police'],
    ['Aas and Brekke said the dam is safe.', 'people Aas and Brekke'],
    ['Norway said the dam is safe.', 'place Norway'],
    ['The Prime Minister said the dam is safe.', 'office The Prime Minister'],
    ['Lund’s lawyer said the dam is safe.', 'office Lund’s lawyer'],
    ['The 34-year-old told police that he had slept.', 'office The 34-year-old'],
    ['Residents who fled the flood said the dam had burst.', 'people Residents who fled the flood'],
    ['Jon Aas (Green) said the dam is safe.', 'person Jon Aas'],
    [
      'An August 24 letter from the ministry noted that the dam is safe.',
      'document An August 24 letter from the ministry',
    ],
  ])('%s → %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  it.each([
    'It has been said that the dam is safe.',
    'The heavy rains reported in May were the worst in years.',
    'Two people were reported missing.',
    'The man is said to be rich.',
    'The dam is expected to last.',
    'Deaths reported on Monday rose to five.',
    'The plan is to tell nobody.',
    'Jon Aas would not say who had paid.',
    'Jon Aas declined to say who had paid.',
    'Jon Aas did not say who had paid.',
    'Police found two bodies in the mill.',
    'The hospital admitted two patients.',
    'The weather, according to plan, was fine.',
    'In the claims, sums of five million are named.',
    'She was told to leave at once.',
    'The film “Told You So” opened in May.',
    'People in need reported missing relatives are many.',
    'Jon Aas let the mayor file a complaint for an alleged theft two years before.',
    'Jon Aas seized on a message posted late on Monday.',
  ])('nobody: %s', text => {
    expect(sourceOf(text)).toBeNull();
  });

  it('tells denials, and words that leave it open', () => {
    const read = (text: string) => sourceOfSentence(sourcesIn(text), 0);
    expect(read('Jon Aas denied that the dam was sold.')).toMatchObject({ polarity: 'denied' });
    expect(read('Jon Aas claimed that the dam was sold.')).toMatchObject({ polarity: 'said', hedge: 'claim' });
    expect(read('Jon Aas said that the dam was sold.')).not.toHaveProperty('hedge');
  });

  it('is the innermost at a place, and the outermost of the whole', () => {
    const text = 'Jon Aas told police he had slept for five hours, the document said.';
    const read = sourcesIn(text);
    expect(sourceAt(read, 0, text.indexOf('five'))?.speaker).toBe('Jon Aas');
    expect(sourceOfSentence(read, 0)?.speaker).toBe('the document');
  });

  it('parts two statements of one sentence', () => {
    const text = 'Police said 12 people died, and Jon Aas said 30 were hurt.';
    const read = sourcesIn(text);
    expect(sourceAt(read, 0, text.indexOf('12'))?.speaker).toBe('Police');
    expect(sourceAt(read, 0, text.indexOf('30'))?.speaker).toBe('Jon Aas');
  });

  it('is given in a headline by a colon or a dash', () => {
    const headed = (headline: string): string | null =>
      sourceOf(
        `${headline}\n\nThe ferry went down on Monday off the coast of Halm with ten people on board.\n\nIt was new.`,
      );
    expect(headed('Ferry sank in minutes: witness')).toBe('office witness');
    expect(headed('Mayor: we stay in the town')).toBe('office Mayor');
    expect(headed('Two held after the ferry sank – police')).toBe('people police');
    expect(headed('Picture of the ferry: a long story')).toBeNull();
  });
});

describe('words that go on', () => {
  it('carry their source over all sentences of a quotation', () => {
    const { sentences } = sourcesIn('“We stay. We have a dam to build. We go on,” said Jon Aas.');
    expect(sentences.map(({ sources }) => sources[0]?.source.speaker)).toEqual(['Jon Aas', 'Jon Aas', 'Jon Aas']);
    expect(sentences[0]?.sources[0]?.source.carried).toBe(true);
  });

  it('carry it over a statement in the first person', () => {
    const text = 'In a statement, Norbahn said: We are sorry for the delay. We will pay for it. The line was shut.';
    const { sentences } = sourcesIn(text);
    expect(sentences.map(({ sources }) => sources[0]?.source.speaker)).toEqual(['Norbahn', 'Norbahn', undefined]);
  });

  it('carry it over a colon into paragraphs in the first person', () => {
    const { sentences } = sourcesIn(
      'Ada Byron wrote to the council:\n\nI am tired of it.\n\nI shall leave.\n\nIt rained.',
    );
    expect(sentences.map(({ sources }) => sources[0]?.source.speaker)).toEqual([
      'Ada Byron',
      'Ada Byron',
      'Ada Byron',
      undefined,
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['“a,” said ', 20_000],
    ['“', 50_000],
    ['"', 50_000],
    ["'s said ", 30_000],
    ['“a.” the ', 20_000],
    ['Aas, ', 40_000],
    ['said ', 50_000],
    ['who said, ', 30_000],
    ['a of ', 40_000],
    ['Aas and ', 40_000],
    ['; “a”', 20_000],
    ['according to ', 30_000],
    ["‘a '", 20_000],
    ['(', 50_000],
  ])('%j over and over is read without an error', (piece, times) => {
    expect(() => sourcesIn(piece.repeat(times))).not.toThrow();
  });
});
