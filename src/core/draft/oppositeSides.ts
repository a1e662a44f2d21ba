import { stemmer } from 'stemmer';
import { turningParticles } from '../language/en/besideOpposites';
import { negatingPrefixes, oppositeWords } from '../language/en/opposites';
import { polesByWord } from '../language/en/poles';
import { verbBase } from '../language/en/verbs';
import { lazily } from '../util/lazily';
import { createMemo } from '../util/memo';

/** One side of a pair of opposites, or a pole of a scale. */
export interface Side {
  readonly pair: string;
  readonly side: string;
}

/** What parts a verb from its particle in one word: "put_off". */
const joint = '_';

/** A regular form has the stem of its base; an irregular one that of the base which is known for it. */
const stemsOf = createMemo((word: string): readonly string[] => {
  const [verb = '', ...particles] = word.split(joint);
  const stems = new Set([stemmer(verb), stemmer(verbBase(verb) ?? verb)]);
  return Array.from(stems, stem => [stem, ...particles].join(joint));
});

const sidesByStem = lazily(readSides);

/** The sides that a word stands on, lower case. */
export const oppositeSidesOf = createMemo((word: string): readonly Side[] => {
  const byStem = stemsOf(word).flatMap(stem => sidesByStem().get(stem) ?? []);
  const poles = (polesByWord.get(word) ?? []).map(({ scale, pole }) => ({ pair: scale.key, side: pole }));
  return [...byStem, ...poles];
});

/** Whether words stand on two sides of one pair, or one is the other with a beginning that turns it round: "legal", "illegal". */
export function areOpposites(a: string, b: string): boolean {
  return areNegatives(a, b) || oppositeSidesOf(a).some(one => oppositeSidesOf(b).some(other => excludes(one, other)));
}

/** Whether words say the same as far as their sides go. */
export function areOneSide(a: string, b: string): boolean {
  return (
    a === b ||
    oppositeSidesOf(a).some(one => oppositeSidesOf(b).some(({ pair, side }) => pair === one.pair && side === one.side))
  );
}

/** Whether words are forms of one word. */
export function areForms(a: string, b: string): boolean {
  return a === b || stemsOf(a).some(stem => stemsOf(b).includes(stem));
}

/** Whether a word is a pole of a scale: a story tells such words of many things. */
export const isPole = (word: string): boolean => polesByWord.has(word);

const excludes = (a: Side, b: Side): boolean => a.pair === b.pair && a.side !== b.side;

/** Shorter words begin alike by chance: "to", "into". */
const shortestNegated = 4;

/** Whether one word is the other with a beginning that turns it round. */
export function areNegatives(a: string, b: string): boolean {
  const [plain, turned] = a.length < b.length ? [a, b] : [b, a];
  if (plain.length < shortestNegated || !turned.endsWith(plain)) return false;
  return negatingPrefixes.some(prefix => turned === prefix + plain);
}

/** A verb and its particle as one word, where they stand on a side together: "put_off", "calls_off". */
export function verbWithParticle(verb: string, particle: string): string | undefined {
  if (!turningParticles.has(particle)) return undefined;
  const joined = `${verb}${joint}${particle}`;
  return stemsOf(joined).some(stem => sidesByStem().has(stem)) ? joined : undefined;
}

function readSides(): ReadonlyMap<string, readonly Side[]> {
  const all = new Map<string, Side[]>();
  for (const [index, pair] of oppositeWords.entries())
    for (const [side, list] of pair.entries())
      for (const word of list.trim().split(/\s+/))
        for (const stem of stemsOf(word)) {
          const own = { pair: String(index), side: String(side) };
          all.set(stem, [...(all.get(stem) ?? []), own]);
        }
  return all;
}
