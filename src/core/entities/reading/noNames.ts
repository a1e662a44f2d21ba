import { seasonNames } from '../../language/en/nameContext';
import { wordTag } from '../../language/tags';
import { quantityNouns } from '../../language/en/years';
import type { Token } from '../../text/token';
import { neverNames, ordinaryWords } from '../gazetteer/ordinaryWords';

import type { TokenLine } from './lines';
import { isTermInCapitals } from './own';
import type { Scan, TokenRange } from './scan';

/** Whether a stretch of capitals is a label or the head of a sum, whatever its words are. */
export function isLabel(scan: Scan, range: TokenRange, line: TokenLine): boolean {
  return isHashtag(scan, range.first) || isSumOfTable(scan, range, line);
}

/** "#BestDay": a label, not a name. */
function isHashtag(scan: Scan, first: number): boolean {
  return scan.tokens[first - 1]?.text === '#' && scan.tokens[first]?.spaced === false;
}

/** "Total 242": the sum of a table, not the firm of that name. */
function isSumOfTable(scan: Scan, { first, end }: TokenRange, line: TokenLine): boolean {
  const next = end < line.end ? scan.tokens[end] : undefined;
  const isCounted = next?.kind === 'number' || next?.text === ':' || next?.text === '(';
  return end - first === 1 && first === line.first && isCounted && quantityNouns.has(scan.tokens[first]?.norm ?? '');
}

/** A single capitalised word that names nothing: days, abbreviations, ordinary words in capitals for emphasis. */
export function isNoName(scan: Scan, at: number, token: Token, hasRole: boolean): boolean {
  if (neverNames.has(token.norm) || token.text.length < 2 || isTermInCapitals(token)) return true;
  if (hasRole) return false;
  if (isLettersOfWord(token)) return false;
  if (scan.starts[at] !== true) return ordinaryWords.has(token.norm);
  const isOrdinary = ordinaryWords.has(token.norm) || seasonNames.has(token.norm);
  return isOrdinary || (token.tags & wordTag.functionWord) !== 0;
}

/** "The AN party": letters that spell a small word, where a word would not be in capitals. */
function isLettersOfWord({ shape, tags, norm }: Token): boolean {
  return shape === 'ALL' && norm.length === 2 && (tags & wordTag.functionWord) !== 0;
}
