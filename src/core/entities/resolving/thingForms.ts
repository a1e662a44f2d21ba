import { functionWords } from '../../language/en/functionWords';
import { comparePlaces, type PlaceInStory, type StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import { namesPerSlice } from './collect';
import type { GroupedName } from './grouping';

/** A long name of something that is no person: its words that tell, and where each version has it first. */
interface ThingName {
  readonly surface: string;
  readonly words: readonly string[];
  /** By article. */
  readonly places: Map<number, PlaceInStory>;
}

/** Of two words one is often left out for short: "the House Committee". A name of three is given whole. */
const fewestWords = 3;
/** Names that begin and end alike; more are a list of branches. */
const mostNamesakes = 8;

/**
 * Finds organisations, places and works whose long names versions give in other forms: "Tarnova Valley Bank Community Foundation" here and
 * "Tarnova Valley Community Bank Foundation" there, "Norvik Book Fair" and "Norvik International Book Fair". First and last word are the
 * same, and no version has both. Takes the names of each article, in order of place; linear in them.
 */
export function* thingFormNotes(names: readonly (readonly GroupedName[])[]): Sliced<readonly StoryNote[]> {
  const notes: StoryNote[] = [];
  for (const bucket of yield* byEnds(names)) {
    yield;
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) {
        const [x, y] = [a.places.values().next().value, b.places.values().next().value];
        if (x !== undefined && y !== undefined && isOtherForm(a, b)) notes.push(noteOn(a, b, x, y));
      }
  }
  return notes.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
}

/** The long names of the story, those together that begin and end with the same words. */
function* byEnds(names: readonly (readonly GroupedName[])[]): Sliced<Iterable<readonly ThingName[]>> {
  const byKey = new Map<string, ThingName>();
  const buckets = new Map<string, ThingName[]>();
  for (const [article, own] of names.entries())
    for (const [index, { candidate, key, type, start, end }] of own.entries()) {
      if (index % namesPerSlice === 0) yield;
      if (type === 'PERSON' || type === 'GROUP') continue;
      const known = byKey.get(key);
      if (known?.places.has(article) === true) continue;
      const words = candidate.words.filter(word => !functionWords.has(word));
      if (words.length < fewestWords) continue;
      const name = known ?? { surface: candidate.surface, words, places: new Map<number, PlaceInStory>() };
      name.places.set(article, { article, start, end });
      if (known !== undefined) continue;
      byKey.set(key, name);
      const ends = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
      const bucket = buckets.get(ends) ?? [];
      buckets.set(ends, bucket);
      if (bucket.length < mostNamesakes) bucket.push(name);
    }
  return buckets.values();
}

/** The words of the one in another order, or with words between that only one has. */
function isOtherForm(a: ThingName, b: ThingName): boolean {
  for (const article of a.places.keys()) if (b.places.has(article)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.join(' ') === long.join(' ')) return false;
  return long.length === short.length ? sorted(short) === sorted(long) : isWithin(short, long);
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** Whether all words stand in the longer name, in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** One note where versions have it first: of more nobody reads. */
function noteOn(a: ThingName, b: ThingName, x: PlaceInStory, y: PlaceInStory): StoryNote {
  const [first, second] = x.article < y.article ? [a.surface, b.surface] : [b.surface, a.surface];
  return {
    relation: 'spelling',
    ...(x.article < y.article ? { a: x, b: y } : { a: y, b: x }),
    reason: { kind: 'otherSpelling', values: [first, second] },
  };
}
