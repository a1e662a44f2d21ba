import { wordAt, type Tokens } from '../numerals/cursor';
import { changeWords } from '../language/en/change';
import { isPlural } from '../language/en/countNouns';
import { isDeterminer } from '../language/en/functionWords';
import { statingVerbs } from '../language/en/speechVerbs';
import { clauseJoiners, samePasts, timetableVerbs } from '../language/en/timeWords';
import { endsClause, leanOf } from './verbLean';

/** Words of a clause on either side of a time that are looked at. */
const reach = 16;

/** Whether a third person in -s is of a verb of timetables or of change: "flies", "rises". */
function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const bases = [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')];
  return changeWords.has(word) || bases.some(base => timetableVerbs.has(base));
}

/** "the fee rises", "earnings come out"; "banks cut" may have been. */
function isTimetableVerb(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (before === '' || isDeterminer(before)) return false;
  const word = wordAt(tokens, at);
  const isBase = timetableVerbs.has(word) || changeWords.has(`${word}s`);
  return isThirdPerson(word) || (isBase && isPlural(before) && !samePasts.has(word));
}

/** What the verbs of a clause are on one side of a time, the nearest first; "said" of another clause ends the search. */
function isPresentTo(tokens: Tokens, start: number, step: 1 | -1): boolean | null {
  let isPresent = false;
  for (let at = start; Math.abs(at - start) < reach && at >= 0 && at < tokens.length; at += step) {
    if (endsClause(tokens, at)) break;
    const word = wordAt(tokens, at);
    // "said the fee rises", but "announced price rises"
    const opensClause = step > 0 ? statingVerbs().has(word) : isPresent && /^sa(?:id|ys)$/.test(word);
    // "toured the plant and flies home"
    if (isPresent && step < 0 && clauseJoiners.has(word) && isTimetableVerb(tokens, at + 1)) break;
    if (isTimetableVerb(tokens, at)) isPresent = true;
    else if (opensClause) break;
    else if (leanOf(tokens, at) !== null) return null;
  }
  return isPresent;
}

/**
 * Whether the clause of a time tells in the present what a timetable may hold: "the fee rises on Monday", "On Sunday the minister
 * flies to Rome". A verb of the past in it makes a noun of the form ("price rises on Monday hurt"); so does a possessive of the day.
 */
export function isToldInPresent(tokens: Tokens, first: number, next: number): boolean {
  if (tokens[next - 1]?.possessive === true) return false;
  const before = isPresentTo(tokens, first - 1, -1);
  const behind = before === null ? null : isPresentTo(tokens, next, 1);
  if (behind === null) return false;
  // "the attack on Sunday raises fears": the day is of the noun before it
  const opener = wordAt(tokens, first - 1) === 'on' ? first - 2 : first - 1;
  return before === true || (behind && (opener < 0 || endsClause(tokens, opener)));
}
