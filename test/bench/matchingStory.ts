import type { MatchableArticle } from '../../src/core/matching/match';
import { readStructure } from '../../src/core/text/structure';
import { finish } from '../../src/core/util/sliced';

/** A made-up story: every version tells some of the same facts in words of its own, and some that no other has. */
export interface MadeStory {
  readonly articles: readonly MatchableArticle[];
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za'.split(' ');
const fillers = 'the of and in to was that by with as at from after before under over'.split(' ');

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: () => number, fallback: T): T =>
  list[Math.floor(random() * list.length)] ?? fallback;

function word(random: () => number): string {
  return Array.from({ length: 4 }, () => pick(syllables, random, 'ba')).join('');
}

/** A sentence around content words; half of its filler is chance. */
function sentenceOf(words: readonly string[], random: () => number): string {
  const parts = words.flatMap(content => [content, pick(fillers, random, 'the')]);
  const text = parts.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} end.`;
}

/**
 * Makes a story.
 * @param sharedBy versions that tell each shared fact; the links grow with it and not with the pairs of versions
 */
export function makeStory(versions: number, sentences: number, sharedBy: number): MadeStory {
  const random = randomOf(versions * 1000 + sentences);
  const perVersion: string[][] = Array.from({ length: versions }, () => []);
  const facts = Math.floor((versions * sentences) / 2 / sharedBy);
  for (let fact = 0; fact < facts; fact++) {
    const core = Array.from({ length: 6 }, () => word(random));
    for (let teller = 0; teller < sharedBy; teller++) {
      const own = Array.from({ length: 3 }, () => word(random));
      perVersion[(fact * 7 + teller * 13) % versions]?.push(sentenceOf([...core.slice(teller % 2), ...own], random));
    }
  }
  for (const list of perVersion) {
    while (list.length < sentences)
      list.push(
        sentenceOf(
          Array.from({ length: 9 }, () => word(random)),
          random,
        ),
      );
  }
  return { articles: perVersion.map((list, index) => asArticle(`version-${index}.txt`, list)) };
}

export function asArticle(key: string, sentences: readonly string[]): MatchableArticle {
  const text = sentences.join('\n\n');
  return { key, text, structure: finish(readStructure(text, key)), claims: [] };
}
