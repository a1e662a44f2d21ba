import { isCapitalised, type Token } from '../../text/token';
import { nameTags, ordinaryTags, wordTag } from '../../language/tags';
import { ordinaryWords } from '../gazetteer/ordinaryWords';
import { particles, roleHeads } from '../gazetteer/titles';

import { rowKind, type RowKind } from './rows';

/**
 * How a line is cased: `prose` marks names by capitals; `title` and `capitals` mark nothing by them;
 * `table` lines hold names and figures and hardly a verb.
 */
type LineStyle = 'prose' | 'title' | 'capitals' | 'table';

/** A line of a paragraph: tokens from `first` up to `end` (exclusive). */
export interface TokenLine {
  readonly first: number;
  readonly end: number;
  readonly style: LineStyle;
  /** Of a table: what its row is. */
  readonly row?: RowKind;
}

/** The tokens of a paragraph as a line, with its style: line ends within it are those of wrapping. None without tokens. */
export function readLines(tokens: readonly Token[]): readonly TokenLine[] {
  return tokens.length === 0 ? [] : [lineOf(tokens, 0, tokens.length)];
}

function lineOf(all: readonly Token[], first: number, end: number): TokenLine {
  const tokens = all.slice(first, end);
  const style = styleOf(tokens);
  return { first, end, style, ...(style === 'table' && { row: rowKind(tokens) }) };
}

/** Whether the word belongs to the ordinary vocabulary and to no name. */
export function isOrdinary(token: Token): boolean {
  return ordinaryWords.has(token.norm) || ((token.tags & ordinaryTags) !== 0 && (token.tags & nameTags) === 0);
}

interface LineCounts {
  words: number;
  capitals: number;
  lowerLong: number;
  ordinaryUpper: number;
  upper: number;
  numbers: number;
  lower: number;
}

function countsOf(tokens: readonly Token[]): LineCounts {
  const counts: LineCounts = { words: 0, capitals: 0, lowerLong: 0, ordinaryUpper: 0, upper: 0, numbers: 0, lower: 0 };
  tokens.forEach((token, index) => {
    if (token.kind === 'number') counts.numbers++;
    if (token.kind !== 'word' || token.text.length < 2 || token.dotted) return;
    counts.words++;
    if (token.shape === 'ALL') counts.capitals++;
    else if (isCapitalised(token)) {
      counts.upper++;
      if (index > 0 && isOrdinary(token) && !isUsuallyUpper(token)) counts.ordinaryUpper++;
    } else {
      counts.lower++;
      if (token.text.length > 3 && (token.tags & wordTag.functionWord) === 0) counts.lowerLong++;
    }
  });
  return counts;
}

/** Days, months and titles are capitalised in the midst of a sentence too. */
function isUsuallyUpper({ tags, norm }: Token): boolean {
  return (
    (tags & (wordTag.weekday | wordTag.month | wordTag.honorific)) !== 0 || roleHeads.has(norm) || particles.has(norm)
  );
}

/** A verb in small letters: "Norvik sells Frame 8 and Frame 9." is a sentence though it is short. */
function isVerbOfText({ kind, shape, tags }: Token): boolean {
  return kind === 'word' && shape === 'lower' && (tags & wordTag.verb) !== 0 && (tags & wordTag.functionWord) === 0;
}

function styleOf(tokens: readonly Token[]): LineStyle {
  const counts = countsOf(tokens);
  const { words, capitals, lower, lowerLong, ordinaryUpper, upper, numbers } = counts;
  const inCapitals = capitals >= 2 && lower + upper <= capitals * 0.25;
  const isSentence = tokens.at(-1)?.text === '.' && tokens.some(isVerbOfText);
  if (!isSentence && numbers >= 2 && lower <= 2 && numbers * 3 >= words && !(inCapitals && capitals > 3))
    return 'table';
  if (inCapitals) return 'capitals';
  // "War And Peace In Our Time": ordinary words in capitals and hardly a long one without
  const ended = tokens.at(-1)?.text === '.';
  if (ordinaryUpper >= 2 && lowerLong * 6 <= upper && words >= 4 && (!ended || upper > 5)) return 'title';
  return 'prose';
}

const sentenceMarks = new Set(['.', '!', '?', '…', ':', ';', '|']);
const openers = new Set(['"', '“', '„', '«', '‘', '(', '[', '*', '•', '-', '–', '—', '·', '>', "'", '`', '_']);

/** For each token, whether a capital there may only be owed to its place: after a full stop, a colon, an opening quote, a bullet. */
export function sentenceStarts(tokens: readonly Token[], lines: readonly TokenLine[]): readonly boolean[] {
  const starts: boolean[] = new Array<boolean>(tokens.length).fill(false);
  for (const line of lines) {
    let open = true;
    for (let at = line.first; at < line.end; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.kind !== 'mark') {
        // "… of the U.S. The ministry": an abbreviation's dot may end a sentence too
        starts[at] =
          open || (tokens[at - 1]?.dotted === true && at > line.first && (token.tags & wordTag.functionWord) !== 0);
        open = false;
      } else if (sentenceMarks.has(token.text)) open = true;
      else if (opensQuote(tokens, at, line.first)) open = true;
      else if (!openers.has(token.text) && !closers.has(token.text)) open = false;
    }
  }
  return starts;
}

const closers = new Set(['”', '’', ')', ']']);
const quoteMarks = new Set(['"', '“', '„', '«', '``']);

/** A quotation mark with white space before it and none after opens a quotation. */
function opensQuote(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const token = tokens[at];
  if (token === undefined || !quoteMarks.has(token.text)) return false;
  return (at === lineStart || token.spaced) && tokens[at + 1]?.spaced !== true;
}
