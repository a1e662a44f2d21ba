import { describe, expect, it } from 'vitest';
import { notesOn, storyOf } from '../../attribution/support';
import { noteReasonWords } from '../../../../src/core/report/reasonWords';

/** A story around a passage, so that versions tell of one event. */
const around = (passage: string): string =>
  `A landslide buried part of the village of Oruk on Monday.\n\n${passage}\n\nThe road to the valley is shut until the weekend.`;

const quoted = '“We closed the bakery early because flour prices had doubled,” Lena Arvo said.';
const told = 'Lena Arvo said that the bakery was closed early as flour prices had doubled.';

describe('what one version quotes and the other tells in its own words', () => {
  it('is pointed out, whichever side asks', () => {
    const inMarks = 'We closed the bakery early because flour prices had doubled';
    const inWords = 'bakery was closed early as flour prices had doubled';
    expect(notesOn(around(quoted), around(told))).toEqual([`quoteVariant: ${inMarks} | ${inWords}`]);
    expect(notesOn(around(told), around(quoted))).toEqual([`quoteVariant: ${inWords} | ${inMarks}`]);
  });

  it('says which of them quotes', () => {
    const reasons = (a: string, b: string): readonly string[] =>
      storyOf(around(a), around(b)).notes.map(({ reason }) => noteReasonWords(reason));
    expect(reasons(quoted, told)).toEqual([
      'quoted here: “We closed the bakery early because flour prices had doubled”, told in its own words there: “bakery was closed early as flour prices had doubled”',
    ]);
    expect(reasons(told, quoted)).toEqual([
      'told in its own words here: “bakery was closed early as flour prices had doubled”, quoted there: “We closed the bakery early because flour prices had doubled”',
    ]);
  });

  it.each([
    ['that quotes a part of it', 'Lena Arvo said the bakery was closed early as flour prices “had doubled”.'],
    ['of a speaker by another name', 'Ms Arvo said the bakery was closed early as flour prices had doubled.'],
  ])('is pointed out beside a sentence %s', (_, other) => {
    expect(notesOn(around(quoted), around(other))).toHaveLength(1);
  });

  it.each([
    ['quotes it, too', `${told} “We closed the bakery early because flour prices had doubled,” she said.`],
    ['tells something else of the same', 'Lena Arvo said that the bakery had flour for a week.'],
    ['gives another source for some of it', 'Tom Reik said that flour prices had doubled.'],
  ])('is not claimed when the other version %s', (_, other) => {
    expect(notesOn(around(quoted), around(other)).filter(note => note.startsWith('quoteVariant'))).toEqual([]);
  });

  it('is not claimed where the words before a quotation stand in it again', () => {
    const first = 'We closed early when flour prices doubled and ovens failed';
    const second = 'the baker moved to the capital for better wages';
    const a = around(`“${first}, and ${second},” Lena Arvo said.`);
    const b = around(`Asked about flour prices, Lena Arvo said, "${first}. And ${second}."`);
    const { notes } = storyOf(a, b);
    expect(notes.filter(({ reason }) => ['toldHere', 'toldThere'].includes(reason.kind))).toEqual([]);
  });

  it('is not claimed of what is only called so', () => {
    const a = around('Lena Arvo said the “Old Mill Bakery” has to close, and the “Flour Fund” as well.');
    const b = around('Lena Arvo said that the Old Mill Bakery and the Flour Fund are to close.');
    expect(notesOn(a, b)).toEqual([]);
  });
});
