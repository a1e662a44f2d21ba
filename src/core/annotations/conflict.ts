import { parseJson } from './json';
import { mergeSidecars } from './merge';
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
export function readConflict(text: string): ConflictSides | null {
  if (!/^<{7}/m.test(text)) return null;
  const lines: Record<keyof ConflictSides, string[]> = { ours: [], base: [], theirs: [] };
  let part: Part = 'all';
  let hasBase = false;
  for (const line of text.split('\n')) {
    const next = marker(line, part);
    if (next === null) {
      for (const side of ['ours', 'base', 'theirs'] as const)
        if (part === 'all' || part === side) lines[side].push(line);
      continue;
    }
    if (next === 'unpaired') return null;
    part = next;
    hasBase ||= next === 'base';
  }
  if (part !== 'all') return null;
  return { ours: lines.ours.join('\n'), base: hasBase ? lines.base.join('\n') : null, theirs: lines.theirs.join('\n') };
}

/** Merges the versions by id. A version that is broken itself gives what can be saved of it. */
export function mergeConflictSides(sides: ConflictSides): {
  readonly sidecar: Sidecar | null;
  readonly questions: readonly Question[];
} {
  const [ours, theirs] = [readSide(sides.ours), readSide(sides.theirs)];
  if (ours === null || theirs === null) return { sidecar: ours ?? theirs, questions: [] };
  const base = sides.base === null ? null : readPage(parseJson(sides.base) ?? null);
  const { value, questions } = mergeSidecars(base, ours, theirs);
  return { sidecar: value, questions };
}

function readSide(text: string): Sidecar | null {
  const json = parseJson(text);
  return (json === undefined ? null : readPage(json)) ?? salvage(text);
}

/** Where a marker line leads to; `null` for any other line. */
function marker(line: string, part: Part): Part | 'unpaired' | null {
  if (/^<{7}(?: |\r?$)/.test(line)) return part === 'all' ? 'ours' : 'unpaired';
  if (/^\|{7}(?: |\r?$)/.test(line)) return part === 'ours' ? 'base' : 'unpaired';
  if (/^={7}\r?$/.test(line)) return part === 'ours' || part === 'base' ? 'theirs' : 'unpaired';
  if (/^>{7}(?: |\r?$)/.test(line)) return part === 'theirs' ? 'all' : 'unpaired';
  return null;
}
