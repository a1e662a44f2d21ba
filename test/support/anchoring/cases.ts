import { snapToGraphemes } from '../../../src/core/annotations/anchoring/codePoints';
import { quoteSelector } from '../../../src/core/annotations/anchoring/selectors';
import type { AnchorQuery } from '../../../src/core/annotations/anchoring/anchorTypes';
import type { Span } from '../../../src/core/text/span';
import * as edits from './edits';
import * as layout from './layout';
import type { Random } from './random';
import * as recoding from './recoding';
import { plain, shapes, type ShapedText } from './shapes';
import { salted } from './texts';
import { textOfPieces, trace, whereabouts, type TracedText, type Whereabouts } from './tracedText';

/** A note of a case and what became of its words. */
export interface NoteInCase {
  readonly query: AnchorQuery;
  readonly truth: Whereabouts;
  /** A number or name of it was corrected. */
  readonly factChanged: boolean;
}

/** An article, the notes on it, and the article after edits made outside the editor. */
export interface EditCase {
  readonly stored: string;
  readonly current: string;
  /** How the stored text was made to repeat itself. */
  readonly shape: string;
  readonly edits: readonly string[];
  readonly notes: readonly NoteInCase[];
}

/** Edits of words and sentences. */
const wordings: Readonly<Record<string, edits.Edit>> = {
  typos: edits.typos,
  rewordSentence: edits.rewordSentence,
  changeNumber: edits.changeNumber,
  changeName: edits.changeName,
  moveParagraph: edits.moveParagraph,
  moveSentence: edits.moveSentence,
  deleteSentence: edits.deleteSentence,
  deleteParagraph: edits.deleteParagraph,
  deletePassage: edits.deletePassage,
  insertSentence: edits.insertSentence,
  exchangeSentence: edits.exchangeSentence,
  lookAlikeAbove: edits.lookAlikeAbove,
  lookAlikeBelow: edits.lookAlikeBelow,
  splitParagraph: layout.splitParagraph,
  joinParagraphs: layout.joinParagraphs,
  swapParagraphs: layout.swapParagraphs,
  turnRound: layout.turnRound,
  moveToTop: layout.moveToTop,
  shuffle: layout.shuffle,
  bothEnds: layout.bothEnds,
  pasteTwice: layout.pasteTwice,
  capitals: layout.capitals,
  markUp: layout.markUp,
  emoji: layout.emoji,
  siteLines: layout.siteLines,
  changeNameThroughout: layout.changeNameThroughout,
  changeNumberThroughout: layout.changeNumberThroughout,
  reformatNumbers: layout.reformatNumbers,
};

/** Edits of the whole file's characters. */
const recodings: Readonly<Record<string, edits.Edit>> = {
  toCrlf: recoding.toCrlf,
  respace: recoding.respace,
  toStraightQuotes: recoding.toStraightQuotes,
  toCurlyQuotes: recoding.toCurlyQuotes,
  decompose: recoding.decompose,
  typeset: recoding.typeset,
  mojibake: recoding.mojibake,
  lostCharacters: recoding.lostCharacters,
  toCr: recoding.toCr,
  hardWrap: recoding.hardWrap,
  hyphenWrap: recoding.hyphenWrap,
  addMark: recoding.addMark,
  toForeignQuotes: recoding.toForeignQuotes,
  toEntities: recoding.toEntities,
  invisible: recoding.invisible,
  plainLetters: recoding.plainLetters,
};

/** Edits that leave the order of a text alone: the others are no riddle with an answer where only the order tells. */
const inPlace: readonly string[] = [
  'typos',
  'rewordSentence',
  'changeNumber',
  'changeName',
  'insertSentence',
  'exchangeSentence',
  'splitParagraph',
  'capitals',
  'markUp',
  'emoji',
  'siteLines',
  'bothEnds',
];

const editsWhereToldBy: Readonly<Record<ShapedText['toldBy'], readonly string[]>> = {
  words: Object.keys(wordings),
  neighbours: Object.keys(wordings).filter(name => !['turnRound', 'shuffle', 'moveToTop'].includes(name)),
  order: inPlace,
};

/** Edits that cut words. */
export const cuts: readonly string[] = ['deletePassage', 'deleteSentence', 'deleteParagraph', 'exchangeSentence'];

const notesPerCase = 10;
/** How many texts are made to repeat themselves. */
const shapedShare = 1 / 3;

