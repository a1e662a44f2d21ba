/**
 * Makes hostile texts: walls of what the readers know, repeated without end. Each kind of token is a way into another part of the
 * grammar; what is slow is mostly two or three of them side by side. `#` stands for a number and `@` for a word that are other ones each time.
 */
const tokens: readonly (readonly string[])[] = [
  ['5', '42', '3.5', '1,200', 'two', 'three dozen', 'half a million', 'one in three', '2-1', '½', '10-15', '#', '#.5'],
  ['about', 'at least', 'more than', 'nearly', 'up to', 'or more', 'not', 'an estimated', 'as many as', '-plus'],
  [
    '%',
    'per cent',
    'points',
    'dollars',
    '$#',
    '€3 billion',
    'km',
    'people',
    'dead',
    'years',
    'tonnes a day',
    '°C',
    'times',
  ],
  ['May', 'FY2023', 'March 3', '2023', 'Monday', 'last month', 'Q1', 'the 1990s', 'since 1983', '9 a.m.', '2023-24'],
  [
    'three days later',
    'the next day',
    'later that year',
    'early',
    'the fiscal year',
    'until',
    '03/04/2024',
    'a year ago',
  ],
  ['first', 'the 10th', 'the largest', 'the most', 'record', 'the only', 'the first in ten years', 'oldest'],
  [
    'Ana Ruiz',
    'Mr A. Ruiz',
    'Q@ Ruiz',
    'Bank of Lisbon',
    'the Ministry of Trade',
    'India',
    'NATO',
    '(NATO)',
    'van de',
    'Acme Corp.',
  ],
  ['“', '”', '"', "'", '‘', '“we will go”', '(', ')', '[', '{', '<b>', '—', '-', '…', '|', '•', '/'],
  [
    'said',
    'according to',
    'Ruiz said',
    'he said',
    'officials said',
    'told reporters',
    'denied',
    'the minister for @ said',
  ],
  [
    'rose to',
    'fell by',
    'killed',
    'imports',
    'exports',
    'total',
    'deficit',
    'was',
    'will',
    'between',
    'of',
    'and',
    'which',
  ],
  ['By Ana Ruiz', 'Read more', 'Photo: AP', 'LISBON (AP) —', 'Updated 5 May 2024', '# ', '> ', '- ', '1. ', '---'],
  ['\u200b', '\u0308', '\ud800', '\u202e', '\u00a0', 'é', '漢', '😀', '@', 'https://example.org/', 'a@b.example'],
];

const joints = [' ', ' ', ' ', ' ', '', ', ', '; ', '. ', '? ', '.” “', '\n', '.\n\n'];

/** A day that relative times count from: without it most of them are not resolved. */
const dated = 'Published: 3 May 2024\n\n';

/** Random numbers 0-1, the same for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A hostile text that can be made as long as one likes. */
export interface Wall {
  /** What it repeats. */
  readonly name: string;
  /** The wall, cut at so many characters. */
  readonly text: (length: number) => string;
}

/** A wall of one unit; see the tokens for `#` and `@`. */
export function wallOf(unit: string, { lead = '' } = {}): Wall {
  return {
    name: lead + unit,
    text: length => {
      let text = lead;
      for (let count = 1; text.length < length; count++)
        text += unit.replaceAll('#', String(count)).replaceAll('@', count.toString(26).replaceAll(/\d/g, 'x'));
      return text.slice(0, length);
    },
  };
}

/** The wall of a seed: two to five tokens of any kinds and what joins them. */
export function randomWall(seed: number): Wall {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const count = 2 + Math.floor(random() * 4);
  const parts = Array.from({ length: count }, () => pick(pick(tokens)) + pick(joints));
  const unit = parts.join('');
  return wallOf(random() < 0.3 ? unit.charAt(0).toUpperCase() + unit.slice(1) : unit, {
    lead: random() < 0.5 ? dated : '',
  });
}

/** Walls on which a step was quadratic once, or endless. */
export const knownWalls: readonly Wall[] = [
  // no country whose fiscal year is known: the text was read for each year
  wallOf('FY2023 May '),
  wallOf('$5 '),
  wallOf('€3 billion.\n\n!.\n\n'),
  // the same words, another day each time
  wallOf('The next day it fell. ', { lead: dated }),
  wallOf('Three days later it fell. ', { lead: dated }),
  // figures beside periods, each held against each
  wallOf('In Q1 2023 it sold # km, # kg, # %, # tonnes. '),
  wallOf('9 a.m. 2023-24 ? ( Lisbon; '),
  wallOf('The minister for @ Omar Ruiz said so. '),
  wallOf('Mr A. Ruiz met Q@ Ruiz. '),
  wallOf('United @a @b (U#) met UAB. '),
  wallOf('a\n\n'),
  wallOf('the ferry '),
  wallOf('said '),
  wallOf('said said that he said '),
  wallOf('Ana Ruiz '),
  wallOf('“we go,” Ruiz said. '),
  wallOf('It cost $#. '),
];
