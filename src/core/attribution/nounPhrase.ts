import { clauseOpeners } from '../language/en/functionWords';
import { nameSuffixes, particles } from '../entities/gazetteer/titles';
import { isJoined, nounKind, type Clause, type NounKind, type Unit } from './units';

/** What a noun phrase names its thing by. */
export type HeadKind = 'pronoun' | 'name' | 'noun';

/** A noun phrase: units from `first` up to `next`, and its head within them. */
export interface NounPhrase {
  readonly first: number;
  readonly next: number;
  readonly head: HeadKind;
  /** The head's units: a whole name, or the one noun. */
  readonly headFirst: number;
  readonly headNext: number;
  /** What the head noun stands for; undefined for nouns that are not known to speak, and for names. */
  readonly noun: NounKind | undefined;
  /** Joined from several: "Aas and Brekke". */
  readonly several: boolean;
}

/** No phrase of print has more words on end. */
export const longestPhrase = 12;

/** "a spokesman for the ministry of trade of Norway" */
export const deepestPhrase = 3;

/** A pronoun as a phrase. */
export const pronoun = (at: number): NounPhrase => ({
  first: at,
  next: at + 1,
  head: 'pronoun',
  headFirst: at,
  headNext: at + 1,
  noun: undefined,
  several: false,
});

/** The phrase of given units: its head is the last word, with all of its name when it is one. */
export function phraseOf(clause: Clause, first: number, next: number): NounPhrase {
  const headNext = next;
  let headFirst = next - 1;
  const last = clause[headFirst];
  // "Christie’s said": before a verb it is part of the name
  if (last?.norm === "'s" && clause[next - 2]?.named === true) return { ...phraseOf(clause, first, next - 1), next };

  if (last?.named !== true && !isSuffix(last)) return nounHead(clause, first, next);
  while (headFirst > first && isOfName(clause, headFirst - 1)) headFirst--;
  while (headFirst < headNext && clause[headFirst]?.named !== true) headFirst++;
  if (headFirst === headNext) return nounHead(clause, first, next);
  return { first, next, head: 'name', headFirst, headNext, noun: undefined, several: false };
}

const isSuffix = (unit: Unit | undefined): boolean => unit !== undefined && nameSuffixes.has(unit.norm);

function nounHead(clause: Clause, first: number, next: number): NounPhrase {
  const noun = headNoun(clause, next - 1);
  return { first, next, head: 'noun', headFirst: next - 1, headNext: next, noun, several: false };
}

/** What the noun at a unit stands for, alone or as the last part of a compound: "34-year-old". */
function headNoun(clause: Clause, at: number): NounKind | undefined {
  const unit = clause[at];
  if (unit === undefined) return undefined;
  if (isJoined(clause, at)) {
    const compound = `${clause[at - 2]?.norm ?? ''}-${unit.norm}`;
    if (compound === 'year-old') return 'person';
    return nounKind(compound) ?? nounKind(unit.norm);
  }
  return nounKind(unit.norm);
}

/** Whether a unit goes on a name: a capital, what joins two of them, a number, a mark inside. */
export function isOfName(clause: Clause, at: number): boolean {
  const unit = clause[at];
  if (unit === undefined) return false;
  return (
    unit.named || joinsNames(clause, at) || unit.kind === 'number' || (unit.kind === 'mark' && isInside(clause, at))
  );
}

/** Marks inside a phrase: hyphens, "&", the apostrophe of a plural. */
export function isInside(clause: Clause, at: number): boolean {
  const [mark, next] = [clause[at], clause[at + 1]];
  if (mark === undefined || next === undefined || next.kind === 'quote') return false;
  if (mark.text === '&' || mark.text === '/') return true;
  if (/^['’]$/.test(mark.text)) return !mark.spaced && next.spaced;
  return /^[-‐‑]$/.test(mark.text) && !mark.spaced && !next.spaced;
}

/** "of", "the", "de" between two capitals belong to a name. */
export function joinsNames(clause: Clause, at: number): boolean {
  const unit = clause[at];
  if (unit === undefined) return false;
  if (particles.has(unit.norm) && !unit.named) return clause[at + 1]?.named === true && clause[at - 1]?.named === true;
  if (unit.norm === 'of' || unit.norm === 'for') {
    const next = clause[at + 1]?.norm === 'the' ? at + 2 : at + 1;
    return clause[at - 1]?.named === true && clause[next]?.named === true;
  }
  return unit.norm === 'the' && clause[at - 1]?.norm === 'of' && joinsNames(clause, at - 1);
}

/** Whether a clause may begin at a unit: at the start of the sentence, behind a mark, a quotation or a conjunction. */
export function mayOpenClause(clause: Clause, at: number, least: number): boolean {
  const before = clause[at - 1];
  if (at <= least || before === undefined) return true;
  return before.kind === 'quote' || before.kind === 'mark' || clauseOpeners.has(before.norm);
}

/** Whether a phrase names somebody or a noun that gives statements. */
export function canSpeak({ head, noun }: NounPhrase): boolean {
  return head !== 'noun' || noun !== undefined;
}
