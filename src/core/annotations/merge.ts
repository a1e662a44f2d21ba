import { finish } from '../util/sliced';
import type { Sliced } from '../util/sliced';
import { snapshotsOf, withSnapshots } from './articleRecord';
import { canonical, isObject, listOf, property, sameJson, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { mergeItem } from './mergeItems';
import type { Merged, Question } from './mergeItems';
import { withOwnIds } from './ownIds';
import { articleIdOf, notesIn } from './sidecar';
import type { Sidecar } from './sidecar';
import { sourceOf } from './targets';
import { compare, idOf, isAnnotation, timesOf } from './w3c';

/**
 * Merges two versions of a sidecar, annotation by annotation. An annotation of one side only is kept, unless the other
 * side deleted it and nobody changed it since; nothing that a person wrote is dropped.
 * @param base the version both come from; `null` when unknown, then nothing counts as deleted
 */
export function* mergeInSlices(base: Sidecar | null, ours: Sidecar, theirs: Sidecar): Sliced<Merged<Sidecar>> {
  const aligned = withArticleId(theirs, articleIdOf(theirs), articleIdOf(ours));
  const items = yield* mergeItems(base, ours, aligned);
  const page = mergeSingles(base?.page ?? null, ours.page, aligned.page);
  const about = mergeRecords(base?.about ?? null, ours.about, aligned.about);
  const merged: Sidecar = { page: page.value, about: about.value, items: items.value };
  const questions = [...items.questions, ...about.questions];
  const whole = yield* withNeededTexts(merged, [ours, aligned, ...(base === null ? [] : [base])]);
  return { value: whole, questions };
}

/** {@link mergeInSlices} at once. */
export function mergeSidecars(base: Sidecar | null, ours: Sidecar, theirs: Sidecar): Merged<Sidecar> {
  return finish(mergeInSlices(base, ours, theirs));
}

/**
 * The sidecar with the annotations of a W3C file that somebody exported or another tool made. They are taken to be about
 * this article, whatever they call it; those that are here already are merged.
 */
export function* withImported(sidecar: Sidecar, imported: Sidecar): Sliced<Merged<Sidecar>> {
  const about = imported.about ?? { id: articleIdOf(imported) ?? '' };
  const aligned = withArticleId({ ...imported, about }, articleIdOf(imported), articleIdOf(sidecar));
  // its page is its own; only what is on it is taken over
  const taken = { ...aligned, page: {}, about: imported.about === null ? null : aligned.about };
  return yield* mergeInSlices(null, sidecar, taken);
}

function* mergeItems(base: Sidecar | null, ours: Sidecar, theirs: Sidecar): Sliced<Merged<readonly Json[]>> {
  const [before, left, right] = [yield* itemsById(base), yield* itemsById(ours), yield* itemsById(theirs)];
  const questions: Question[] = [];
  const items: Json[] = [];
  for (const [index, key] of [...new Set([...left.keys(), ...right.keys()])].sort(compare).entries()) {
    if (index % sliceSize === 0) yield;
    const [b, o, t] = [before.get(key), left.get(key), right.get(key)];
    if (isObject(o) && isObject(t) && b === undefined && areTwo(o, t)) {
      items.push(o, t);
      continue;
    }
    if (isObject(o) && isObject(t)) {
      const merged = mergeItem(isObject(b) ? b : null, o, t);
      items.push(merged.value);
      for (const question of merged.questions) questions.push(question);
      continue;
    }
    const only = o ?? t;
    // gone from one side: deleted there, unless the other side has changed it since
    if (only !== undefined && (b === undefined || !sameJson(b, only))) items.push(only);
  }
  const { annotations, given } = yield* withOwnIds(items.filter(isAnnotation));
  for (const id of given) questions.push({ id, field: 'id' });
  return { value: [...annotations, ...items.filter(item => !isAnnotation(item))], questions };
}

/** Whether what both sides have under one id, and had not before, was made at different times: two notes, not one. */
function areTwo(ours: JsonObject, theirs: JsonObject): boolean {
  const [made, other] = [timesOf(ours).created, timesOf(theirs).created];
  return made !== '' && other !== '' && made !== other;
}

/** Annotations merged between two pauses, each in some hundredths of a millisecond. */
const sliceSize = 20;

/** Annotations under their ids; entries that are none under their content. */
function* itemsById(sidecar: Sidecar | null): Sliced<ReadonlyMap<string, Json>> {
  const items = new Map<string, Json>();
  for (const item of sidecar?.items ?? []) {
    if (items.size % sliceSize === 0) yield;
    items.set(isAnnotation(item) ? idOf(item) : canonical(item), item);
  }
  return items;
}

/** Property by property; where both sides changed one, ours stands. */
function mergeSingles(base: JsonObject | null, ours: JsonObject, theirs: JsonObject): Merged<JsonObject> {
  const questions: Question[] = [];
  const entries = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map(key => {
    const [b, o, t] = [base ?? undefined, ours, theirs].map(side => property(side, key));
    if (sameJson(o, b) && base !== null) return [key, t] as const;
    if (!sameJson(o, t) && !sameJson(t, b)) questions.push({ id: '', field: key });
    return [key, o ?? (base === null ? t : undefined)] as const;
  });
  return { value: Object.fromEntries(entries.filter(entry => entry[1] !== undefined)), questions };
}

const textKeys: ReadonlySet<string> = new Set([
  'id',
  'schema:sha256',
  'schema:text',
  'schema:isBasedOn',
  'schema:name',
]);

function mergeRecords(
  base: JsonObject | null,
  ours: JsonObject | null,
  theirs: JsonObject | null,
): Merged<JsonObject | null> {
  if (ours === null || theirs === null) return { value: ours ?? theirs, questions: [] };
  const merged = mergeSingles(base, ours, theirs);
  const id = typeof merged.value['id'] === 'string' ? merged.value['id'] : '';
  const asked = merged.questions.filter(question => !textKeys.has(question.field)).map(one => ({ ...one, id }));
  return { value: merged.value, questions: asked };
}

/** Keeps, beside the newest text, those texts of either side that notes of the merged sidecar were made on. */
function* withNeededTexts(merged: Sidecar, sides: readonly Sidecar[]): Sliced<Sidecar> {
  if (merged.about === null) return merged;
  const notes = yield* notesIn(merged);
  const needed = new Set(notes.flatMap(note => note.target?.textSha256 ?? []));
  const older = sides.flatMap(side => snapshotsOf(side.about)).filter(one => needed.has(one.sha256));
  const [newest] = snapshotsOf(merged.about);
  if (newest === undefined) return merged;
  return { ...merged, about: withSnapshots(merged.about, newest, older) };
}

/** The sidecar with its article under another IRI. Two people who started one apart may name the article differently. */
export function withArticleId(sidecar: Sidecar, from: string | null, to: string | null): Sidecar {
  if (sidecar.about === null || from === null || to === null || from === to) return sidecar;
  const renamed = (target: Json): Json => {
    if (sourceOf(target) !== from) return target;
    return isObject(target) && property(target, 'source') === from
      ? withProperties(target, { source: to })
      : target === from
        ? to
        : target;
  };
  const items = sidecar.items.map(item => {
    if (!isAnnotation(item)) return item;
    const targets = listOf(property(item, 'target')).map(renamed);
    return withProperties(item, { target: targets.length === 1 ? targets[0] : targets });
  });
  return { ...sidecar, about: withProperties(sidecar.about, { id: to }), items };
}
