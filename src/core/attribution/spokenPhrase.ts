import { speakingPronouns } from '../language/en/sourceNouns';
import type { Span } from '../text/span';
import type { UnitRange } from './attach';
import type { HeadKind } from './nounPhrase';
import type { SourcePhrase } from './sourcePhrase';
import type { Clause, NounKind } from './units';

/** Words that give a source, as one paragraph has them. All spans are UTF-16 into the paragraph. */
export interface SpokenPhrase extends Span {
  /** The words for whoever speaks, and the name, noun or pronoun in them. */
  readonly speaker: Span;
  readonly head: Span;
  readonly headKind: HeadKind;
  readonly noun: NounKind | undefined;
  /** The pronoun in the place of the speaker, lower case. */
  readonly pronoun: string | undefined;
  readonly several: boolean;
  readonly verb: string;
  readonly denies: boolean;
  readonly doubtful: boolean;
  readonly quotesOnly: boolean;
  /** Nobody is said to speak: a quotation follows a sentence on the person. */
  readonly implied: boolean;
  /** What it speaks for. */
  readonly scope: Span;
}

/** A phrase of a clause by its places in the paragraph. */
export function spokenPhrase(clause: Clause, phrase: SourcePhrase, scope: UnitRange, implied = false): SpokenPhrase {
  const { subject, verb, denies, doubtful, quotesOnly, first, next } = phrase;
  const norm = clause[subject.headFirst]?.norm ?? '';
  return {
    ...spanOf(clause, first, next),
    speaker: spanOf(clause, subject.first, speakerEnd(clause, phrase)),
    head: spanOf(clause, subject.headFirst, subject.headNext),
    headKind: subject.head,
    noun: subject.noun,
    pronoun: subject.head === 'pronoun' && speakingPronouns.has(norm) ? norm : undefined,
    several: subject.several,
    verb,
    denies,
    doubtful,
    quotesOnly,
    implied,
    scope: spanOf(clause, scope.first, scope.next),
  };
}

/** The words for a speaker end before what stands between it and its verb. */
function speakerEnd(clause: Clause, { subject, first, next }: SourcePhrase): number {
  const isParted = clause[subject.next - 1]?.text === ',' || subject.next > next || first > subject.next;
  return isParted ? subject.headNext : subject.next;
}

function spanOf(clause: Clause, first: number, next: number): Span {
  const [from, to] = [clause[first], clause[next - 1]];
  if (from === undefined || to === undefined || next <= first) return { start: 0, end: 0 };
  return { start: from.start, end: to.end };
}
