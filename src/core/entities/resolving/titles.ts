import type { StoryNote } from '../../text/storyNote';
import { createMemo } from '../../util/memo';
import type { Sliced } from '../../util/sliced';
import type { Entity, EntityRole } from '../entity';
import { genericHeads, officeSynonyms, offices, roleModifiers } from '../../language/en/offices';

function wordsOf(role: string): ReadonlySet<string> {
  const words = role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !roleModifiers.has(word))
    .flatMap(word => (officeSynonyms.get(word) ?? word).split(' '));
  return new Set(words);
}

/** Whether two roles may be the same office, told with more or fewer words, or are not both offices. */
function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isOffice = (words: ReadonlySet<string>): boolean => [...words].some(word => offices.has(word));
  if (!isOffice(a) || !isOffice(b)) return true;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if ([...small].every(word => large.has(word))) return true;
  return [a, b].some(words => words.size > 0 && [...words].some(word => genericHeads.has(word)));
}

/** Finds the notes on entities. */
export type TitleReader = (entities: readonly Entity[]) => Sliced<readonly StoryNote[]>;

/** Makes a reader that remembers what it said of an entity; the same object again is not looked at twice. */
export function createTitleReader(): TitleReader {
  const known = new WeakMap<Entity, readonly StoryNote[]>();
  return function* (entities) {
    const notes: StoryNote[] = [];
    for (const entity of entities) {
      if (entity.type !== 'PERSON' || entity.roles.length < 2) continue;
      const found = known.get(entity) ?? (yield* conflictsOf(entity));
      known.set(entity, found);
      for (const note of found) notes.push(note);
    }
    return notes;
  };
}

/** One note for each pair of versions that give a person offices of which none fits the other's. */
function* conflictsOf({ name, roles }: Entity): Sliced<readonly StoryNote[]> {
  const clash = createClash();
  const versions = [...grouped(roles)].sort(([a], [b]) => a - b);
  const notes: StoryNote[] = [];
  for (const [index, [, first]] of versions.entries()) {
    yield;
    for (const [, second] of versions.slice(index + 1)) {
      const [a, b] = [first[0], second[0]];
      if (a === undefined || b === undefined || !clash(first, second)) continue;
      const reason = { kind: 'otherTitle', values: [name, a.role, b.role] } as const;
      notes.push({ relation: 'titleConflict', a: placeOf(a), b: placeOf(b), reason });
    }
  }
  return notes;
}

/** Whether no office of one list fits one of the other. Versions copy offices, too: the same two lists are compared once. */
function createClash(): (a: readonly EntityRole[], b: readonly EntityRole[]) => boolean {
  const known = new Map<string, boolean>();
  const words = createMemo(wordsOf);
  const keys = new Map<readonly EntityRole[], string>();
  const keyOf = (roles: readonly EntityRole[]): string => {
    const key = keys.get(roles) ?? roles.map(({ role }) => role).join('\n');
    keys.set(roles, key);
    return key;
  };
  return (a, b) => {
    const key = `${keyOf(a)}\n\n${keyOf(b)}`;
    const clash = known.get(key) ?? !a.some(x => b.some(y => compatible(words(x.role), words(y.role))));
    known.set(key, clash);
    return clash;
  };
}

/** Roles that a version gives one person; more are a wall of titles, and each is held against each. */
const mostRoles = 12;

/** The roles of each version, the first ones of each. */
function grouped(roles: readonly EntityRole[]): Map<number, EntityRole[]> {
  const byArticle = new Map<number, EntityRole[]>();
  for (const role of roles) {
    const known = byArticle.get(role.article) ?? [];
    if (known.length < mostRoles) known.push(role);
    byArticle.set(role.article, known);
  }
  return byArticle;
}

function placeOf({ article, start, end }: EntityRole): StoryNote['a'] {
  return { article, start, end };
}
