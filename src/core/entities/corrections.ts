import type { EntityType } from './entity';
import { phraseKey } from './phraseKey';

/** The things that go by these two names are one. */
export interface MergeEntities {
  readonly kind: 'merge';
  readonly names: readonly [string, string];
}

/** Mentions by this name are a thing of their own. */
export interface SplitEntity {
  readonly kind: 'split';
  readonly name: string;
}

/** Mentions by this name are of this type. */
export interface RetypeEntity {
  readonly kind: 'retype';
  readonly name: string;
  readonly type: EntityType;
}

/** Mentions by this name are none. */
export interface NotAnEntity {
  readonly kind: 'notAnEntity';
  readonly name: string;
}

/**
 * What a person decided about the names of a story; wins over every rule. Plain data, to be stored as it is.
 * Names are words of the text, without title; case, dots and the kind of apostrophe do not matter. Ids are not used: they change as texts do.
 */
export type EntityCorrection = MergeEntities | SplitEntity | RetypeEntity | NotAnEntity;

/** The form in which names are compared. */
export function nameKey(name: string): string {
  return phraseKey(name)
    .split(/[\s\-‐‑–]+/u)
    .filter(word => word !== '')
    .join(' ');
}

function namesOf(correction: EntityCorrection): readonly string[] {
  return (correction.kind === 'merge' ? correction.names : [correction.name]).map(nameKey);
}

/** Whether the newer decision makes the older one void. */
function overrides(newer: EntityCorrection, older: EntityCorrection): boolean {
  const names = new Set(namesOf(newer));
  const shared = namesOf(older).filter(name => names.has(name)).length;
  if (newer.kind === older.kind) return newer.kind === 'merge' ? shared === 2 : shared > 0;
  const kinds = new Set([newer.kind, older.kind]);
  if (kinds.has('merge') && kinds.has('split')) return shared > 0;
  return kinds.has('retype') && kinds.has('notAnEntity') && shared > 0;
}

/** The decisions with one more; those that it contradicts are dropped. */
export function withCorrection(
  corrections: readonly EntityCorrection[],
  correction: EntityCorrection,
): readonly EntityCorrection[] {
  return [...corrections.filter(older => !overrides(correction, older)), correction];
}
