import type { SourcedQuotation } from '../../attribution/source';
import { negators } from '../../language/en/negation';
import type { Span } from '../../text/span';
import type { NoteReason, PlaceInStory, StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { alignQuotes, type QuoteAlignment } from './quoteAlignment';
import { isOneOfSpeaker, isOneQuotation, variantsOf, type QuoteVariant } from './quoteVariants';
import { areOne, arePersonAndBody, areTwo } from './speakers';
import type { QuotedWord } from './quotedWords';
import type { Utterance } from './utterances';

/** A run of words that stands in more quotations than this tells nothing, and keeps the work linear. */
const tooCommon = 40;
/** From an index of a word up to another. */
type WordRange = readonly [from: number, to: number];

/** Quotations compared with their like between two offers to pause. */
const quotesPerSlice = 8;
/** Words laid side by side between two offers to pause. */
const wordsPerSlice = 400;
/** Two quotations of which one is so short a part of the other may be of two people: somebody quotes somebody. */
const wholeFrom = 0.6;

/** A note on two quotations, with both. */
export interface QuoteNote {
  readonly a: Utterance;
  readonly b: Utterance;
  readonly note: StoryNote;
}

/** Compares utterances, and remembers each pair. */
export type UtteranceComparer = (a: Utterance, b: Utterance) => readonly StoryNote[];

/** Makes a comparer; the same two utterances again cost nothing. */
export function createUtteranceComparer(): UtteranceComparer {
  const known = new WeakMap<Utterance, WeakMap<Utterance, readonly StoryNote[]>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<Utterance, readonly StoryNote[]>();
    known.set(a, ofA);
    const found = ofA.get(b) ?? notesOn(a, b);
    ofA.set(b, found);
    return found;
  };
}

/** Quotations that other versions give in other words, or hand to another speaker. */
export function* quoteNotes(
  utterances: readonly Utterance[],
  compare: UtteranceComparer,
): Sliced<readonly QuoteNote[]> {
  const index = new Map<string, number[]>();
  const verbatim = new Set<string>();
  for (const [at, { article, said, runs }] of utterances.entries()) {
    if (at % quotesPerSlice === 0) yield;
    verbatim.add(`${article} ${said}`);
    for (const run of runs) {
      const places = index.get(run);
      if (places === undefined) index.set(run, [at]);
      else places.push(at);
    }
  }
  const notes: QuoteNote[] = [];
  const due = pauseEvery(wordsPerSlice);
  for (const [at, a] of utterances.entries()) {
    if (at % quotesPerSlice === 0) yield;
    const partners = new Set<number>();
    for (const run of a.runs) {
      const places = index.get(run) ?? [];
      if (places.length <= tooCommon) for (const other of places) if (other > at) partners.add(other);
    }
    for (const other of partners) {
      const b = utterances[other];
      if (b === undefined || b.article === a.article) continue;
      if (due(a.words.length + b.words.length)) yield;
      // what the other version has word for word is no variant of something else there
      const isElsewhere = verbatim.has(`${b.article} ${a.said}`) || verbatim.has(`${a.article} ${b.said}`);
      if (isElsewhere && a.said !== b.said) continue;
      for (const note of compare(a, b)) notes.push({ a, b, note });
    }
  }
  return notes;
}

function notesOn(a: Utterance, b: Utterance): readonly StoryNote[] {
  const alignment = alignQuotes(a.words, b.words);
  if (alignment === undefined) return [];
  const notes: StoryNote[] = [];
  const speakers = otherSpeaker(a, b, alignment);
  if (speakers !== undefined) notes.push(speakers);
  const both = a.source !== undefined && b.source !== undefined ? ([a.source, b.source] as const) : undefined;
  const isOne =
    isOneQuotation(alignment, both && !areOne(...both)) || (both && areOne(...both) && isOneOfSpeaker(alignment));
  if (isOne !== true) return notes;
  for (const variant of toldVariants(a, b, variantsOf(a.words, b.words, alignment))) {
    // where nothing stands, the word before it tells the place, unless both begin there
    const place = (said: Utterance, [from, to]: WordRange, [first]: WordRange): PlaceInStory =>
      placeAt(said, said.words[from === to && from > first ? from - 1 : from] ?? said.words.at(-1));
    const [inA, inB] = [place(a, variant.a, alignment.a), place(b, variant.b, alignment.b)];
    notes.push({ relation: 'quoteVariant', a: inA, b: inB, reason: reasonOf(a, b, variant) });
  }
  return notes;
}

