import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleInput, StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader, type StoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { storyPool, versionsOf } from './editedStory';

let makeReader: () => StoryReader;

beforeAll(async () => {
  const lexicon = await loadLexicon();
  makeReader = () => createStoryReader(lexicon);
});

type Texts = readonly (readonly string[])[];

const asInputs = (texts: Texts): readonly ArticleInput[] =>
  texts.map((paragraphs, index) => ({
    key: `key-${index}`,
    name: `version-${index}.txt`,
    text: paragraphs.join('\n\n'),
    version: 1,
  }));

/** One change of a person: more words in a paragraph, a paragraph gone, a new one, or two swapped. */
const edit = fc.record({
  article: fc.nat(20),
  at: fc.nat(20),
  kind: fc.constantFrom('type', 'type', 'remove', 'insert', 'swap'),
  words: fc.constantFrom(...storyPool),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(texts: Texts, { article, at, kind, words }: Edit): Texts {
  return texts.map((paragraphs, index) => {
    if (index !== article % texts.length || paragraphs.length === 0) return paragraphs;
    const place = at % paragraphs.length;
    const [before, here, after] = [paragraphs.slice(0, place), paragraphs[place] ?? '', paragraphs.slice(place + 1)];
    if (kind === 'type') return [...before, `${here} ${words}`, ...after];
    if (kind === 'remove') return [...before, ...after];
    if (kind === 'insert') return [...before, words, here, ...after];
    return [...after, here, ...before];
  });
}

const gone = { kind: 'remove', words: '' } as const;

/** Edits after which a version says again what none said for a while, in which the words of the story came to weigh otherwise. */
const comingBack: readonly (readonly Edit[])[] = [
  [
    { article: 3, at: 0, ...gone },
    { article: 3, at: 1, ...gone },
    { article: 3, at: 0, kind: 'insert', words: 'rebuild' },
  ],
  [
    { article: 0, at: 5, ...gone },
    { article: 0, at: 0, kind: 'type', words: storyPool.find(words => words.includes('43 people')) ?? '' },
    { article: 1, at: 0, kind: 'swap', words: '' },
    { article: 0, at: 0, kind: 'type', words: storyPool[0] ?? '' },
  ],
];

const fresh = (inputs: readonly ArticleInput[]): StoryAnalysis => finish(makeReader().analyse(inputs));

describe('a story that is edited', () => {
  it('is read as if it were opened for the first time, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
        const reader = makeReader();
        let texts: Texts = versionsOf();
        finish(reader.analyse(asInputs(texts)));
        for (const change of edits) {
          texts = apply(texts, change);
          const inputs = asInputs(texts);
          expect(JSON.stringify(finish(reader.analyse(inputs)))).toBe(JSON.stringify(fresh(inputs)));
        }
      }),
      { numRuns: 20, examples: comingBack.map(edits => [[...edits]]) },
    );
  });

  it('is read rightly after a reading that was broken off, with a version more or less, and in any order', () => {
    const reader = makeReader();
    const whole = asInputs(versionsOf());
    finish(reader.analyse(whole));
    for (const steps of [3, 30, 120, 300]) {
      const broken = reader.analyse(
        asInputs(apply(versionsOf(), { article: 1, at: 1, kind: 'insert', words: storyPool[3] ?? '' })),
      );
      for (let step = 0; step < steps; step++) broken.next();
      broken.return(undefined as never);
      expect(JSON.stringify(finish(reader.analyse(whole)))).toBe(JSON.stringify(fresh(whole)));
    }
    for (const inputs of [whole.slice(1), whole, whole.slice(0, 3), [...whole].reverse()]) {
      expect(JSON.stringify(finish(reader.analyse(inputs)))).toBe(JSON.stringify(fresh(inputs)));
    }
  });

  it('hands out again what it did not have to read anew', () => {
    const reader = makeReader();
    const texts = versionsOf();
    const before = finish(reader.analyse(asInputs(texts)));
    const after = finish(
      reader.analyse(asInputs(apply(texts, { article: 0, at: 2, kind: 'type', words: 'They said no more.' }))),
    );
    expect(after.articles[0]).not.toBe(before.articles[0]);
    expect(after.articles.slice(1).map((article, index) => article === before.articles[index + 1])).toEqual(
      texts.slice(1).map(() => true),
    );
  });
});
