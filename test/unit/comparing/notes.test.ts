import { describe, expect, it } from 'vitest';
import { notesOn, storyOf } from '../attribution/support';
import { noteReasonWords } from '../../../src/core/report/reasonWords';

/** A story around a sentence, so that versions tell of one event. */
const around = (sentence: string, before = 'A landslide buried part of the village of Oruk on Monday.'): string =>
  `${before}\n\n${sentence}\n\nThe road to the valley is shut until the weekend.`;

const toll = 'The landslide killed at least 42 people in their beds and buried the only school of the village';

describe('an attribution that another version leaves out', () => {
  it('is pointed out at its words and at the sentence without it, whichever side asks', () => {
    const [a, b] = [around(`${toll}, officials said.`), around(`${toll}.`)];
    expect(notesOn(a, b)).toEqual([`attributionDropped: officials said | ${toll}.`]);
    expect(notesOn(b, a)).toEqual([`attributionDropped: ${toll}. | officials said`]);
  });

  it.each([
    ['a person', 'Lena Arvo said', 'Lena Arvo said'],
    ['a document', 'according to a police report', 'according to a police report'],
    ['data', 'figures from the ministry showed', 'figures from the ministry showed'],
    ['somebody who denies', 'Lena Arvo said', 'Lena Arvo said'],
  ])('is found when %s was the source', (_, words, shown) => {
    expect(notesOn(around(`${toll}, ${words}.`), around(`${toll}.`))).toEqual([
      `attributionDropped: ${shown} | ${toll}.`,
    ]);
  });

  it.each([
    ['in the sentence before', `Officials spoke of a catastrophe, police said. ${toll}.`],
    ['in the sentence behind', `${toll}. There may be more, police said.`],
    ['by the paragraph before', `${toll}.`, 'Police said a landslide buried part of the village of Oruk on Monday.'],
    ['by quotation marks', `“${toll}.”`],
  ])('is not claimed when the other version gives one %s', (_, sentence, before?: string) => {
    expect(notesOn(around(`${toll}, officials said.`), around(sentence, before))).toEqual([]);
  });

  it('is not claimed of a headline', () => {
    const a = around(`${toll}, officials said.`);
    const b = `${toll}\n\n${around('Help is on its way to the valley, and more is to come in the next days.')}`;
    expect(notesOn(a, b)).toEqual([]);
  });

  it('is not claimed of a sentence in other words, or of an aside', () => {
    expect(notesOn(around(`${toll}, officials said.`), around('Dozens died when mud and stones came down.'))).toEqual(
      [],
    );
    const aside = `${toll}, which nobody, Lena Arvo said, had foreseen.`;
    expect(notesOn(around(`${toll}, which nobody had foreseen.`), around(aside))).toEqual([]);
  });
});

describe('another speaker', () => {
  it('is pointed out for the same statement, whichever side asks', () => {
    const [a, b] = [around(`${toll}, Lena Arvo said.`), around(`${toll}, Tom Reik said.`)];
    expect(notesOn(a, b)).toEqual(['differentSpeaker: Lena Arvo said | Tom Reik said']);
    expect(notesOn(b, a)).toEqual(['differentSpeaker: Tom Reik said | Lena Arvo said']);
  });

  it('is pointed out for a figure that both give', () => {
    const a = around('Repairing the dam will cost 65 million euros, Lena Arvo told reporters.');
    const b = around('Tom Reik said that 65 million euros were needed for repairing the dam.');
    expect(notesOn(a, b)).toEqual(['differentSpeaker: Lena Arvo told | Tom Reik said']);
  });

  it('is pointed out once for a quotation of several sentences', () => {
    const words = '“We shall open the harbour to all ships. The dam is safe. Nobody has to leave the village,”';
    expect(notesOn(around(`${words} said Lena Arvo.`), around(`${words} said Tom Reik.`))).toEqual([
      `differentSpeaker: ${words} | ${words}`,
    ]);
  });

  it('is not claimed of a quotation that stands alone behind one of somebody else', () => {
    const shared = 'They built the old harbour for this town with their own hands';
    const alone = `“Nobody is to blame,” said Lena Arvo.\n\n“${shared}.”`;
    expect(notesOn(around(alone), around(`“${shared},” said Tom Reik.`))).toEqual([]);
  });

  it('is pointed out for one sentence of a longer quotation', () => {
    const shared = 'They built the old harbour for this town with their own hands';
    const a = `“Nobody is to blame,” said Lena Arvo. “${shared}.”`;
    expect(notesOn(around(a), around(`“${shared},” said Tom Reik.`))).toEqual([
      `differentSpeaker: “${shared}.” | “${shared},”`,
    ]);
  });

  it.each([
    ['the same person under another name', 'Lena Arvo said', 'Ms Arvo said'],
    ['a pronoun for the same person', 'Lena Arvo said', 'Lena Arvo was asked about the dam. She said'],
    ['people without a name', 'Officials said', 'Tom Reik said'],
    ['an office without a name', 'The mayor said', 'Tom Reik said'],
    ['a pronoun that nothing tells of', 'Lena Arvo said', 'They said'],
    ['a body and a person, who may speak for it', 'The World Bank said', 'Tom Reik said'],
  ])('is not claimed of %s', (_, a, b) => {
    const statement = 'repairing the dam above the village will cost 65 million euros.';
    expect(notesOn(around(`${a} ${statement}`), around(`${b} ${statement}`))).toEqual([]);
  });

  it('is not claimed when one version names both', () => {
    const both = `${toll}, Lena Arvo told police, according to Tom Reik.`;
    expect(notesOn(around(`${toll}, Lena Arvo said.`), around(both))).toEqual([]);
  });

  it('is not claimed of words that one quotes another with', () => {
    const a = around(
      '“I told her, ‘We shall open the harbour to all ships,’ and then I left the room,” said Lena Arvo.',
    );
    const b = around('“We shall open the harbour to all ships,” said Tom Reik.');
    expect(notesOn(a, b)).toEqual([]);
  });
});

