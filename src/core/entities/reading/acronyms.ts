import { skippedInitials } from '../../language/en/nameParts';
import { olympicCodes } from '../../language/en/sport';
import { companySuffixes, eventHeads, organisationHeads, otherHeads } from '../gazetteer/heads';
import type { Evidence, NameCandidate } from '../names';
import { phraseKey } from '../phraseKey';

import { knownAt, type Scan, type TokenRange } from './scan';
import { contextClues } from './typeClues';

/** A candidate with the tokens that it stands for. */
export interface Placed {
  readonly candidate: NameCandidate;
  readonly range: TokenRange;
}

/** Ties a name to the acronym in the parentheses after it: "Shanghai Cooperation Organisation (SCO)". */
export function withAcronyms(scan: Scan, names: readonly Placed[]): readonly Placed[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    const previous = names[index - 1];
    if (next !== undefined && isAcronymPair(scan, name, next)) return linked(name, next.candidate.surface);
    if (previous !== undefined && isAcronymPair(scan, previous, name)) return linked(name, previous.candidate.surface);
    return name;
  });
}

function linked(name: Placed, acronym: string): Placed {
  // a treaty or an illness has letters of its own, too
  const evidence: Evidence[] = isThing(name) ? [] : [contextClues.acronymOf];
  return { ...name, candidate: { ...name.candidate, acronym, context: [...name.candidate.context, ...evidence] } };
}

function isAcronymPair(scan: Scan, name: Placed, acronym: Placed): boolean {
  const { first, end } = acronym.range;
  if (name.range.end !== first - 1 || scan.tokens[first - 1]?.text !== '(' || scan.tokens[end]?.text !== ')')
    return false;
  const short = phraseKey(acronym.candidate.surface);
  if (end - first !== 1 || name.candidate.words.length < 2) return false;
  const isOfInitials = initialsOf(name.candidate.words).some(
    initials => sorted(initials) === sorted(short) || leavesOut(short, initials),
  );
  if (isOfInitials || isBlend(scan, name, acronym)) return true;
  return mayBeLettersOf(scan, first) && isBody(name) && sharesInitial(name, short);
}

/** Whether capitals in parentheses are no country, no place and nothing else that is known. */
function mayBeLettersOf(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.shape !== 'ALL' || !/^\p{Lu}{3,7}$/u.test(token.text)) return false;
  return knownAt(scan, at, at + 1) === undefined && !olympicCodes.has(token.norm);
}

/** So many letters of a word tell it in a blend of several. */
const leastOfBlend = 4;

/** "the Costa Linda Telephone Company (Costatel)": the beginning of one of its words, and something behind. */
function isBlend(scan: Scan, name: Placed, { candidate: { surface }, range }: Placed): boolean {
  const short = phraseKey(surface);
  if (!isBody(name) || knownAt(scan, range.first, range.end) !== undefined) return false;
  const begun = (word: string): boolean =>
    short.startsWith(word.slice(0, leastOfBlend)) && !short.startsWith(`${word} `);
  return short.length > leastOfBlend && name.candidate.words.some(word => word.length >= leastOfBlend && begun(word));
}

/** "the Norwegian Fisheries Board (SFR)": behind the name of a body stand its letters, if only in its own language. */
function isBody({ candidate: { words } }: Placed): boolean {
  const last = words.at(-1) ?? '';
  return organisationHeads.has(last) || companySuffixes.has(last);
}

/** One letter at least is the same in both languages, as the F of football is. */
function sharesInitial({ candidate: { words } }: Placed, short: string): boolean {
  return initialsOf(words).some(initials => Array.from(short).some(letter => initials.includes(letter)));
}

/** "Bureau for Fishing, Trade and Order (BFT)": one word gives no letter. Three letters at least, in order, from the first on. */
function leavesOut(short: string, initials: string): boolean {
  if (short.length < 3 || !initials.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of initials) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Letters whatever their order: "National Alliance (AN)" has those of its own language. */
const sorted = (letters: string): string => Array.from(letters).sort().join('');

/** The initials of a name, with and without its small words. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map(word => word.charAt(0)).join('');
  const main = words
    .filter(word => !skippedInitials.has(word))
    .map(word => word.charAt(0))
    .join('');
  return all === main ? [all] : [main, all];
}

function isThing({ candidate: { words } }: Placed): boolean {
  const last = words.at(-1) ?? '';
  return otherHeads.has(last) || eventHeads.has(last);
}
