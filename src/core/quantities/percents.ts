import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { unitReading, type UnitReading } from './unitReading';

/** "%", "per cent", "percent", "pct", "percentage points", "basis points"; a hyphen may stand before. */
export function readPercent(tokens: Tokens, at: number): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const text = textAt(tokens, start);
  let next = 0;
  if (text === '%' || text === '％' || text === '‰') next = start + 1;
  else if (text === 'percent' || text === 'pct' || text === 'p.c.' || text === 'percents') next = start + 1;
  else if (text === 'pc' && isGlued(tokens, start)) next = start + 1;
  else if (text === 'per' && wordAt(tokens, start + 1) === 'cent') next = start + 2;
  else if (text === 'per' && isHyphen(tokens, start + 1) && wordAt(tokens, start + 2) === 'cent') next = start + 3;
  else if (
    text === 'percentage' ||
    text === 'basis' ||
    text === 'pp' ||
    text === 'ppt' ||
    text === 'bps' ||
    text === 'bp'
  )
    return readPoints(tokens, start, text);
  // "0.2 of a percentage point"
  else if (text === 'of' && wordAt(tokens, start + 1) === 'a' && wordAt(tokens, start + 2) === 'percentage')
    return readPoints(tokens, start + 2, 'percentage');
  if (next === 0) return null;
  if (isMark(tokens, next, '.') && text === 'pct' && isGlued(tokens, next) && textAt(tokens, next + 1) !== '') next++;
  const point = isHyphen(tokens, next) ? next + 1 : next;
  const behind = wordAt(tokens, point);
  if (behind === 'point' || behind === 'points') return unitReading('points', 'pp', point + 1);
  return unitReading('percent', '%', next);
}

function readPoints(tokens: Tokens, at: number, text: string): UnitReading | null {
  if (text === 'pp' || text === 'ppt') return unitReading('points', 'pp', at + 1);
  if (text === 'bps' || text === 'bp') return unitReading('points', 'bp', at + 1);
  const point = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const word = wordAt(tokens, point);
  if (word !== 'point' && word !== 'points' && word !== 'pts') return null;
  return unitReading('points', text === 'basis' ? 'bp' : 'pp', point + 1);
}
