import type { Sliced } from '../util/sliced';
import { Bases } from './basis';
import type { FactReader, PassageChange } from './basis';
import type { FactChange, PlacedNote } from './placedNote';
import { placeNotes } from './placing';
import type { Sidecar } from './sidecar';

/** A note around which the text is another one than the one it was judged on. */
export interface ChangedPassage extends PassageChange {
  readonly id: string;
}

/** Notes compared between two pauses, each in some hundredths of a millisecond. */
const notesPerSlice = 20;

/** The notes on words that hold while something around these changed. Linear in the notes. */
export function* changedPassages(
  sidecar: Sidecar,
  text: string,
  placed: readonly PlacedNote[],
): Sliced<readonly ChangedPassage[]> {
  const bases = new Bases(sidecar, text);
  const changed: ChangedPassage[] = [];
  for (const [index, { note, anchor }] of placed.entries()) {
    if (index % notesPerSlice === 0) yield;
    if (!anchor || (anchor.state !== 'anchored' && anchor.state !== 'moved')) continue;
    if (anchor.start === null || anchor.end === null) continue;
    const passages = bases.changed(note, { start: anchor.start, end: anchor.end });
    if (passages !== null) changed.push({ id: note.id, ...passages });
  }
  return changed;
}

/** Placed notes with what their words say otherwise than before. */
export function* withFactChanges(
  placed: readonly PlacedNote[],
  passages: readonly ChangedPassage[],
  read: FactReader,
): Sliced<readonly PlacedNote[]> {
  const changes = new Map<string, FactChange>();
  for (const { id, was, now } of passages) {
    const change = yield* read(was, now);
    if (change !== null) changes.set(id, change);
  }
  return placed.map(({ note, anchor }) => {
    const fact = changes.get(note.id);
    return { note, anchor, ...(fact && { fact }) };
  });
}

/** {@link placeNotes} with what the notes' words say otherwise than before. */
export function* placeWithFacts(sidecar: Sidecar, text: string, read: FactReader): Sliced<readonly PlacedNote[]> {
  const placed = yield* placeNotes(sidecar, text);
  return yield* withFactChanges(placed, yield* changedPassages(sidecar, text, placed), read);
}
