import { longFormsOf } from '../../language/en/givenNames';
import { comparePlaces, type PlaceInStory, type StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import { nameSuffixes } from '../gazetteer/titles';
import { namesPerSlice } from './collect';
import type { GroupedName } from './grouping';

/** A full name of a person as one version has it. */
interface NameForm {
  readonly surface: string;
  readonly words: readonly string[];
  /** Where it stands first. */
  readonly place: PlaceInStory;
}

/** Forms of one name that a version uses; more are several people under one name. */
const mostForms = 4;
/** Pairs of versions that are told of one person; of more, nobody reads. */
const mostNotes = 16;

/**
 * Finds people whose full name versions give in other forms: "Tony Holm" here and "Anthony Holm" there, "Edda Ruth Holm" and "Edda
 * Holm". A version that has both forms differs from none, and an initial more or less is usage. Takes the names of each article, in
 * order of place; linear in them.
 */
export function* nameFormNotes(names: readonly (readonly GroupedName[])[]): Sliced<readonly StoryNote[]> {
  const byPerson = new Map<string, Map<number, NameForm[]>>();
  for (const [article, own] of names.entries())
    for (const [index, { candidate, group, type, start, end }] of own.entries()) {
      if (index % namesPerSlice === 0) yield;
      const words = candidate.words.filter(word => !nameSuffixes.has(word));
      if (type !== 'PERSON' || words.length < 2 || words.length > 5) continue;
      const versions = byPerson.get(group) ?? new Map<number, NameForm[]>();
      byPerson.set(group, versions);
      const forms = versions.get(article) ?? [];
      versions.set(article, forms);
      if (forms.length < mostForms && !forms.some(form => form.words.join(' ') === words.join(' ')))
        forms.push({ surface: candidate.surface, words, place: { article, start, end } });
    }
  const notes: StoryNote[] = [];
  for (const versions of byPerson.values()) {
    yield;
    notes.push(...notesOn([...versions.values()]));
  }
  return notes.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
}

/** One note for each two versions of which none has a form of the other's, up to a bound. */
function notesOn(versions: readonly (readonly NameForm[])[]): readonly StoryNote[] {
  const notes: StoryNote[] = [];
  for (const [index, forms] of versions.entries())
    for (const others of versions.slice(index + 1)) {
      const [x, y] = [forms[0], others[0]];
      if (notes.length === mostNotes || x === undefined || y === undefined) return notes;
      if (!forms.every(one => others.every(other => isOtherForm(one.words, other.words)))) continue;
      notes.push({
        relation: 'spelling',
        a: x.place,
        b: y.place,
        reason: { kind: 'otherSpelling', values: [x.surface, y.surface] },
      });
    }
  return notes;
}

/** One family name, and a short form of the given name against the long one, or a name in the middle that only one has. */
function isOtherForm(x: readonly string[], y: readonly string[]): boolean {
  const [givenX = '', givenY = ''] = [x[0], y[0]];
  if (x.at(-1) !== y.at(-1)) return false;
  if (longFormsOf.get(givenX)?.has(givenY) === true || longFormsOf.get(givenY)?.has(givenX) === true) return true;
  return givenX === givenY && (hasMiddle(x, y) || hasMiddle(y, x));
}

/** An initial is no name. */
const shortestName = 3;

/** The longer one has all words of the shorter one and names between them. */
function hasMiddle(long: readonly string[], short: readonly string[]): boolean {
  const more = long.filter(word => !short.includes(word));
  return (
    long.length > short.length &&
    more.length === long.length - short.length &&
    more.every(({ length }) => length >= shortestName)
  );
}
