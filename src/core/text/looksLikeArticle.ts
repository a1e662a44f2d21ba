import { linesOf, type Line } from './lines';
import { splitSentences } from './sentences';
import { wordsOf } from './words';
import { technicalWords } from '../language/en/softwareWords';

/** Characters that are looked at; an article shows itself at once, a log of megabytes must not be read whole. */
const sampled = 12_000;

/** Fewest words of prose; the shortest news in brief has about fifty. */
const fewestWords = 35;

/** Fewest sentences of prose. */
const fewestSentences = 2;

/** Words from which a line is prose and not a heading, an entry or a row. */
const proseWords = 8;

/** Share of the words that must stand in prose; articles with a long menu still have over half. */
const leastProse = 0.5;

/** Share of characters that only code and data use; 0.3 % is usual in articles, 4 % and more in code. */
const mostMarks = 0.012;

/** Share of the words that manuals and licences use and news does not. */
const mostTechnical = 0.025;

/** So often one such word counts: news may be about tests or a false alarm and say so in every line; manuals use many of them. */
const oftenCounted = 3;

/** Share of the lines that start with a time, a level or a number, as those of logs and tables do. */
const mostStamps = 0.4;

const marks = new Set('{}<>=|\\^~`_@#;[]+*$');
/** Marks that news uses as well: sums of money, addresses in a credit, one-off brackets. */
const harmless = new Set('$@;[]#');

const stamp =
  /^(?:[[(]?\d{4}-\d\d-\d\d[T ]\d\d:|\d\d:\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE)\b|-?\d+(?:[.,]\d+)*\s*[,;\t|])/;
const fenced =
  /^(?:```|~~~|\$ |> \$|import |#include|<\?xml|<!doctype|\[!\[|function |const |def |class |public |package )/i;

interface Counts {
  words: number;
  prose: number;
  sentences: number;
  stamps: number;
  code: number;
  /** Technical words, singular and plural as one, with how often they stand in the text. */
  readonly technicalWords: Map<string, number>;
  lines: number;
}

function countLine(text: string, line: Line, counts: Counts): void {
  const head = text.slice(line.start, line.start + 40);
  counts.lines++;
  if (stamp.test(head)) counts.stamps++;
  if (fenced.test(head)) counts.code++;
  const words = wordsOf(text, line);
  counts.words += words.length;
  for (const { start, end } of words) {
    const word = text.slice(start, end).toLowerCase();
    if (!technicalWords.has(word)) continue;
    const one = word.replace(/s$/, '');
    counts.technicalWords.set(one, (counts.technicalWords.get(one) ?? 0) + 1);
  }
  const sentences = splitSentences(text, line).filter(({ end }) =>
    /[.!?…。]["'”’»)]{0,3}$/u.test(text.slice(end - 4, end)),
  );
  if (words.length < proseWords && sentences.length === 0) return;
  counts.prose += words.length;
  counts.sentences += sentences.length;
}

function technicalCount({ technicalWords: found }: Counts): number {
  let sum = 0;
  for (const count of found.values()) sum += Math.min(count, oftenCounted);
  return sum;
}

/** Share of characters that only code, tables and markup use. */
function shareOfMarks(text: string): number {
  let count = 0;
  for (const character of text) if (marks.has(character) && !harmless.has(character)) count++;
  return count / Math.max(1, text.length);
}

/**
 * Whether a text may be an article of news: running prose in sentences, and no code, log, table, list, licence or
 * documentation of software. Looks at the first characters only; the head of a file is enough.
 */
export function looksLikeArticle(text: string): boolean {
  const head = text.slice(0, sampled);
  const counts: Counts = { words: 0, prose: 0, sentences: 0, stamps: 0, code: 0, technicalWords: new Map(), lines: 0 };
  for (const line of linesOf(head)) if (line.end > line.start) countLine(head, line, counts);
  return (
    counts.prose >= fewestWords &&
    counts.sentences >= fewestSentences &&
    counts.prose >= counts.words * leastProse &&
    counts.stamps <= counts.lines * mostStamps &&
    counts.code <= counts.lines * 0.1 &&
    technicalCount(counts) <= counts.words * mostTechnical &&
    shareOfMarks(head) <= mostMarks
  );
}
