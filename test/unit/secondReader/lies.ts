import fc from 'fast-check';
import { inject } from 'vitest';
import type { AnswerItem } from '../../../src/core/secondReader/answer';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { linkKinds, type LinkKind } from '../../../src/core/matching/linkKind';
import { textOf } from '../../../src/core/text/span';

/** A proposal that is not true, and how it lies. */
export interface Lie {
  readonly way: 'falseQuotation' | 'swappedFile' | 'changedFigure' | 'inventedStory' | 'otherStory';
  readonly item: AnswerItem;
}

type Words = AnswerItem['a'];
type Pick = (below: number) => number;

/** Quotations that stand to the letter in a story: stretches of some words of its sentences. */
function truths({ articles }: StoryAnalysis): readonly Words[] {
  return articles.flatMap(({ name, text, structure }) =>
    structure.sentences.flatMap((sentence, index) => {
      const words = textOf(text, sentence).split(' ');
      return words.length < 8
        ? []
        : [0, 3].map(from => ({ file: name, exact: words.slice(from, from + 5).join(' '), sentence: index + 1 }));
    }),
  );
}

const invented = [
  'the mayor of Quillport fled',
  '77 glass lanterns were stolen',
  'on the ninth of Brumaire',
  'a comet struck the granary',
  'the envoy denied the duel',
];

/** Lies of every way in turn. What a lie says stands nowhere. */
export function makeLies(story: StoryAnalysis, count: number): readonly Lie[] {
  const own = truths(story);
  const files = story.articles.map(({ name }) => name);
  const texts = new Map(story.articles.map(({ name, text }) => [name, text]));
  const made = fc.sample(fc.array(fc.nat(), { minLength: 64, maxLength: 64 }), {
    numRuns: count,
    seed: inject('seed'),
  });
  const ways = [falseQuotation, swappedFile, changedFigure, inventedStory, otherStory];
  return made.map((numbers, index): Lie => {
    let at = 0;
    const pick: Pick = below => (numbers[at++ % numbers.length] ?? 0) % Math.max(1, below);
    const of = <T>(list: readonly T[]): T => {
      const chosen = list[pick(list.length)];
      if (chosen === undefined) throw new Error('nothing to lie about');
      return chosen;
    };
    const truth = of(own);
    const other = of(own.filter(({ file }) => file !== truth.file));
    const lie = of([ways[index % ways.length] ?? falseQuotation])({ truth, other, files, texts, pick, of });
    const sides: readonly [Words, Words] = pick(2) === 0 ? [lie.words, other] : [other, lie.words];
    return { way: lie.way, item: { kind: of<LinkKind>(linkKinds), a: sides[0], b: sides[1] } };
  });
}

interface Tools {
  readonly truth: Words;
  readonly other: Words;
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly pick: Pick;
  readonly of: <T>(list: readonly T[]) => T;
}

type MakeLie = (tools: Tools) => { readonly way: Lie['way']; readonly words: Words };

/** A quotation with a word of it left out, doubled, exchanged or changed by a letter. */
const falseQuotation: MakeLie = ({ truth, pick }) => {
  const words = truth.exact.split(' ');
  const at = 1 + pick(words.length - 2);
  const word = words[at] ?? '';
  const changed = [[], [word, word], ['not', word], [`${word}x`]][pick(4)] ?? [];
  return { way: 'falseQuotation', words: { ...truth, exact: words.toSpliced(at, 1, ...changed).join(' ') } };
};

/** Words of one version, said to stand in another that does not have them. */
const swappedFile: MakeLie = ({ truth, files, texts, of, pick }) => {
  const without = files.filter(file => texts.get(file)?.includes(truth.exact) === false);
  const file = without.length === 0 ? 'elsewhere.txt' : of(without);
  return { way: 'swappedFile', words: { ...truth, file: pick(9) === 0 ? `../${truth.file}` : file } };
};

/** A figure that was changed, or put in where none is. */
const changedFigure: MakeLie = ({ truth, pick }) => {
  const figure = /\d+/u.exec(truth.exact);
  const wrong = String(900_001 + pick(90_000));
  const exact = figure === null ? `${wrong} ${truth.exact}` : truth.exact.replace(figure[0], wrong);
  return { way: 'changedFigure', words: { ...truth, exact } };
};

/** Words of a story that nobody told. */
const inventedStory: MakeLie = ({ truth, of }) => ({ way: 'inventedStory', words: { ...truth, exact: of(invented) } });

/** A file that is none of this story. */
const otherStory: MakeLie = ({ truth, of }) => ({
  way: 'otherStory',
  words: { ...truth, file: of(['/etc/passwd', 'file:///story/agency.txt', 'notes.md', '..', 'AGENCY.TXT']) },
});
