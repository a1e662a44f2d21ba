import { isCapitalised, type Token } from '../../text/token';

/**
 * What a row of names and figures is, by its shape alone:
 * `result` "Rovers 2 United 1" (two sides, a figure each) · `ranking` "3. Doyle 1:02:14" (a place, then who has it) ·
 * `standing` "Rovers 7 5 1 1 13 8 16" (whole figures in columns: sides of a league) · `averages` "Doyle 7 1 20 1 20.50" (the last
 * column has decimals, the first none: people) · `prices` "Norvik 336.47 340.00 5944 19999.77" (the first column has decimals: firms) · `rounds` "Ann Doyle 70 71 68" (rounds of golf: people) · `other` says nothing.
 */
export type RowKind = 'result' | 'ranking' | 'standing' | 'averages' | 'prices' | 'rounds' | 'other';

/** A stretch of a row: the words of a name, then the figures behind it. */
interface Cell {
  words: number;
  readonly figures: string[];
}

/** Columns of a league's table: played, won, drawn and so on. Fewer are a score and a time. */
const fewestColumns = 4;

/** Strokes of one round of golf. */
const isRound = (figure: string): boolean => /^[6-8]\d$/.test(figure);

const isDecimal = (figure: string | undefined): boolean => /\.\d/.test(figure ?? '');

/** Tells what a row is. Linear in its tokens. */
export function rowKind(tokens: readonly Token[]): RowKind {
  const ranked = tokens[0]?.kind === 'number' && (tokens[1]?.text === '.' || tokens[1]?.text === ')');
  const cells = cellsOf(tokens.slice(ranked ? 2 : 0));
  const [first, second] = cells;
  if (first === undefined) return 'other';
  const filled = cells.filter(({ figures }) => figures.length > 0);
  if (filled.length > 0 && filled.every(({ figures }) => figures.length > 1 && figures.every(isRound))) return 'rounds';
  if (cells.length === 2 && second !== undefined && [first, second].every(({ figures }) => figures.length === 1))
    return 'result';
  if (cells.length === 1 && first.figures.length >= fewestColumns) {
    if (!isDecimal(first.figures.at(-1))) return 'standing';
    return isDecimal(first.figures[0]) ? 'prices' : 'averages';
  }
  return ranked ? 'ranking' : 'other';
}

/** Names with the figures behind them; what stands in parentheses is left out. */
function cellsOf(tokens: readonly Token[]): readonly Cell[] {
  const cells: Cell[] = [];
  let inside = 0;
  for (const token of tokens) {
    if (token.text === '(') inside++;
    else if (token.text === ')') inside = Math.max(0, inside - 1);
    else if (inside > 0) continue;
    else if (token.kind === 'word' && isCapitalised(token)) {
      const open = cells.at(-1);
      if (open?.figures.length === 0) open.words++;
      else cells.push({ words: 1, figures: [] });
    } else if (token.kind === 'number' && token.spaced) cells.at(-1)?.figures.push(token.text);
  }
  return cells;
}