/** One change for each sentence of the first quotation: the first that says something, or turns the sentence round, else the first. */
function toldVariants(a: Utterance, b: Utterance, variants: readonly QuoteVariant[]): readonly QuoteVariant[] {
  const tells = ({ content, key }: QuotedWord): boolean => content || negators.has(key);
  const says = ({ a: inA, b: inB }: QuoteVariant): boolean =>
    a.words.slice(...inA).some(tells) || b.words.slice(...inB).some(tells);
  const bySentence = new Map<number, QuoteVariant>();
  for (const variant of variants) {
    // a cut stands behind the end of its sentence
    const at = variant.kind === 'cut' && variant.a[0] === variant.a[1] ? variant.a[0] - 1 : variant.a[0];
    const sentence = a.words.slice(0, Math.max(0, at)).filter(({ endsSentence }) => endsSentence).length;
    const known = bySentence.get(sentence);
    if (known === undefined || (!says(known) && says(variant))) bySentence.set(sentence, variant);
  }
  return [...bySentence.values()];
}

/** Fewer words, and content words among them, are quoted of two by chance. */
const fewestOfTwo = 4;
const fewestOfBody = 3;
const fewestContentOfBody = 2;

/** The same words, all of them, by another speaker; all that one quotes, by somebody in the one and by a body in the other. */
function otherSpeaker(a: Utterance, b: Utterance, alignment: QuoteAlignment): StoryNote | undefined {
  if (a.source === undefined || b.source === undefined) return undefined;
  // who speaks is not said of a quotation that stands alone: it may be somebody new
  if (isCarried(a, alignment.a) || isCarried(b, alignment.b)) return undefined;
  const { isWhole, shorter, longer, words, content } = alignment;
  const isSame = isWhole ? words >= fewestOfTwo : isOneQuotation(alignment, true) && longer >= wholeFrom;
  const isAllOfOne = shorter === 1 && words >= fewestOfBody && content >= fewestContentOfBody;
  const areOther = (isSame && areTwo(a.source, b.source)) || (isAllOfOne && arePersonAndBody(a.source, b.source));
  if (!areOther) return undefined;
  const place = (said: Utterance, [from]: WordRange): PlaceInStory => placeAt(said, said.words[from]);
  const reason = { kind: 'otherSpeaker', values: [a.source.speaker, b.source.speaker] } as const;
  return { relation: 'differentSpeaker', a: place(a, alignment.a), b: place(b, alignment.b), reason };
}

/** Whether the quotation that words stand in has its speaker from another sentence. */
function isCarried({ quotes, words }: Utterance, [first]: WordRange): boolean {
  return quoteAt(quotes, words[first])?.source?.carried === true;
}

/** The quotation of an utterance that a word stands in. */
function quoteAt(quotes: readonly SourcedQuotation[], word: Span | undefined): SourcedQuotation | undefined {
  return (word && quotes.find(({ start, end }) => start <= word.start && word.start < end)) ?? quotes[0];
}

/** Where the quotation of an utterance that a word stands in is. */
function placeAt({ article, quotes }: Utterance, word: QuotedWord | undefined): PlaceInStory {
  const { start, end } = quoteAt(quotes, word) ?? { start: 0, end: 0 };
  return { article, start, end };
}

/** Words told of each side. */
const mostTold = 8;

function reasonOf(a: Utterance, b: Utterance, { a: inA, b: inB, kind }: QuoteVariant): NoteReason {
  const told = [a.words.slice(...inA), b.words.slice(...inB)].map(words =>
    words.length === 0 && kind === 'open' ? '…' : toldWords(words.slice(0, mostTold)),
  );
  return { kind: kind === 'cut' ? 'otherEnd' : 'otherWords', values: told };
}

/** Words of a quotation in a line; what was put in stands in brackets. */
function toldWords(words: readonly QuotedWord[]): string {
  return words
    .map(({ surface, added }) => (added ? `[${surface}]` : surface))
    .join(' ')
    .replaceAll('] [', ' ');
}
