import { scaleWords } from './numberWords';

/** What a word without a figure leaves room for: from the least, up to where nobody would use it any more. */
export interface VagueRange {
  readonly least: number;
  readonly most: number;
}

const few: Readonly<Record<string, VagueRange>> = {
  several: { least: 3, most: 20 },
  'a few': { least: 2, most: 10 },
  'a couple': { least: 2, most: 3 },
  'a handful': { least: 2, most: 10 },
};

const heapOf: ReadonlyMap<string, number> = new Map([['ten', 10], ['score', 20], ...scaleWords]);

/** "dozens" may be said of two dozen, and of so many times more, but of no smaller number. */
const mostOfHeap = 20;

/** What a phrase without a figure leaves room for: "several", "dozens", "tens of thousands"; undefined where nothing tells. */
export function vagueRange(phrase: string): VagueRange | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/\s+of$/, '')
    .trim();
  const known = few[words];
  if (known !== undefined) return known;
  let size = 1;
  for (const word of words.split(/\s+of\s+/)) {
    const scale = heapOf.get(word.replace(/s$/, ''));
    if (scale === undefined || !word.endsWith('s')) return undefined;
    size *= scale;
  }
  return { least: 2 * size, most: mostOfHeap * size };
}
