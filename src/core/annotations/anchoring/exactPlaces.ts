import type { Span } from '../../text/span';
import type { Alignment } from './aligned';
import type { WordIndex } from './search';
import type { TokenColumns } from './tokens';

/** Places with the same words looked at per note; more of them tell no place anyhow. */
const mostPlaces = 20;
/** Occurrences of a note's rarest word that are tried. */
const mostTries = 2_000;

/** Offsets (token of the text minus token of `sought`) at which all of the note's words stand in a row. */
export function exactOffsets(
  sought: TokenColumns,
  note: Span,
  text: TokenColumns,
  index: WordIndex,
): readonly number[] {
  let rarest = note.start;
  let places: readonly number[] | undefined;
  for (let position = note.start; position < note.end; position++) {
    const here = index.get(sought.keys[position] ?? -1);
    if (here === undefined) return [];
    if (places === undefined || here.length < places.length) [rarest, places] = [position, here];
  }
  const offsets: number[] = [];
  for (const place of places?.slice(0, mostTries) ?? []) {
    if (offsets.length === mostPlaces) break;
    if (standsAt(sought, note, text, place - rarest)) offsets.push(place - rarest);
  }
  return offsets;
}

function standsAt(sought: TokenColumns, note: Span, text: TokenColumns, offset: number): boolean {
  for (let position = note.start; position < note.end; position++) {
    if (text.keys[position + offset] !== sought.keys[position]) return false;
  }
  return true;
}

/** The alignment of two token lists laid side by side, as they are. */
export function sideBySide(a: TokenColumns, b: TokenColumns, offset: number): Alignment {
  const toB = new Int32Array(a.keys.length).fill(-1);
  const toA = new Int32Array(b.keys.length).fill(-1);
  for (const [position, key] of a.keys.entries()) {
    if (b.keys[position + offset] !== key) continue;
    toB[position] = position + offset;
    toA[position + offset] = position;
  }
  return { toB, toA, replacedBy: new Int32Array(a.keys.length).fill(-1) };
}