/**
 * Makes a case: ten notes of different sizes, one to four edits (half of them aimed at the notes), in a third of the
 * cases the file's characters converted as well, in a fifth in a text with characters of several units, in a third in a
 * text that repeats itself.
 * @param sentences of other articles, to be put in
 * @param first what one of the edits is taken from; any, if not given
 */
export function makeCase(
  article: string,
  sentences: readonly string[],
  random: Random,
  first?: readonly string[],
): EditCase {
  const shape = random.chance(shapedShare) ? (random.pick(Object.keys(shapes)) ?? '') : 'plain';
  const { text, toldBy } = (shapes[shape] ?? plain)(article, random);
  const stored = random.chance(0.2) ? salted(text, random) : text;
  const pieces = trace(stored);
  const spans = Array.from({ length: notesPerCase }, () => noteSpan(pieces, random));
  const desk = { random, notes: spans, sentences };
  const chosen = Array.from({ length: 1 + random.below(4) }, () => random.pick(editsWhereToldBy[toldBy]) ?? '');
  if (first !== undefined && toldBy !== 'order') chosen[0] = random.pick(first) ?? '';
  if (random.chance(1 / 3)) chosen.push(random.pick(Object.keys(recodings)) ?? '');
  const all = { ...wordings, ...recodings };
  const edited = chosen.reduce((text, name) => all[name]?.(text, desk) ?? text, pieces);
  const notes = spans.map((span, index) => ({
    query: { id: `note ${index}`, ...quoteSelector(stored, span), ...span },
    truth: whereabouts(edited, stored, span),
    factChanged: edited.some(
      ({ from, rewritten, text }) =>
        rewritten && from !== null && from.start >= span.start && from.end <= span.end && isFact(stored, from, text),
    ),
  }));
  return { stored, current: textOfPieces(edited), shape, edits: chosen, notes };
}

function isFact(stored: string, from: Span, text: string): boolean {
  const before = stored.slice(from.start, from.end);
  return text.normalize('NFC') !== before.normalize('NFC') && /^[\p{N}\p{Lu}]/u.test(before);
}

/** A word, number, name, phrase, sentence or two; some of the words stand in many places. */
function noteSpan(pieces: TracedText, random: Random): Span {
  for (let tries = 0; tries < 50; tries++) {
    const at = random.below(pieces.length);
    if (!/^[\p{L}\p{N}]/u.test(pieces[at]?.text ?? '')) continue;
    const range = random.pick(choosers)(pieces, at, random);
    const span = trimmed(pieces, range);
    // no note cuts a grapheme: it is widened when it is made
    if (span !== null) return snapToGraphemes(textOfPieces(pieces), span);
  }
  return { start: 0, end: pieces[0]?.text.length ?? 0 };
}

type Chooser = (pieces: TracedText, at: number, random: Random) => Span;

/** The same word or number at one of the places where it stands. */
const repeatedAt: Chooser = (pieces, at, random) => {
  const isFigure = random.chance(0.5);
  const found = pieces.findIndex(
    ({ text }, index) => index >= at && (!isFigure || /^\p{N}/u.test(text)) && text !== ' ',
  );
  const word = pieces[found]?.text;
  const places = pieces.flatMap(({ text }, index) => (text === word ? [index] : []));
  const start = random.pick(places) ?? at;
  return { start, end: start + 1 };
};

const wordAt: Chooser = (_pieces, at) => ({ start: at, end: at + 1 });

const phraseAt: Chooser = (pieces, at, random) => {
  const { end } = edits.sentenceAt(pieces, at);
  return { start: at, end: Math.min(end, at + 3 + 2 * random.below(5)) };
};

const sentence: Chooser = (pieces, at) => edits.sentenceAt(pieces, at);

const twoSentences: Chooser = (pieces, at) => {
  const first = edits.sentenceAt(pieces, at);
  const second = first.end < pieces.length ? edits.sentenceAt(pieces, first.end) : first;
  return { start: first.start, end: second.end };
};

const choosers: readonly [Chooser, ...Chooser[]] = [
  wordAt,
  repeatedAt,
  phraseAt,
  phraseAt,
  phraseAt,
  sentence,
  sentence,
  twoSentences,
];

/** The pieces' place in the original without white space around. */
function trimmed(pieces: TracedText, range: Span): Span | null {
  let { start, end } = range;
  while (end > start && (pieces[end - 1]?.text ?? '').trim() === '') end--;
  while (start < end && (pieces[start]?.text ?? '').trim() === '') start++;
  const first = pieces[start]?.from;
  const last = pieces[end - 1]?.from;
  return start < end && first && last ? { start: first.start, end: last.end } : null;
}