describe('a quotation in another way', () => {
  const said = (words: string): string => around(`“${words},” said Lena Arvo.`);
  const words = 'We shall open the harbour to all ships by the first of June';

  it.each([
    ['a word exchanged', words.replace('all', 'some')],
    ['a word left out', words.replace(' first of', '')],
    ['a word put in', words.replace('shall', 'shall not')],
  ])('is pointed out: %s', (_, other) => {
    expect(notesOn(said(words), said(other))).toEqual([`quoteVariant: “${words},” | “${other},”`]);
  });

  it('is pointed out when a sentence ends before its end', () => {
    const longer = `${words}, but only if the ministry pays`;
    expect(notesOn(said(words), said(longer))).toEqual([`quoteVariant: “${words},” | “${longer},”`]);
  });

  it('is pointed out in one sentence of several, and at a contraction', () => {
    const [a, b] = [
      '“It’ll close the old harbour to ships for good. Nobody was asked.”',
      '“It will not close the old harbour to ships for good, and that is that, whatever the ministry may say.”',
    ];
    expect(notesOn(around(`Lena Arvo said: ${a}`), around(`Lena Arvo said: ${b}`))).toEqual([
      `quoteVariant: ${a} | ${b}`,
    ]);
  });

  it('is pointed out once for each sentence of it', () => {
    const [a, b] = [
      'Luckily, nobody was hurt by the falling crane. It could have been a lot worse for the harbour',
      'Luckily, nobody that was hurt by the falling crane. It could have been worse for the harbour',
    ];
    expect(storyOf(said(a), said(b)).notes.map(({ reason }) => noteReasonWords(reason))).toEqual([
      'quoted in other words: nothing more here, “that” there',
      'quoted in other words: “a lot” here, nothing more there',
    ]);
  });

  it('is pointed out although an earlier sentence begins with the same words', () => {
    const [a, b] = [
      'They grieve, with the fact that there was no light. The fact that this thing happened at the harbour is heartbreaking',
      'The fact that this happened at the harbour is heartbreaking',
    ];
    expect(storyOf(said(a), said(b)).notes.map(({ reason }) => noteReasonWords(reason))).toEqual([
      'quoted in other words: “thing” here, nothing more there',
    ]);
  });

  it('shows a negation before a cut', () => {
    const [a, b] = [
      'We shall not close the old harbour',
      'We shall close the old harbour, as the ministry asked us to',
    ];
    expect(storyOf(said(a), said(b)).notes.map(({ reason }) => noteReasonWords(reason))).toEqual([
      'quoted in other words: “not” here, nothing more there',
    ]);
  });

  it('is pointed out when one speaker has so long a run of words in two sentences', () => {
    const [a, b] = [
      'It may be our last chance to read one of the oldest logbooks of the herring fleet',
      'Whoever stole the key has taken one of the oldest logbooks of the herring fleet',
    ];
    expect(notesOn(said(a), said(b))).toEqual([`quoteVariant: “${a},” | “${b},”`]);
  });

  it('is pointed out when a sentence ends before its end, and another one follows', () => {
    const [a, b] = [`“${words}. It is late.”`, `“${words}, but only if the ministry pays for it. It is late.”`];
    expect(notesOn(around(`Lena Arvo said: ${a}`), around(`Lena Arvo said: ${b}`))).toEqual([
      `quoteVariant: ${a} | ${b}`,
    ]);
  });

  it.each([
    ['only cut to a part of the sentence', `Lena Arvo promised to “open the harbour to all ships”.`],
    ['parted by its attribution', `“We shall open the harbour,” said Lena Arvo, “to all ships by the first of June.”`],
    ['cut openly at the end', `“We shall open the harbour to all ships …,” said Lena Arvo.`],
    [
      'given an article in brackets',
      `“We shall open the harbour to all [the] ships by the first of June,” said Lena Arvo.`,
    ],
    ['spelt the American way', `“We shall open the harbor to all ships by the first of June,” said Lena Arvo.`],
    ['in other marks', `"We shall open the harbour to all ships by the first of June," said Lena Arvo.`],
    ['followed by another sentence', `“${words}. It is late,” said Lena Arvo.`],
  ])('is not claimed of words that are %s', (_, other) => {
    expect(notesOn(said(words), around(other))).toEqual([]);
  });

  it('is not claimed of contractions, or of numbers in words', () => {
    expect(
      notesOn(
        said('It’s been the harbour of all our ships for ages'),
        said('It has been the harbour of all our ships for ages'),
      ),
    ).toEqual([]);
    expect(
      notesOn(
        said('It is not the harbour that ten ships need most'),
        said("It isn't the harbour that 10 ships need most"),
      ),
    ).toEqual([]);
    expect(
      notesOn(said('I had closed the old harbour to all ships'), said('I’d closed the old harbour to all ships')),
    ).toEqual([]);
  });

  it('is not claimed of two quotations that share a turn', () => {
    expect(notesOn(said(words), said('We shall open the school to all children after the summer'))).toEqual([]);
  });
});
