import type { Span } from '../../text/span';
import type { Token } from '../../nlp/token';

/** Words that claim an extreme or a first and that checkers mark. Lower case. */
const extremes = new Set(
  (
    'biggest largest smallest highest lowest greatest longest shortest oldest youngest fastest slowest richest poorest strongest weakest worst best deadliest busiest heaviest ' +
    'tallest deepest wealthiest cheapest costliest closest nearest farthest furthest earliest latest newest hottest coldest wettest driest bloodiest toughest hardest easiest ' +
    'broadest widest narrowest steepest sharpest fewest unprecedented record-breaking record-high record-low record-setting ' +
    'loudest brightest safest worst-ever best-ever first-ever biggest-ever largest-ever'
  ).split(' '),
);

const ordinals = new Set(['first', 'only', 'sole', 'unique', 'last']);
/** What "first" and "only" stand after when they claim something. */
const claimers = new Set(['the', 'his', 'her', 'their', 'its', 'a', "'s", 'modern', 'very', 'becomes', 'became']);
/** "most" and "least" before an adjective. */
const degrees = new Set(['most', 'least']);

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

const ranks = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/;
const recordHolders = /^(?:world|national|olympic|european|course|club|league|championship|personal|all-time)$/;

/** Where the words before an extreme that belong to it begin: "second-largest", "world record". */
function startOf(tokens: readonly Token[], at: number): number {
  const isHyphened = tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false;
  if (isHyphened && ranks.test(tokens[at - 2]?.norm ?? '')) return at - 2;
  const isRecord = tokens[at]?.norm === 'record' && recordHolders.test(tokens[at - 1]?.norm ?? '');
  return isRecord ? at - 1 : at;
}

/** "did his best": an effort, no extreme. */
function isEffort(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'best' &&
    /^(?:his|her|their|its|our|my|your)$/.test(tokens[at - 1]?.norm ?? '') &&
    /^(?:do|does|did|doing|done|try|tried|trying|giving|gave)$/.test(tokens[at - 2]?.norm ?? '')
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
  if (ordinals.has(norm) && norm !== 'last') return claimers.has(before) ? timeEnd(tokens, at + 1) : at;
  if (degrees.has(norm) && (before === 'the' || before === "'s")) {
    const next = tokens[at + 1];
    return next?.kind === 'word' && next.norm !== 'of' && next.spaced ? at + 2 : at;
  }
  if (norm === 'record') return recordEnd(tokens, at);
  return at;
}

const recordCompounds = /^(?:breaking|setting|high|low|equalling|equaling|shattering|smashing)$/;

/** "record high", "record-breaking", "a record $3bn", "world record"; "on record" and "the record" claim nothing by themselves. */
function recordEnd(tokens: readonly Token[], at: number): number {
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]];
  if (next?.text === '-' && !next.spaced && recordCompounds.test(tokens[at + 2]?.norm ?? '')) return at + 3;
  if (recordHolders.test(before)) return at + 1;
  const isFigure = next?.kind === 'number' || (next?.kind === 'mark' && /^[$€£¥₹]$/.test(next.text));
  if (before === 'a' && isFigure) return at + 1;
  return /^(?:high|low|number|level|levels|highs|lows|profit|profits|sales|time)$/.test(tokens[at + 1]?.norm ?? '')
    ? at + 2
    : at;
}

/** "all-time high", "world-record". */
function compoundEnd(tokens: readonly Token[], at: number): number {
  const words = [tokens[at]?.norm, tokens[at + 1]?.text, tokens[at + 2]?.norm];
  if (words[0] !== 'all' || words[1] !== '-' || words[2] !== 'time') return at;
  const next = tokens[at + 3]?.norm ?? '';
  return /^(?:high|highs|low|lows|record|best|worst|leading|top)$/.test(next) ? at + 4 : at + 3;
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
