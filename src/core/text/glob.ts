/**
 * A glob as VS Code knows them (`*`, `?`, `**`, `[a-z]`, `[!a-z]`, `{a,b}`), which names files by paths with `/`. It is matched without
 * going back more than one star, so that no glob and no file name can make it slow: at worst in the product of their lengths.
 */
export interface Glob {
  /** What the braces allow, written out: a path fits the glob when it fits one of them. */
  readonly alternatives: readonly GlobPath[];
}

/** Names of folders and, last, of a file; `null` is `**`: any number of folders. */
type GlobPath = readonly (GlobName | null)[];

/** What a name is made of; `null` is `*`: any number of characters. */
type GlobName = readonly (GlobCharacter | null)[];

/** One character of a name. */
interface GlobCharacter {
  /** As it is written in the glob. */
  readonly source: string;
  /** Code points that fit, from and to; absent when all do, as for `?`. */
  readonly ranges?: readonly (readonly [number, number])[];
  /** `[!…]`: only others fit. */
  readonly others: boolean;
}

/** A longer glob was not written by a person; the time of a match goes with it. */
export const longestGlob = 250;

/** Braces behind each other multiply; a person lists a few endings or folders. */
export const mostAlternatives = 32;

/** Reads a glob; null when it is too long or its braces stand for too many alternatives. */
export function parseGlob(glob: string): Glob | null {
  if (glob.length > longestGlob) return null;
  const alternatives: GlobPath[] = [];
  for (const path of withoutBraces(glob)) {
    if (alternatives.length === mostAlternatives) return null;
    alternatives.push(pathOf(path));
  }
  return { alternatives };
}

/** Whether a path, relative to where the glob counts from, fits the glob. */
export function fitsGlob(glob: Glob, path: string): boolean {
  const names = path.split('/').map(name => Array.from(name));
  return glob.alternatives.some(alternative => fits(alternative, names, fitsName));
}

/**
 * A glob for matchers that go back: every path that fits the given one fits it too, and few others do. It has one `**` and one `*`
 * in a name at most.
 */
export function simpler(glob: Glob): string {
  const paths = glob.alternatives.map(path => oneStar(path).map(nameText).join('/'));
  return paths.length === 1 ? paths.join('') : `{${[...new Set(paths)].join(',')}}`;
}

/** Each of the globs without braces that a glob stands for, one after the other, since they may be very many. */
function* withoutBraces(glob: string): Iterable<string> {
  const start = glob.indexOf('{');
  const parts = start < 0 ? null : bracePartsAt(glob, start);
  if (parts === null) yield glob;
  else
    for (const rest of withoutBraces(glob.slice(parts.end)))
      for (const part of parts.texts)
        for (const inner of withoutBraces(part)) yield glob.slice(0, start) + inner + rest;
}

/** What stands between a brace, its commas and the brace that closes it; null when none does. */
function bracePartsAt(glob: string, start: number): { readonly texts: readonly string[]; readonly end: number } | null {
  const texts: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < glob.length; at++) {
    const mark = glob.charAt(at);
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if ((mark !== ',' || depth !== 1) && depth > 0) continue;
    texts.push(glob.slice(from, at));
    from = at + 1;
    if (depth === 0) return { texts, end: from };
  }
  return null;
}

function pathOf(path: string): GlobPath {
  return path
    .split('/')
    .filter(name => name !== '')
    .map(name => (name === '**' ? null : nameOf(name)));
}

const namePieces = /\*+|\[([!^]?)([^\]]+)\]|[^]/gu;

function nameOf(name: string): GlobName {
  return Array.from(name.matchAll(namePieces), ([source, mark, listed]) => {
    if (source.startsWith('*')) return null;
    if (source === '?') return { source, others: false };
    return { source, others: Boolean(mark), ranges: rangesOf(listed ?? source) };
  });
}

function rangesOf(listed: string): readonly (readonly [number, number])[] {
  return Array.from(listed.matchAll(/([^])-([^])|[^]/gu), ([one, from = one, to = one]) => [codeOf(from), codeOf(to)]);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/**
 * Whether items fit a pattern in which `null` takes any number of them. What a star took is given back for the last star only: an
 * earlier one need never take more, since what stands behind it fitted already.
 */
function fits<P extends object, T>(
  pattern: readonly (P | null)[],
  items: readonly T[],
  fit: (piece: P, item: T) => boolean,
): boolean {
  let [piece, at, star, taken] = [0, 0, -1, 0];
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const own = pattern[piece];
    if (own === null) {
      star = piece++;
      taken = at;
    } else if (own !== undefined && fit(own, item)) {
      piece++;
      at++;
    } else if (star >= 0) {
      piece = star + 1;
      at = ++taken;
    } else return false;
  }
  return pattern.slice(piece).every(left => left === null);
}

function fitsName(name: GlobName, characters: readonly string[]): boolean {
  return fits(name, characters, fitsCharacter);
}

function fitsCharacter({ ranges, others }: GlobCharacter, character: string): boolean {
  const code = codeOf(character);
  return ranges?.some(([from, to]) => from <= code && code <= to) !== others;
}

/** Everything from the first star to the last one as one star. */
function oneStar<P>(pattern: readonly (P | null)[]): readonly (P | null)[] {
  const first = pattern.indexOf(null);
  return first < 0 ? pattern : [...pattern.slice(0, first), ...pattern.slice(pattern.lastIndexOf(null))];
}

function nameText(name: GlobName | null): string {
  return name === null ? '**' : oneStar(name).map(characterText).join('');
}

/** A brace or comma that stands for itself would be read as one of a list. */
function characterText(character: GlobCharacter | null): string {
  if (character === null) return '*';
  return /[{},]/.test(character.source) ? '?' : character.source;
}
