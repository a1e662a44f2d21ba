import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Shape, ShapedLine } from './shapes';

/** The lines of each article of a file, as one way to part them gives them. */
export type RecordParts = readonly (readonly ShapedLine[])[];

/** Where lines of one kind stand in a file. */
interface Kind {
  readonly key: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 1024;

function* kindsOf(lines: readonly ShapedLine[]): Sliced<readonly Kind[]> {
  const kinds = new Map<string, Kind>();
  const due = pauseEvery(linesPerSlice);
  for (const [index, { key, shape, field }] of lines.entries()) {
    if (due(1)) yield;
    // words alone that stand in every article part none, save a label over its value
    if (key === '' || shape === 'dated' || (shape === 'plain' && field === null)) continue;
    const kind = kinds.get(key);
    kinds.set(key, { key, count: (kind?.count ?? 0) + 1, first: kind?.first ?? index, last: index });
  }
  return [...kinds.values()].filter(({ count }) => count > 1);
}

/** Lines of one key begin an article, or end it. */
function* partsAt(lines: readonly ShapedLine[], key: string, side: 'before' | 'after'): Sliced<RecordParts> {
  const parts: ShapedLine[][] = [[]];
  const due = pauseEvery(linesPerSlice);
  for (const [index, line] of lines.entries()) {
    if (due(1)) yield;
    const cut = line.key === key;
    // of such lines one below the other the first begins and the last ends
    if (cut && side === 'before' && lines[index - 1]?.key !== key) parts.push([]);
    parts.at(-1)?.push(line);
    if (cut && side === 'after' && lines[index + 1]?.key !== key) parts.push([]);
  }
  const [opening = [], ...others] = parts.filter(part => part.length > 0);
  if (side === 'before') return opening[0]?.key === key ? [opening, ...others] : others;
  yield;
  return [withoutPreamble(opening, others.slice(0, sampledParts)), ...others];
}

/** Articles looked at to learn how the others begin. */
const sampledParts = 40;

/** Of so many lines of a kind as there are articles, some may have one more. */
const once = 1.2;

/** Lines of an article looked at for that. */
const sampledLines = 200;

/** The field that the articles begin with most often, of those that each has once. */
function firstFieldOf(whole: RecordParts): string | undefined {
  const parts = whole.map(part => part.slice(0, sampledLines));
  const all = new Map<string, number>();
  for (const part of parts) for (const { key } of part) all.set(key, (all.get(key) ?? 0) + 1);
  const firsts = new Map<string, number>();
  for (const part of parts) {
    const first = part.find(({ key, shape }) => isTelling.has(shape) && (all.get(key) ?? 0) <= parts.length * once);
    if (first !== undefined) firsts.set(first.key, (firsts.get(first.key) ?? 0) + 1);
  }
  return [...firsts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const isTelling: ReadonlySet<Shape> = new Set<Shape>(['label', 'dated', 'length']);

/** The first article without what a file has above it, such as a list of all: it has as many blocks above its first field as the others. */
function withoutPreamble(opening: readonly ShapedLine[], others: RecordParts): readonly ShapedLine[] {
  const key = firstFieldOf(others);
  const blocksAbove = (part: readonly ShapedLine[]): number => {
    const at = part.findIndex(line => line.key === key);
    return part.slice(1, at + 1).filter(({ gap }) => gap).length;
  };
  const most = Math.max(0, ...others.map(blocksAbove));
  let left = most;
  let start = opening.findLastIndex(line => line.key === key);
  while (start > 0 && (left > 0 || opening[start]?.gap === false)) {
    if (opening[start]?.gap === true) left--;
    start--;
  }
  return opening.slice(Math.max(0, start));
}

/** Marks that databases part articles by. */
const separators: readonly (readonly [key: string, side: 'before' | 'after'])[] = [
  ['count', 'before'],
  ['end', 'after'],
  ['rule:_', 'after'],
  ['rule:=', 'after'],
  ['rule:*', 'after'],
  ['rule:-', 'after'],
];

/** Kinds of lines that are tried as the first or the last of each article. */
const triedKinds = 4;

/**
 * The ways in which a file may be parted into articles: by marks, by the labels that stand first in it, as those begin an article,
 * and by the labels and notices of rights that stand last.
 */
export function* waysToPart(lines: readonly ShapedLine[]): Sliced<readonly (() => Sliced<RecordParts>)[]> {
  const kinds = yield* kindsOf(lines);
  const marked = separators.filter(([key]) => kinds.some(kind => kind.key === key));
  const known = kinds.filter(
    ({ key }) => key.startsWith('label:') || key.startsWith('is:') || key === 'rights' || key === 'link',
  );
  const first = known.toSorted((a, b) => a.first - b.first).slice(0, triedKinds);
  const last = known.toSorted((a, b) => b.last - a.last).slice(0, triedKinds);
  return [
    ...marked.map(
      ([key, side]) =>
        () =>
          partsAt(lines, key, side),
    ),
    ...last.map(
      ({ key }) =>
        () =>
          partsAt(lines, key, 'after'),
    ),
    ...first.map(
      ({ key }) =>
        () =>
          partsAt(lines, key, 'before'),
    ),
  ];
}
