import { alternatives } from '../language/words';
import { contractedSubjects } from '../language/en/contractions';
import { auxiliaries, compoundEnds, determiners, calendarNames } from '../language/en/clauseWords';
import { prepositions, clauseOpeners } from '../language/en/functionWords';
import { sourceNouns, speakingPronouns, type SourceNounKind } from '../language/en/sourceNouns';
import { speechVerbs, type SpeechVerb } from '../language/en/speechVerbs';
import { roleHeads } from '../entities/gazetteer/titles';
import { isCapitalised, type Token } from '../text/token';
import { nameTags, ordinaryTags, wordTag } from '../language/tags';
import type { Span } from '../text/span';
import type { QuotedTokens } from './quotedSpans';

/** A word, number or mark outside of quotations, or a whole quotation. UTF-16 into the paragraph. */
export interface Unit extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** Lower case; `''` of a quotation. */
  readonly norm: string;
  readonly text: string;
  readonly spaced: boolean;
  readonly tags: number;
  /** Written as a name is: with a capital that its place does not ask for, as far as one can tell. */
  readonly named: boolean;
  /** Index of the quotation, or -1. */
  readonly quote: number;
}

/** The words of one sentence that stand outside of quotations, with the quotations among them. */
export type Clause = readonly Unit[];

/** What a noun stands for when it gives a statement; `office` is one of the gazetteer's titles. */
export type NounKind = SourceNounKind | 'office';

/** What kind of source a noun is, lower case; undefined for nouns that give no statements. */
export function nounKind(norm: string): NounKind | undefined {
  const known = sourceNouns.get(norm);
  if (known !== undefined) return known;
  if (roleHeads.has(norm)) return 'office';
  const singular = norm.endsWith('men') ? `${norm.slice(0, -2)}an` : norm.endsWith('s') ? norm.slice(0, -1) : '';
  return roleHeads.has(singular) || sourceNouns.get(singular) === 'person' ? 'people' : undefined;
}

/** Puts the tokens of a paragraph into units: quotations whole. */
export function unitsOf(text: string, tokens: readonly Token[], quotes: readonly QuotedTokens[]): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const [quote, { first, after }] of quotes.entries()) {
    for (; at < first; at++) addToken(units, tokens, at);
    const [start, end] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0];
    const spaced = tokens[first]?.spaced ?? true;
    units.push({
      start,
      end,
      kind: 'quote',
      norm: '',
      text: text.slice(start, end),
      spaced,
      tags: 0,
      named: false,
      quote,
    });
    at = after;
  }
  for (; at < tokens.length; at++) addToken(units, tokens, at);
  return units;
}

/** "he’ll", "they’ve" */
const contracted = new RegExp(String.raw`^(?:${alternatives(contractedSubjects)})'`);

function addToken(units: Unit[], tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { start, end, kind, norm, text, spaced, tags } = token;
  const isName = isCapitalised(token) && !calendarNames.has(norm) && !contracted.test(norm);
  const named = kind === 'word' && (isName || endsGivenName(units, token));
  units.push({ start, end, kind, norm, text, spaced, tags, named, quote: -1 });
}

/** The second syllable of a given name has no more letters. */
const longestSyllable = 6;

/** "Kim Jae-won": a small syllable that a hyphen joins to a name behind a name; not "the Nobel London-based firm". */
function endsGivenName(units: readonly Unit[], { norm, spaced, kind }: Token): boolean {
  const [family, given, hyphen] = units.slice(-3);
  const isJoint = isHyphen(hyphen) && hyphen?.spaced === false && !spaced;
  if (!isJoint || given?.named !== true || family?.named !== true || kind !== 'word') return false;
  return norm.length <= longestSyllable && !compoundEnds.has(norm) && !norm.endsWith('ed');
}

/** Cuts the units of a paragraph at the sentences that begin outside of quotations. A capital that opens one makes no name. */
export function clausesOf(units: readonly Unit[], starts: readonly number[]): readonly Clause[] {
  const clauses: Unit[][] = [];
  let next = 0;
  for (const unit of units) {
    let begins = clauses.length === 0 || isGlued(clauses.at(-1)?.at(-1), unit);
    while (next < starts.length && (starts[next] ?? 0) <= unit.start) {
      begins ||= starts[next] === unit.start;
      next++;
    }
    const last = clauses.at(-1);
    if (begins || last === undefined) clauses.push([unit]);
    else last.push(unit);
  }
  return clauses.map(opened);
}

/** "…tired.”The firm": a sentence that begins right behind a quotation that ended one. */
function isGlued(before: Unit | undefined, unit: Unit): boolean {
  return (
    before?.kind === 'quote' && !unit.spaced && /^\p{Lu}/u.test(unit.text) && /[.!?]\P{L}{1,2}$/u.test(before.text)
  );
}

/** The first word of a sentence is a name when it is no ordinary word, or when a name follows it that it may belong to. */
function opened(clause: Clause): Clause {
  const at = clause.findIndex(({ kind }) => kind !== 'mark');
  const first = clause[at];
  if (first?.named !== true || !isOrdinary(first)) return clause;
  return clause.map((unit, index) => (index === at ? { ...unit, named: false } : unit));
}

function isOrdinary({ norm, tags }: Unit): boolean {
  if (isFunctionWord(norm) || nounKind(norm) !== undefined || speechVerbs().has(norm)) return true;
  return (tags & nameTags) === 0 && (tags & ordinaryTags) !== 0;
}

/** Words that are no part of a noun phrase. */
export function isFunctionWord(norm: string): boolean {
  return (
    prepositions.has(norm) ||
    clauseOpeners.has(norm) ||
    auxiliaries.has(norm) ||
    determiners.has(norm) ||
    speakingPronouns.has(norm) ||
    contracted.test(norm)
  );
}

/** A verb of speech at a unit; not where a hyphen joins it to another word: "so-called", "self-described". */
export function verbAt(clause: Clause, at: number): SpeechVerb | undefined {
  const unit = clause[at];
  if (unit?.kind !== 'word' || (unit.named && at > 0)) return undefined;
  const verb = speechVerbs().get(unit.norm);
  if (verb === undefined || isJoined(clause, at)) return undefined;
  return verb;
}

/** Whether a hyphen joins a word to the one before or behind it. */
export function isJoined(clause: Clause, at: number): boolean {
  const [before, unit, next, behind] = [clause[at - 1], clause[at], clause[at + 1], clause[at + 2]];
  const left = isHyphen(before) && before?.spaced === false && unit?.spaced === false;
  const right = isHyphen(next) && next?.spaced === false && behind?.spaced === false;
  return left || right;
}

function isHyphen(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /^[-‐‑]$/.test(unit.text);
}

/** Whether a word can only be a verb, as far as the lexicon tells. */
export function isPlainVerb({ tags, kind }: Unit): boolean {
  const { verb, noun, adjective, adverb, actor } = wordTag;
  return kind === 'word' && (tags & verb) !== 0 && (tags & (noun | adjective | adverb | actor)) === 0;
}

/** Whether a mark parts one clause from the next: a comma, a dash, an ellipsis. */
export function isParting(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /^[,…–—-]$/.test(unit.text);
}
