import type { Source } from '../../attribution/source';
import { makingVerbs, outletWords } from '../../language/en/attributionWords';
import type { PassageMatch } from '../../matching/match';
import { overlap } from '../../text/span';
import type { StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { statementNote } from './statementNotes';
import type { Statement } from './statements';
import type { ToldPassage, ToldPassages } from './toldPassages';
import { termWeights, weightOfAll, type TermWeights } from './termWeights';

/** A version as the sources of its statements are held against those of another. */
export interface StatingVersion extends ToldPassages {
  readonly statements: readonly (Statement | undefined)[];
}

/** How much of what two sentences say, without the words that attribute, they must share: of the one that shares more, of the other. */
interface Likeness {
  readonly more: number;
  readonly less: number;
  readonly words: number;
}

const likely: readonly Likeness[] = [
  { more: 0.6, less: 0.4, words: 5 },
  { more: 0.7, less: 0.4, words: 4 },
  { more: 0.6, less: 0.6, words: 3 },
];
/** What a newspaper reports is told with its name and little else of it. */
const likelyOfOutlet: readonly Likeness[] = [{ more: 0.5, less: 0.3, words: 3 }];
const matchesPerSlice = 256;

/**
 * Notes on statements that two versions make in other words, one of them by a source and the other by nobody, where the other has it by
 * nobody else and this one nowhere without. Linear in the matches.
 */
export function* rewordedSources(
  a: StatingVersion,
  b: StatingVersion,
  matches: readonly PassageMatch[],
): Sliced<readonly StoryNote[]> {
  const told = matches.filter(({ kind }) => kind !== 'related');
  if (!told.some(({ kind }) => kind === 'reworded')) return [];
  yield;
  const due = pauseEvery(matchesPerSlice);
  const weightOf = termWeights(a, b);
  const given = { a: new Set<number>(), b: new Set<number>() };
  const own = { a: new Set<number>(), b: new Set<number>() };
  for (const match of told) {
    if (due(1)) yield;
    const [x, y] = [a.statements[match.a.sentence], b.statements[match.b.sentence]];
    if (x === undefined || y === undefined) continue;
    // headlines leave sources out
    if (y.isOwn || y.sources.length > 0) (y.isOwn ? own : given).a.add(match.a.sentence);
    if (x.isOwn || x.sources.length > 0) (x.isOwn ? own : given).b.add(match.b.sentence);
  }
  const notes: StoryNote[] = [];
  for (const match of told) {
    if (due(1)) yield;
    const { sentence: first } = match.a;
    const { sentence: second } = match.b;
    const [x, y, p, q] = [a.statements[first], b.statements[second], a.bySentence.get(first), b.bySentence.get(second)];
    if (match.kind !== 'reworded' || x === undefined || y === undefined || p === undefined || q === undefined) continue;
    const source = y.isOwn ? x.main : x.isOwn ? y.main : undefined;
    if (source === undefined || makingVerbs.has(source.verb) || source.carried === true) continue;
    // the version without a source gives it elsewhere, or the other one leaves it out elsewhere
    if (y.isOwn ? given.a.has(first) || own.b.has(second) : given.b.has(second) || own.a.has(first)) continue;
    if (!sayTheSame(wordsOf(p, x), wordsOf(q, y), isOutlet(source) ? likelyOfOutlet : likely, weightOf)) continue;
    const note = statementNote({ ...x, isFact: x.isOwn }, { ...y, isFact: y.isOwn });
    if (note !== undefined) notes.push(note);
  }
  return notes;
}

/** What a sentence says, without the words that attribute. */
function wordsOf({ words }: ToldPassage, { sources }: Statement): ReadonlySet<string> {
  const said = words.filter(word => !sources.some(({ source }) => overlap(source.span, word) > 0));
  return new Set(said.map(({ term }) => term));
}

function sayTheSame(
  x: ReadonlySet<string>,
  y: ReadonlySet<string>,
  likeness: readonly Likeness[],
  weightOf: TermWeights,
): boolean {
  const sum = (terms: Iterable<string>): number => weightOfAll(terms, weightOf);
  const shared = [...x].filter(term => y.has(term));
  const [ofX, ofY] = [sum(shared) / sum(x), sum(shared) / sum(y)];
  return likeness.some(
    ({ more, less, words }) => shared.length >= words && Math.max(ofX, ofY) >= more && Math.min(ofX, ofY) >= less,
  );
}

/** Whether a source is a newspaper, agency or channel: what it says somebody told it. */
function isOutlet({ verb, speaker }: Source): boolean {
  return verb === 'report' || outletWords.has(speaker.toLowerCase().split(/\s+/u).at(-1) ?? '');
}
