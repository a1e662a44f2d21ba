import { longFormsOf } from '../../language/en/givenNames';
import type { Span } from '../../text/span';
import { comparePlaces, type StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import { nameSuffixes } from '../gazetteer/titles';
import { namesPerSlice } from './collect';
import type { GroupedName } from './grouping';

/** A full name of a person as one version has it, where it stands first. */
interface NameForm extends Span {
  readonly surface: string;
  readonly words: readonly string[];
  /** The words as one text. */
  readonly written: string;
}

/** The forms of a person's name that a version uses. */
interface VersionForms {
  readonly article: number;
  readonly forms: readonly NameForm[];
}

/** Forms of one name that a version uses; more are several people under one name. */
const mostForms = 4;
/** Pairs of versions that are told of one person; of more, nobody reads. */
const mostNotes = 16;

/** Finds people whose full name versions give in other forms. */
export type NameFormReader = (names: readonly (readonly GroupedName[])[]) => Sliced<readonly StoryNote[]>;

/**
 * Makes a reader of names in other forms: "Tony Holm" here and "Anthony Holm" there, "Edda Ruth Holm" and "Edda Holm". A version that has
 * both forms differs from none, and an initial more or less is usage. Takes the names of each article, in order of place; linear in them,
 * and the same list again is not gone through twice.
 */
export function createNameFormReader(): NameFormReader {
  const known = new WeakMap<readonly GroupedName[], ReadonlyMap<string, readonly NameForm[]>>();
  return function* (names) {
    const byPerson = new Map<string, VersionForms[]>();
    for (const [article, own] of names.entries()) {
      yield;
      const read = known.get(own) ?? (yield* formsByPerson(own));
      known.set(own, read);
      for (const [person, forms] of read) {
        const versions = byPerson.get(person);
        if (versions === undefined) byPerson.set(person, [{ article, forms }]);
        else versions.push({ article, forms });
      }
    }
    const notes: StoryNote[] = [];
    for (const versions of byPerson.values()) {
      yield;
      notes.push(...notesOn(versions));
    }
    return notes.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
  };
}

function* formsByPerson(own: readonly GroupedName[]): Sliced<ReadonlyMap<string, readonly NameForm[]>> {
  const byPerson = new Map<string, NameForm[]>();
  for (const [index, { candidate, group, type, start, end }] of own.entries()) {
    if (index % namesPerSlice === 0) yield;
    const words = candidate.words.filter(word => !nameSuffixes.has(word));
    if (type !== 'PERSON' || words.length < 2 || words.length > 5) continue;
    const forms = byPerson.get(group) ?? [];
    byPerson.set(group, forms);
    const written = words.join(' ');
    if (forms.length < mostForms && !forms.some(form => form.written === written))
      forms.push({ surface: candidate.surface, words, written, start, end });
  }
  return byPerson;
}

/** One note for each two versions of which none has a form of the other's, up to a bound. */
function notesOn(versions: readonly VersionForms[]): readonly StoryNote[] {
  // most people have one form of their name in all versions, of which not every two need be held against each other
  if (new Set(versions.flatMap(({ forms }) => forms.map(({ written }) => written))).size < 2) return [];
  const notes: StoryNote[] = [];
  for (const [index, { article, forms }] of versions.entries())
    for (const { article: otherArticle, forms: others } of versions.slice(index + 1)) {
      const [x, y] = [forms[0], others[0]];
      if (notes.length === mostNotes || x === undefined || y === undefined) return notes;
      if (!forms.every(one => others.every(other => isOtherForm(one.words, other.words)))) continue;
      notes.push({
        relation: 'spelling',
        a: { article, start: x.start, end: x.end },
        b: { article: otherArticle, start: y.start, end: y.end },
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
