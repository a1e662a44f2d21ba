import type { Span } from '../../text/span';
import type { Token } from '../../text/token';
import {
  allTimeNouns,
  claimers,
  degrees,
  effortVerbs,
  extremes,
  recordCompounds,
  recordHolders,
  recordNouns,
  soleWords,
} from '../../language/en/superlatives';
import { possessives } from '../../language/en/functionWords';
import { ordinalEndings, ordinalWords } from '../../language/en/numberWords';

/** "first", "largest", "all-time high", "most populous": what claims that nothing exceeds it. UTF-16 into the paragraph. */
export function readSuperlatives(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = superlativeEnd(tokens, at);
    if (end === at) continue;
    const first = tokens[startOf(tokens, at)];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end });
    at = end - 1;
  }
  return found;
}

/** Where the words before an extreme that belong to it begin: "second-largest", "world record". */
function startOf(tokens: readonly Token[], at: number): number {
  const isHyphened = tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false;
  if (isHyphened && isRank(tokens[at - 2]?.norm ?? '')) return at - 2;
  const isRecord = tokens[at]?.norm === 'record' && recordHolders.has(tokens[at - 1]?.norm ?? '');
  return isRecord ? at - 1 : at;
}

/** "second", "3rd" before a hyphen and an extreme. */
function isRank(word: string): boolean {
  const rank = ordinalWords.get(word) ?? 0;
  return (rank > 1 && rank <= 10) || (/^\d{1,3}\D/.test(word) && ordinalEndings.has(word.replace(/^\d+/, '')));
}

/** "did his best": an effort, no extreme. */
function isEffort(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'best' &&
    possessives.has(tokens[at - 1]?.norm ?? '') &&
    effortVerbs.has(tokens[at - 2]?.norm ?? '')
  );
}

function superlativeEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  const norm = token.norm;
  const before = tokens[at - 1]?.norm ?? '';
  const compound = compoundEnd(tokens, at);
  if (compound > at) return compound;
  if (isEffort(tokens, at)) return at;
  if (extremes.has(norm)) return before === 'at' && norm !== 'unprecedented' ? at : everEnd(tokens, at + 1);
  if (soleWords.has(norm)) return claimers.has(before) ? timeEnd(tokens, at + 1) : at;
  if (degrees.has(norm) && (before === 'the' || before === "'s")) {
    const next = tokens[at + 1];
    return next?.kind === 'word' && next.norm !== 'of' && next.spaced ? at + 2 : at;
  }
  if (norm === 'record') return recordEnd(tokens, at);
  return at;
}

/** "record high", "record-breaking", "a record $3bn", "world record"; "on record" and "the record" claim nothing by themselves. */
function recordEnd(tokens: readonly Token[], at: number): number {
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]];
  if (next?.text === '-' && !next.spaced && recordCompounds.has(tokens[at + 2]?.norm ?? '')) return at + 3;
  if (recordHolders.has(before)) return at + 1;
  const isFigure = next?.kind === 'number' || (next?.kind === 'mark' && /^[$€£¥₹]$/.test(next.text));
  if (before === 'a' && isFigure) return at + 1;
  return recordNouns.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at;
}

/** "all-time high", "world-record". */
function compoundEnd(tokens: readonly Token[], at: number): number {
  const words = [tokens[at]?.norm, tokens[at + 1]?.text, tokens[at + 2]?.norm];
  if (words[0] !== 'all' || words[1] !== '-' || words[2] !== 'time') return at;
  const next = tokens[at + 3]?.norm ?? '';
  return allTimeNouns.has(next) ? at + 4 : at + 3;
}

/** "largest ever", "worst-ever". */
function everEnd(tokens: readonly Token[], end: number): number {
  const joined = tokens[end]?.text === '-' ? end + 1 : end;
  return tokens[joined]?.norm === 'ever' ? joined + 1 : end;
}

/** "first time", "first-ever". */
function timeEnd(tokens: readonly Token[], end: number): number {
  return tokens[end]?.norm === 'time' ? end + 1 : everEnd(tokens, end);
}
