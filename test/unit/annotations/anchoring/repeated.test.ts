import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';
import type { Span } from '../../../../src/core/text/span';
import { finish } from '../../../../src/core/util/sliced';

function anchorsOf(stored: string, current: string, spans: readonly Span[]): readonly Anchor[] {
  const queries = spans.map((span, index) => ({ id: String(index), ...quoteSelector(stored, span), ...span }));
  return finish(anchorAll(stored, current, queries));
}

const startsOf = (anchors: readonly Anchor[]): readonly (number | null)[] => anchors.map(({ start }) => start);

/** Every place of some words, in order. */
function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

const article = [
  'Ice closes the strait',
  'The ferry to Holm was cancelled on Monday because of ice in the strait. Some 340 passengers spent the night in a school.',
  'Lorries stood in a queue of 5 km before the pier. Two of them carried fish, which was sold to those who waited.',
  'A baker gave out 600 rolls. The harbour master said that an icebreaker would come on Tuesday.',
].join('\n\n');

describe('an article that is pasted three times into one file', () => {
  const text = [article, article, article].join('\n\n');
  const words = ['340 passengers', 'The ferry to Holm was cancelled on Monday because of ice in the strait.', 'rolls'];

  it.each(words)('keeps each note (%s) in its own copy when words are put in near both ends', noted => {
    const current = `Late: ${text.replace(/on Tuesday\.$/, 'late on Tuesday.')}`;
    const places = placesOf(text, noted);
    expect(startsOf(anchorsOf(text, current, places))).toEqual(places.map(({ start }) => start + 6));
  });

  it('follows a paragraph that moved from one copy into another', () => {
    const paragraph = article.split('\n\n')[1] ?? '';
    const second = placesOf(text, paragraph)[1] ?? { start: 0, end: 0 };
    const current = `${paragraph}\n\n${text.slice(0, second.start)}${text.slice(second.end + 2)}`;
    expect(anchorsOf(text, current, [second])).toMatchObject([{ state: 'moved', start: 0 }]);
  });

  it('notices that the sentence of one copy was cut', () => {
    const second = placesOf(text, ' Some 340 passengers spent the night in a school.')[1] ?? { start: 0, end: 0 };
    const current = text.slice(0, second.start) + text.slice(second.end);
    const [found] = anchorsOf(text, current, [{ start: second.start + 1, end: second.end }]);
    expect(['orphan', 'review']).toContain(found?.state);
  });
});

describe('votes that are all in the same words', () => {
  const votes = Array.from(
    { length: 60 },
    (_, index) => `The clerk called the roll.\nAyes ${6 + (index % 2)}, noes ${1 + (index % 3 === 0 ? 1 : 0)}.`,
  );
  const text = votes.join('\n\n');

  it('are told apart by their order', () => {
    const places = placesOf(text, 'Ayes');
    const current = `Minutes: ${text.slice(0, -1)} in all.`;
    expect(startsOf(anchorsOf(text, current, places))).toEqual(places.map(({ start }) => start + 9));
  });

  it('are changed one at a time', () => {
    const places = placesOf(text, 'Ayes 6');
    const third = places[2]?.start ?? 0;
    const current = `${text.slice(0, third)}Ayes 5${text.slice(third + 6)}`;
    const states = anchorsOf(text, current, places).map(({ state }) => state);
    expect(states).toEqual(places.map((_, index) => (index === 2 ? 'changed' : 'anchored')));
  });
});

describe('a live blog whose entries end in the same sentence', () => {
  const closing = 'More on this as it comes.';
  const entries = Array.from(
    { length: 40 },
    (_, index) =>
      `Reporter ${index} counted ${(index * 37) % 100} boats near the ${index % 2 ? 'north' : 'south'} quay.`,
  );
  const order = entries.map((_, index) => index);
  const orders: readonly (readonly [string, readonly number[]])[] = [
    ['is turned round', [...order].reverse()],
    ['gets one entry put on top', [17, ...order.filter(index => index !== 17)]],
    ['is shuffled', [...order].sort((a, b) => ((a * 29) % 40) - ((b * 29) % 40))],
  ];

  for (const gap of [' ', '\n']) {
    const blog = (sorted: readonly number[]): string =>
      sorted.map(index => `${entries[index] ?? ''}${gap}${closing}`).join('\n\n');
    const placeIn = (text: string, index: number): Span => {
      const start = text.indexOf(closing, text.indexOf(entries[index] ?? ''));
      return { start, end: start + closing.length };
    };
    it.each(orders)(
      `keeps each note on it with its own entry when the blog %s (${JSON.stringify(gap)})`,
      (_, sorted) => {
        const [stored, current] = [blog(order), blog(sorted)];
        const found = anchorsOf(
          stored,
          current,
          order.map(index => placeIn(stored, index)),
        );
        expect(startsOf(found)).toEqual(order.map(index => placeIn(current, index).start));
      },
    );
  }

  it('asks when the sentence is gone from the entry, and in another one only', () => {
    const text = entries.map(entry => `${entry} ${closing}`).join('\n\n');
    const third = placesOf(text, ` ${closing}`)[2] ?? { start: 0, end: 0 };
    const current = text.slice(0, third.start) + text.slice(third.end);
    const [found] = anchorsOf(text, current, [{ start: third.start + 1, end: third.end }]);
    expect(['orphan', 'review']).toContain(found?.state);
  });
});

describe('a sentence with a look-alike beside it', () => {
  const own = 'Some 340 passengers spent the night in a school.';
  const put = (words: string): string => article.replace(own, words);
  const nowOf = (current: string): string | null | undefined => {
    const start = article.indexOf(own);
    return anchorsOf(article, current, [{ start, end: start + own.length }])[0]?.now;
  };

  it.each([
    ['below, and a link in it', `Some [340 passengers](https://example.org/holm) spent the night in a school.`, ''],
    ['below, and a picture in it', 'Some 340 passengers 🇫🇮 spent the night in a school.', ''],
    ['above, and a word more in it', 'Some 340 passengers spent the whole night in a school.', 'above'],
  ])('is never taken together with it (%s)', (_, edited, where) => {
    const twin = 'Some 350 passengers spent the week in a school.';
    const current = put(where === 'above' ? `${twin} ${edited}` : `${edited} ${twin}`);
    expect(nowOf(current)).toBe(edited);
  });
});
