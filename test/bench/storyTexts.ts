import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../../src/core/story/analysis';

const seeds = join(process.cwd(), 'seeds');
const paragraphs = readdirSync(seeds)
  .sort()
  .flatMap(name => readFileSync(join(seeds, name), 'utf8').split(/\n+/))
  .filter(line => line.split(' ').length > 12);

/** The line with its common words turned into made-up ones of its group: names and figures stay. */
function disguised(line: string, group: number): string {
  return line.replace(/\b[a-z]{5,}\b/g, word =>
    word.replace(/[a-z]/g, (letter, at: number) =>
      String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + group * (at + 3)) % 26)),
    ),
  );
}

/** The line about others: its names and figures are of this group alone. */
function elsewhere(line: string, group: number): string {
  return disguised(line, group)
    .replace(/\b[A-Z][a-z]{3,}\b/g, name => name.charAt(0) + disguised(`${name.slice(1).toLowerCase()}aaaa`, group))
    .replace(/\d/g, digit => String(((Number(digit) + group) % 9) + 1));
}

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function article(index: number, lines: readonly string[]): ArticleInput {
  return { key: `v${index}`, name: `v${String(index).padStart(3, '0')}.txt`, text: lines.join('\n\n'), version: 1 };
}

/** As many lines as it takes for so many words; null leaves one out. */
function linesOf(words: number, lineAt: (at: number) => string | null): readonly string[] {
  const lines: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const line = lineAt(at);
    if (line === null) continue;
    lines.push(line);
    count += line.split(' ').length;
  }
  return lines;
}

const paragraph = (at: number): string => paragraphs[at % paragraphs.length] ?? '';

/** Versions that tell a fact in nearly the same words; the others tell the same in others. */
const tellers = 4;

/** A story in which every version tells nearly every fact: far denser than news is. */
export const denseStory = (versions: number, words: number): readonly ArticleInput[] =>
  Array.from({ length: versions }, (_, index) =>
    article(
      index,
      linesOf(words, at => disguised(paragraph(index * 5 + at), Math.floor(index / tellers))),
    ),
  );

const agencies = 4;
/** Part of the agency's paragraphs that an outlet leaves out, and part of those it keeps in which it changes a word. */
const leftOut = 0.15;
const changed = 0.3;
/** Part of an outlet's paragraphs that nobody else has. */
const own = 0.2;

/** A story as outlets tell it: most of it is copied from one of four agencies, with small edits; the rest is their own. */
export const agencyStory = (versions: number, words: number): readonly ArticleInput[] =>
  Array.from({ length: versions }, (_, index) => {
    const next = numbers(index + 1);
    const agency = index % agencies;
    const lines = linesOf(words, at => {
      if (next() < leftOut) return null;
      const line = paragraph(agency * 11 + at);
      if (next() < own) return elsewhere(line, agencies + index);
      const copied = disguised(line, agency).split(' ');
      return next() < changed ? copied.toSpliced(Math.floor(next() * copied.length), 1).join(' ') : copied.join(' ');
    });
    return article(index, lines);
  });

/** Where somebody types: letters at the end of the first version, or a figure amid the fourth. */
export const edits: Readonly<
  Record<string, (inputs: readonly ArticleInput[], round: number) => readonly ArticleInput[]>
> = {
  'a letter at the end': (inputs, round) =>
    typedIn(inputs, 0, lines => [...lines.slice(0, -1), `${lines.at(-1) ?? ''} More of it${'!'.repeat(round)}`], round),
  'a figure in the middle': (inputs, round) =>
    typedIn(inputs, 3, lines => lines.with(5, `${lines[5] ?? ''} It was told again by 4${round} people.`), round),
};

function typedIn(
  inputs: readonly ArticleInput[],
  version: number,
  change: (lines: readonly string[]) => readonly string[],
  round: number,
): readonly ArticleInput[] {
  return inputs.map((input, index) =>
    index === version ? { ...input, version: round + 2, text: change(input.text.split('\n\n')).join('\n\n') } : input,
  );
}
