import type { Random } from './random';

/** A text made to repeat itself, as files do in which things are pasted, minuted or filed by the hour. */
export interface ShapedText {
  readonly text: string;
  /** What tells the repeated parts apart: words of their own, their neighbours' words, or nothing but their order. */
  readonly toldBy: 'words' | 'neighbours' | 'order';
}

/** Makes such a text out of an article. */
export type Shape = (article: string, random: Random) => ShapedText;

/** The article as it is. */
export const plain: Shape = text => ({ text, toldBy: 'words' });

/** The whole article two to four times in one file, as it is pasted from several windows. */
const pastedOften: Shape = (article, random) => ({
  text: Array.from({ length: 2 + random.below(3) }, () => article.trim()).join('\n\n'),
  toldBy: 'neighbours',
});

const results = ['Ayes 6, noes 1. The motion was carried.', 'Ayes 7, noes 2. The motion was carried.'];

/** Votes of a council in words that are nearly always the same, without a heading. */
const bareVotes: Shape = (article, random) => {
  const blocks = Array.from(
    { length: 20 + random.below(60) },
    () => `The clerk called the roll.\nAll members answered.\n${random.pick(results) ?? ''}`,
  );
  return { text: [firstParagraph(article), ...blocks].join('\n\n'), toldBy: 'order' };
};

/** The same votes, each below a line that tells what was voted on. */
const votesOnItems: Shape = (article, random) => {
  const blocks = sentencesOf(article).map((sentence, index) => {
    const heading = `${index + 1}. ${wordsOf(sentence, 3 + random.below(4))}`;
    return `${heading}\nThe clerk called the roll. All members answered.\n${random.pick(results) ?? ''}`;
  });
  return { text: blocks.join('\n\n'), toldBy: 'words' };
};

const answers = ['Yes.', 'No.', 'I do not recall.', 'That is correct.', 'I would have to look that up.'];

/** Questions and answers; most answers stand many times. */
const transcript: Shape = (article, random) => ({
  text: sentencesOf(article)
    .map(sentence => `Q. ${sentence}\nA. ${random.pick(answers) ?? ''}`)
    .join('\n\n'),
  toldBy: 'words',
});

const closings = [
  'Follow our live coverage as it happens through the day.',
  'This entry will be updated when the ministry answers our questions.',
];

/** Entries of a live blog: an hour, a paragraph, and the same last sentence below each. */
const liveBlog: Shape = (article, random) => {
  const closing = random.pick(closings) ?? '';
  const own = random.chance(0.5) ? ' ' : '\n';
  const entries = paragraphsOf(article).map(
    (paragraph, index) => `${8 + Math.floor(index / 4)}:${10 + 13 * (index % 4)}\n${paragraph}${own}${closing}`,
  );
  return { text: entries.join('\n\n'), toldBy: 'words' };
};

const counts = ['12 for, 3 against', '7 for, 7 against', '9 for, 1 against', 'withdrawn'];

/** A list of motions, a line each, with results that stand often. */
const list: Shape = (article, random) => ({
  text: sentencesOf(article)
    .map(sentence => `- ${wordsOf(sentence, 5)}: ${random.pick(counts) ?? ''}`)
    .join('\n'),
  toldBy: 'words',
});

/** The shapes by name; articles are mostly plain. */
export const shapes: Readonly<Record<string, Shape>> = {
  plain,
  pastedOften,
  bareVotes,
  votesOnItems,
  transcript,
  liveBlog,
  list,
};

function paragraphsOf(article: string): readonly string[] {
  return article.split(/\n+/).flatMap(line => (line.trim() === '' ? [] : [line.trim()]));
}

function sentencesOf(article: string): readonly string[] {
  return paragraphsOf(article).flatMap(paragraph => paragraph.split(/(?<=[.!?]["”’]?)\s+/));
}

function firstParagraph(article: string): string {
  return paragraphsOf(article)[0] ?? '';
}

function wordsOf(sentence: string, count: number): string {
  return sentence.split(/\s+/).slice(0, count).join(' ');
}
