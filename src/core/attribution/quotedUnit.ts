import { namingParticiples, namingWords } from '../language/en/attributionWords';
import { listeners } from '../language/en/sourceNouns';
import { speechVerbs } from '../language/en/speechVerbs';
import type { Clause, Unit } from './units';

/** A part of the sentence that quotes it: it begins small, and no comma hands it over. */
export function isPartial(clause: Clause, quote: number): boolean {
  return /^\P{L}*\p{Ll}/u.test(clause[quote]?.text ?? '') && clause[quote - 1]?.kind === 'word';
}

/** Whether a comma or the end of a sentence parts a quotation from what follows: not "“Miner” Gary said". */
export function isParted(clause: Clause, quote: number): boolean {
  return (
    /^[,–—-]$/.test(clause[quote + 1]?.text ?? '') || /[,.!?…—–-]\P{L}{1,2}$/u.test(clause[quote]?.text.slice(-4) ?? '')
  );
}

/** "so-called “plan”", "a film called “Up”", "known as “Robert”": the words are named, not said. */
export function isMentioned(clause: Clause, quote: number): boolean {
  const [before, second] = [clause[quote - 1], clause[quote - 2]];
  if (before === undefined) return false;
  if (before.norm === 'called' && second?.text === '-') return true;
  if (namingWords.has(before.norm)) return true;
  return before.norm === 'as' && namingParticiples.has(second?.norm ?? '');
}

/** No name of a work has more letters, or more words. */
const longestTitle = 80;
const mostTitleWords = 7;

const isUpper = (word: string): boolean => /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(word);

/** A name of a work: "the film “Northern Lights”". Its longer words have capitals, and it ends as no sentence does. */
export function isTitle(clause: Clause, quote: number): boolean {
  const text = clause[quote]?.text ?? '';
  if (text.length > longestTitle || /[!?]/.test(text.slice(-3))) return false;
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const isShouted = words.length > 1 && words.every(word => word === word.toUpperCase());
  if (words.length > mostTitleWords || isShouted) return false;
  const long = words.filter(word => word.length > 3);
  const telling = long.length > 0 ? long : words;
  return isUpper(words[0] ?? '') && telling.every(isUpper);
}

/** A quotation that a colon, comma or verb hands over: "he said “Stop”". */
export function isSpoken(clause: Clause, quote: number): boolean {
  const [before, quoted] = [clause[quote - 1], clause[quote]];
  if (/[!?]/.test(quoted?.text.slice(-3) ?? '')) return true;
  if (before?.text === ',') return isHanding(clause[quote - 2]);
  return before === undefined || before.text === ':' || isHanding(before);
}

function isHanding(unit: Unit | undefined): boolean {
  const norm = unit?.norm ?? '';
  const kind = speechVerbs().get(norm)?.kind;
  return (kind !== undefined && kind !== 'show') || listeners.has(norm) || norm === 'as';
}
