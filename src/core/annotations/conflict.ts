import type { Sliced } from '../util/sliced';
import { readJson } from './jsonInSlices';
import { mergeInSlices } from './merge';
import type { Question } from './mergeItems';
import { salvage } from './salvage';
import { readPage } from './sidecar';
import type { Sidecar } from './sidecar';

/** The versions of a text that a version control system left in it; `base` when it wrote the common ancestor too. */
export interface ConflictSides {
  readonly ours: string;
  readonly base: string | null;
  readonly theirs: string;
}

type Part = keyof ConflictSides | 'all';

/**
 * Reads a text with conflict markers as its versions. JSON never has a line that starts with a marker, as line ends inside
 * its strings are escaped. `null` when there are no markers, or when they do not pair up.
 */
export function* readConflict(text: string): Sliced<ConflictSides | null> {
  if (!text.includes('<<<<<<<')) return null;
  const sides = { ours: '', base: '', theirs: '' };
  let part: Part = 'all';
  let hasBase = false;
  // a line that is no marker goes to the sides together with those before it
  let from = 0;
  for (const { start, end, line } of markerLines(text)) {
    yield;
    const next = marker(line, part);
    if (next === null) continue;
    if (next === 'unpaired') return null;
    give(sides, part, text.slice(from, start));
    from = end;
    part = next;
    hasBase ||= next === 'base';
  }
  if (part !== 'all') return null;
  give(sides, part, text.slice(from));
  return { ...sides, base: hasBase ? sides.base : null };
}

function give(sides: Record<keyof ConflictSides, string>, part: Part, lines: string): void {
  for (const side of ['ours', 'base', 'theirs'] as const) if (part === 'all' || part === side) sides[side] += lines;
}

/** The lines that may be markers, each with the offsets where it begins and where the next one does. */
function* markerLines(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly line: string }> {
  for (const { 0: line, index } of text.matchAll(/(?<=^|\n)(?:<{7}|\|{7}|={7}|>{7})[^\n]*/g)) {
    yield { start: index, end: index + line.length + 1, line };
  }
}

/** Merges the versions by id. A version that is broken itself gives what can be saved of it. */
export function* mergeConflictSides(sides: ConflictSides): Sliced<{
  readonly sidecar: Sidecar | null;
  readonly questions: readonly Question[];
}> {
  const ours = yield* readSide(sides.ours);
  const theirs = yield* readSide(sides.theirs);
  if (ours === null || theirs === null) return { sidecar: ours ?? theirs, questions: [] };
  const base = sides.base === null ? null : yield* readSide(sides.base);
  const { value, questions } = yield* mergeInSlices(base, ours, theirs);
  const given = [ours, theirs].flatMap(side => side.givenIds ?? []).map(id => ({ id, field: 'id' }));
  return { sidecar: value, questions: [...questions, ...given] };
}

function* readSide(text: string): Sliced<Sidecar | null> {
  const read = yield* readJson(text);
  return ('json' in read ? yield* readPage(read.json) : null) ?? (yield* salvage(text));
}

/** Where a marker line leads to; `null` for any other line. */
function marker(line: string, part: Part): Part | 'unpaired' | null {
  if (/^<{7}(?: |\r?$)/.test(line)) return part === 'all' ? 'ours' : 'unpaired';
  if (/^\|{7}(?: |\r?$)/.test(line)) return part === 'ours' ? 'base' : 'unpaired';
  if (/^={7}\r?$/.test(line)) return part === 'ours' || part === 'base' ? 'theirs' : 'unpaired';
  if (/^>{7}(?: |\r?$)/.test(line)) return part === 'theirs' ? 'all' : 'unpaired';
  return null;
}
