import { phraseOfDash } from './markPhrases';
import { phraseAt } from './phraseAt';
import { givesNothing, type SourcePhrase } from './sourcePhrase';
import { spokenPhrase, type SpokenPhrase } from './spokenPhrase';
import type { Clause } from './units';

/** A paragraph that is being read: its phrases, and for each quotation which of them gives its speaker, or -1. */
export interface SpeechDraft {
  readonly phrases: SpokenPhrase[];
  readonly speakers: number[];
}

/** Adds a phrase that speaks for all of its clause; its index. */
export function addPhrase({ phrases }: SpeechDraft, clause: Clause, phrase: SourcePhrase): number {
  phrases.push(spokenPhrase(clause, phrase, { first: 0, next: clause.length }));
  return phrases.length - 1;
}

/** Whether a sentence is nothing but quotations and marks. */
export function isLone(clause: Clause): boolean {
  const isBare = clause.every(({ kind, norm }) => kind === 'quote' || kind === 'mark' || norm === 'and');
  return isBare && clause.some(({ kind }) => kind === 'quote');
}

/**
 * Gives quotations that stand alone the speaker of the sentence beside them: "…,” Ada Byron said. “It must end.”", "“No.” “Never,” she
 * said.", "“We stay.” — Ada Byron". Without one it is the person whom the sentence before is about.
 */
export function carry(draft: SpeechDraft, clauses: readonly Clause[], index: number): void {
  const [clause, before] = [clauses[index] ?? [], clauses[index - 1] ?? []];
  if (index === clauses.length - 1) sign(draft, before, clause);
  if (isLone(clause) && openIn(draft, clause).length > 0) {
    if (index === 0) return;
    const spoke = speakerOfClause(draft, before);
    give(draft, clause, spoke >= 0 ? spoke : addImplied(draft, before));
  } else if (isLone(before) && clause[0]?.kind === 'quote') give(draft, before, draft.speakers[clause[0].quote] ?? -1);
}

/** The quotations of a clause that nobody says yet. */
function openIn({ speakers }: SpeechDraft, clause: Clause): readonly number[] {
  return clause.flatMap(({ quote }) => (quote >= 0 && (speakers[quote] ?? -1) < 0 ? [quote] : []));
}

function give(draft: SpeechDraft, clause: Clause, phrase: number): void {
  if (phrase >= 0) for (const quote of openIn(draft, clause)) draft.speakers[quote] = phrase;
}

/** "“We stay.” — Ada Byron", "‘We stay’: mayor": a name behind a dash or colon at the end signs what stands before it. */
function sign(draft: SpeechDraft, before: Clause, clause: Clause): void {
  const dash = clause.findIndex(({ text }) => /^[–—:-]$/.test(text));
  const signed = dash === 0 ? before : clause.slice(0, Math.max(0, dash));
  const line = dash >= 0 && isLone(signed) ? phraseOfDash(clause, dash) : undefined;
  if (line !== undefined) give(draft, signed, addPhrase(draft, clause, line));
}

/** The phrase that gave the last quotation of a sentence its speaker, else the last one that states something. */
function speakerOfClause({ phrases, speakers }: SpeechDraft, clause: Clause): number {
  const speaker = speakers[clause.findLast(({ kind }) => kind === 'quote')?.quote ?? -1] ?? -1;
  if (speaker >= 0) return speaker;
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (phrase === undefined || phrase.end < start) break;
    if (phrase.start >= start && phrase.end <= end && !phrase.quotesOnly) return at;
  }
  return -1;
}

/**
 * The phrase of a sentence that ends with a quotation or with its attribution ("…, he said."), or that is one person's statement
 * ("Jon Aas said he ran."). Index, or -1.
 */
export function closingPhrase(draft: SpeechDraft, clause: Clause): number {
  const place = speakerOfClause(draft, clause);
  const [end, phrase] = [clause.findLast(({ kind }) => kind !== 'mark'), draft.phrases[place]];
  if (end === undefined || phrase === undefined) return -1;
  return end.kind === 'quote' || phrase.scope.start < phrase.start || isOnePerson(phrase) ? place : -1;
}

/** Whether a phrase gives one person, or a name; people and documents are seldom heard again in the next paragraph. */
function isOnePerson({ headKind, pronoun, noun, several }: SpokenPhrase): boolean {
  if (several) return false;
  if (headKind === 'pronoun') return pronoun === 'he' || pronoun === 'she';
  return headKind === 'name' || noun === 'person' || noun === 'office';
}

/** "Aas left this comment:": whoever opens the sentence hands over the next paragraph, when no verb says so. */
export function introduce(draft: SpeechDraft, clause: Clause): void {
  const start = clause[0]?.start ?? 0;
  if (!draft.phrases.some(phrase => phrase.start >= start)) addImplied(draft, clause);
}

/** The person whom a sentence is about, as one who may speak next; an index, or -1 when it opens with none. */
function addImplied({ phrases }: SpeechDraft, clause: Clause): number {
  const subject = phraseAt(clause, 0);
  const isPerson = subject?.head === 'name' || clause[0]?.norm === 'he' || clause[0]?.norm === 'she';
  if (subject === undefined || !isPerson) return -1;
  phrases.push(spokenPhrase(clause, givesNothing(subject), { first: 0, next: 0 }, true));
  return phrases.length - 1;
}
