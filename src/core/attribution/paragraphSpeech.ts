import { tokenize, type TagLookup } from '../text/tokenize';
import type { Span } from '../text/span';
import { sentencesIn } from '../text/sentences';
import { pauseEvery, type Sliced } from '../util/sliced';
import { phraseOfQuote, readClause } from './attach';
import { addPhrase, carry, closingPhrase, introduce, isLone, type SpeechDraft } from './carrying';
import { unitsPerSlice } from './clausePhrases';
import { forgottenClose } from './forgottenClose';
import { phraseOfDash, phraseOfHeadline } from './markPhrases';
import { quotedSpans } from './quotedSpans';
import type { SourcePhrase } from './sourcePhrase';
import { spokenPhrase, type SpokenPhrase } from './spokenPhrase';
import { clausesOf, unitsOf, type Clause } from './units';

/** A quotation, marks included. */
export interface SpokenQuote extends Span {
  /** Index of the phrase that gives its speaker, or -1. */
  readonly phrase: number;
  /** Ends with its mark; one that does not may go on in the next paragraph. */
  readonly closed: boolean;
}

/** Who says what in a paragraph, as far as its own words tell. Depends on its text alone. */
export interface ParagraphSpeech {
  readonly quotes: readonly SpokenQuote[];
  readonly phrases: readonly SpokenPhrase[];
  /** Holds only in a headline: "Ferry sank in minutes: witness". Index of a phrase, or -1. */
  readonly headline: number;
  /** The paragraph is a name behind a dash: it gives the speaker of the one before. */
  readonly isByline: boolean;
  /** It is nothing but quotations. */
  readonly isLone: boolean;
  /** Index of the phrase that its last sentence is given by, or -1: the next paragraph may go on. */
  readonly closing: number;
  /** It ends with a colon: the next paragraph may be a quotation without marks. */
  readonly introduces: boolean;
}

/** Reads a paragraph from its text alone. Linear in it; never throws. */
export function* readSpeech(text: string, tagsOf: TagLookup): Sliced<ParagraphSpeech> {
  const tokens = yield* tokenize(text, tagsOf);
  yield;
  const quoted = forgottenClose(tokens, quotedSpans(tokens));
  yield;
  const units = unitsOf(text, tokens, quoted);
  const clauses = clausesOf(units, yield* sentenceStarts(text));
  const draft: SpeechDraft = { phrases: [], speakers: quoted.map(() => -1) };
  for (const [index, clause] of clauses.entries()) {
    yield;
    yield* attach(draft, clause);
    carry(draft, clauses, index);
  }
  const [first, last] = [clauses[0] ?? [], clauses.at(-1) ?? []];
  const introduces = /:\s*$/.test(text.slice(-longestBlank));
  if (introduces) introduce(draft, last);
  const headline = clauses.length === 1 ? addHeadline(draft, first) : -1;
  const byline = clauses.length === 1 && quoted.length === 0 ? phraseOfDash(first, 0) : undefined;
  if (byline !== undefined) addPhrase(draft, first, byline);
  return {
    quotes: quoted.map(({ first: from, after, closed }, at) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[after - 1]?.end ?? 0,
      closed,
      phrase: draft.speakers[at] ?? -1,
    })),
    phrases: draft.phrases,
    headline,
    isByline: byline !== undefined,
    isLone: clauses.length > 0 && clauses.every(isLone),
    closing: closingPhrase(draft, last),
    introduces,
  };
}

/** No blank at the end of a paragraph is longer. */
const longestBlank = 24;

/** Sentences found between two offers to pause. */
const sentencesPerSlice = 64;

function* sentenceStarts(text: string): Sliced<readonly number[]> {
  const starts: number[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const { start } of sentencesIn(text, { start: 0, end: text.length })) {
    if (due(1)) yield;
    starts.push(start);
  }
  return starts;
}

/** Adds the phrases of a clause, and gives its quotations their speakers. */
function* attach(draft: SpeechDraft, clause: Clause): Sliced<void> {
  const { phrases, speakers } = draft;
  const read = yield* readClause(clause);
  const due = pauseEvery(unitsPerSlice);
  const places = new Map<SourcePhrase, number>();
  for (const [index, phrase] of read.phrases.entries()) {
    if (due(1)) yield;
    places.set(phrase, phrases.length);
    phrases.push(spokenPhrase(clause, phrase, read.scopes[index] ?? { first: 0, next: 0 }));
  }
  for (const [at, { kind, quote }] of clause.entries()) {
    if (due(1)) yield;
    if (kind !== 'quote') continue;
    const phrase = phraseOfQuote(read, at);
    if (phrase !== undefined) speakers[quote] = places.get(phrase) ?? addPhrase(draft, clause, phrase);
    // "…,” said X; “…"
    else if (clause[at - 1]?.text === ';') speakers[quote] = speakers[quote - 1] ?? -1;
  }
}

/** A line of print: the longest headline has so many units. */
const longestHeadline = 26;

function addHeadline(draft: SpeechDraft, clause: Clause): number {
  if (clause.length > longestHeadline || draft.phrases.some(({ quotesOnly }) => !quotesOnly)) return -1;
  const phrase = phraseOfHeadline(clause);
  return phrase === undefined ? -1 : addPhrase(draft, clause, phrase);
}
