import { honorifics, roleHeads, roleWords } from '../gazetteer/titles';
import type { RoleWords } from '../names';

import type { Scan, TokenRange } from './scan';
import { roleJoiners } from '../../language/en/offices';

/** Marks inside a role's words: "vice-president". */
const inRole = new Set(['-', '/']);

/** The title cut off inside a run, as words of the paragraph. */
export function roleWordsOf(scan: Scan, role: TokenRange): RoleWords | undefined {
  // a run is cut inside a word: "Co" / "-Chairwoman"
  const words = scan.tokens.slice(role.first, role.end);
  while (words[0]?.kind === 'mark') words.shift();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const honorific = words.every(({ norm }) => honorifics.has(norm) && !roleHeads.has(norm));
  return { start: first.start, end: last.end, role: scan.text.slice(first.start, last.end), honorific };
}

/** An office in small letters right before a name: "foreign secretary", "chief economist". */
export function roleBefore(scan: Scan, first: number, lineStart: number): RoleWords | undefined {
  const head = scan.tokens[first - 1];
  if (first <= lineStart || head?.kind !== 'word' || !roleHeads.has(head.norm)) return undefined;
  let at = first - 1;
  while (at > lineStart && belongsToRole(scan, at - 1)) at--;
  // "the president of and": a role starts with none of the small words, nor with the end of a name: "White House spokesman"
  while (at < first - 1 && (roleJoiners.has(scan.tokens[at]?.norm ?? '') || endsName(scan, at, lineStart))) at++;
  return roleWordsOf(scan, { first: at, end: first });
}

/** Whether a capitalised word goes on from a capitalised one that belongs to no role. */
function endsName(scan: Scan, at: number, lineStart: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return at > lineStart && token?.shape === 'Upper' && before?.kind === 'word' && before.shape === 'Upper';
}

function belongsToRole(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return inRole.has(token.text) && !token.spaced;
  return (roleWords.has(token.norm) && token.norm !== 'the') || roleHeads.has(token.norm);
}
