import type { SpeechKind, SpeechVerb } from '../language/en/speechVerbs';
import type { NounPhrase } from './nounPhrase';

/** Words of a clause that give somebody as the source of others. */
export interface SourcePhrase {
  readonly subject: NounPhrase;
  /** Units of the words that attribute: subject and verb, "according to" and whom. */
  readonly first: number;
  readonly next: number;
  /** The verb's base, "according to", or `''` where a colon or dash stands for it. */
  readonly verb: string;
  readonly denies: boolean;
  readonly doubtful: boolean;
  /** `leads`: what is said follows. `setOff`: it stands apart by commas or behind a quotation, and speaks for the whole clause. */
  readonly side: 'leads' | 'setOff';
  /** It gives a source for quotations only: "called it “…”". */
  readonly quotesOnly: boolean;
}

/** A phrase that stands apart and gives a source without a verb of the table. */
export const setOff = (subject: NounPhrase, first: number, verb: string, next = subject.next): SourcePhrase => ({
  subject,
  first,
  next: Math.max(next, subject.next),
  verb,
  denies: false,
  doubtful: false,
  side: 'setOff',
  quotesOnly: false,
});

const quoting: ReadonlySet<SpeechKind> = new Set(['ask', 'call', 'judge', 'voice']);

/** Whether verbs of a kind state nothing by themselves. */
export function isQuotesOnly({ kind }: Pick<SpeechVerb, 'kind'>): boolean {
  return quoting.has(kind);
}

/** A phrase that names somebody, though nothing says that they speak. */
export function givesNothing(subject: NounPhrase): SourcePhrase {
  return { ...setOff(subject, subject.first, '', subject.headNext), side: 'leads', quotesOnly: true };
}
