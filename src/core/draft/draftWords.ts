import type { DraftItem, SourceQuote } from './draftReport';
import { bareWords, type DraftSubject, type DraftVerdict } from './finding';

const subjects: Readonly<Record<DraftSubject, string>> = {
  figure: 'figure',
  day: 'day',
  name: 'name',
  quotation: 'quotation',
  statement: 'statement',
};

const verdicts: Readonly<Record<DraftVerdict, string>> = {
  same: 'is printed so',
  rounding: 'is printed more or less exactly',
  withinBound: 'agrees with a bound only',
  differs: 'is printed otherwise',
  notPrinted: 'is printed in no version',
  verbatim: 'is printed to the letter',
  altered: 'is printed in other words',
  cut: 'leaves out words beside it that turn it round',
  notFound: 'is found in no version',
};

/** Places told in one line; the rest is counted. */
const mostPlaces = 3;
/** UTF-16 units of words told in one line. */
const longestWords = 90;

/** What a report in English says of an item, in one line: `figure “14” is printed otherwise: a.txt “at least 16 people”`. */
export function itemWords({ subject, verdict, exact, at }: DraftItem): string {
  const told = at.slice(0, mostPlaces).map(quoteWords);
  const more = at.length > mostPlaces ? [`${String(at.length - mostPlaces)} more`] : [];
  const places = told.length === 0 ? '' : `: ${[...told, ...more].join(' · ')}`;
  return `${subjects[subject]} “${inLine(exact)}” ${verdicts[verdict]}${places}`;
}

function quoteWords({ file, exact }: SourceQuote): string {
  return `${file} “${inLine(exact)}”`;
}

function inLine(words: string): string {
  const line = bareWords(words);
  return line.length <= longestWords ? line : `${line.slice(0, longestWords).trimEnd()} …`;
}
