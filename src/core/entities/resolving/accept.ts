import type { Sliced } from '../../util/sliced';

import type { NameCandidate } from '../names';

import { namesPerSlice, type Collected } from './collect';
import { evidenceSum } from './evidence';
import { keyOfWords, type StoryName } from './storyName';
import { surelyCommonEndings } from '../../language/en/nameParts';

const ordinaryEnding = new RegExp(`(?:${[...surelyCommonEndings].join('|')})$`);

/** Keys that some sentence writes as a name in the midst of it, and the first and last words of those with several. */
export function* sureKeys(names: readonly StoryName[]): Sliced<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const [index, { key, candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    if (candidate.standing !== 'certain') continue;
    keys.add(key);
    if (candidate.words.length < 2) continue;
    // letters that elsewhere are a term: "the Bureau of Port Safety (BPS)"
    if (candidate.acronym !== undefined) keys.add(familyKey(keyOfWords([candidate.acronym.toLowerCase()])));
    if (isPerson(candidate)) keys.add(familyKey(keyOfWords(candidate.words.slice(-1))));
    keys.add(keyOfWords(candidate.words.slice(-1)));
    // a first word may stand for the whole when it names nothing ordinary: "Megawati", "Deportivo"
    keys.add(keyOfWords(candidate.words.slice(0, 1)));
  }
  return keys;
}

/** The key of a family, which {@link sureKeys} tells apart from a word that names something else. */
export function familyKey(name: string): string {
  return `family:${name}`;
}

/** So much evidence and nothing stronger makes the bearer of a full name a person. A given name that is known weighs 4. */
const surePerson = 3;

function isPerson({ own, context }: NameCandidate): boolean {
  const sums = evidenceSum([...own, ...context]);
  const person = sums.get('PERSON') ?? 0;
  return person >= surePerson && Math.max(...sums.values()) === person;
}

/** Drops what only its place capitalised: tentative words and headline words that the story knows as no name. */
export function* acceptNames(
  names: readonly StoryName[],
  sure: ReadonlySet<string>,
  plainWords: Collected['plainWords'],
): Sliced<readonly StoryName[]> {
  const accepted: StoryName[] = [];
  for (const [index, name] of (yield* joinShadows(names, sure)).entries()) {
    if (index % namesPerSlice === 0) yield;
    const { candidate, key } = name;
    if (candidate.standing === 'surname') {
      if (sure.has(familyKey(key))) accepted.push(name);
    } else if (candidate.standing === 'certain' || sure.has(key)) accepted.push(name);
    else if (candidate.standing === 'tentative' && isUnheardOf(name, plainWords)) accepted.push(name);
  }
  return accepted;
}

/** A word that no list knows and the story never writes small, with something beside it that names have. */
function isUnheardOf({ candidate, key }: StoryName, plainWords: Collected['plainWords']): boolean {
  if (key.length < 3 || plainWords.has(key) || ordinaryEnding.test(key)) return false;
  const sum = evidenceSum([...candidate.own, ...candidate.context]);
  return Math.max(0, ...sum.values()) >= 1;
}

/** Headline words side by side that together are a name of the story: "VLADIMIR" "PUTIN". Longest first. */
function* joinShadows(names: readonly StoryName[], sure: ReadonlySet<string>): Sliced<readonly StoryName[]> {
  const joined: StoryName[] = [];
  let at = 0;
  while (at < names.length) {
    if (joined.length % namesPerSlice === 0) yield;
    const first = names[at];
    if (first === undefined) break;
    const { name, count } = longestShadow(names, at, first, sure);
    joined.push(name);
    at += count;
  }
  return joined;
}

/** A name in a headline joins at most so many words. */
const longestJoin = 5;

function longestShadow(
  names: readonly StoryName[],
  at: number,
  first: StoryName,
  sure: ReadonlySet<string>,
): { name: StoryName; count: number } {
  let best = { name: first, count: 1 };
  if (first.candidate.standing !== 'shadow') return best;
  const words = [...first.candidate.words];
  let surface = first.candidate.surface;
  for (let count = 2; count <= longestJoin; count++) {
    const next = names[at + count - 1];
    const last = names[at + count - 2];
    if (
      next === undefined ||
      last === undefined ||
      next.article !== first.article ||
      next.paragraph !== first.paragraph
    )
      break;
    if (next.candidate.standing !== 'shadow' || next.start !== last.end + 1) break;
    words.push(...next.candidate.words);
    surface += ` ${next.candidate.surface}`;
    const key = keyOfWords(words);
    if (!sure.has(key)) continue;
    const candidate = {
      ...first.candidate,
      end: first.candidate.start + surface.length,
      surface,
      words: [...words],
      own: [],
      context: [],
    };
    best = { name: { ...first, end: next.end, index: -1, candidate, key }, count };
  }
  return best;
}
