import type { Source } from '../../attribution/source';
import { createMemo } from '../../util/memo';

/** What a speaker is known by in all versions: its entity, else its name. */
export function speakerKey({ entity, speaker }: Pick<Source, 'entity' | 'speaker'>): string {
  return entity === undefined ? speaker.toLowerCase() : `#${entity}`;
}

/** The speakers of a story are held against each other in all its versions. */
const wordsOf = createMemo((name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [], 1000);

/** Whether two names may be of one: the same, one within the other, or with the same last word. */
export function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every(word => long.includes(word)) || x.at(-1) === y.at(-1);
}

/**
 * Whether two sources are sure to be two: both have names that have nothing in common, and both are people or neither is: a person
 * may speak for a body, and a country is its government.
 */
export function areTwo(a: Source, b: Source): boolean {
  if (!a.named || !b.named || a.kind === 'place' || b.kind === 'place') return false;
  if ((a.kind === 'person') !== (b.kind === 'person')) return false;
  return speakerKey(a) !== speakerKey(b) && !mayBeOne(a.speaker, b.speaker);
}

/** Whether one is a person by name and the other a body that has nothing of it in its name: a campaign, and its chairman. */
export function arePersonAndBody(a: Source, b: Source): boolean {
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  return person.kind === 'person' && person.named && body.kind === 'body' && !mayBeOne(person.speaker, body.speaker);
}

/** Whether two sources are sure to be one: both have a name, and it is the same. */
export function areOne(a: Source, b: Source): boolean {
  return a.named && b.named && speakerKey(a) === speakerKey(b);
}
