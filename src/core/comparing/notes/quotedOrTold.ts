import { textOf, type Span } from '../../text/span';
import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { areOne, areTwo, mayBeOne } from './speakers';
import { termWeights, weightOfAll, type TermWeights } from './termWeights';
import type { PassageWord, QuotedPart, ToldPassage, ToldPassages } from './toldPassages';

/** A version as what it quotes is looked for in what another tells. */
export interface QuotingVersion extends ToldPassages {
  readonly article: number;
  readonly text: string;
}

/** A sentence that quotes, and one of the other version that says the same in its own words. */
interface Telling {
  readonly quoting: number;
  readonly telling: number;
  readonly quoted: QuotedPart;
  /** From the first word there that both have to the last, without those that stand far off. */
  readonly told: Span;
  /** Share of what the quotation says that stands there, 0-1. */
  readonly cover: number;
}

/** So much of a quotation, weighted by rarity, must one sentence of the other version say. */
const leastCover = 0.5;
/** The same where few words make it up. */
const coverOfFew = 0.6;
/** Content words between two that both have, in one telling. */
const widestBetween = 6;
const mostOfThem = 0.7;
/** Content words that both have, and those of them that are told outside of quotation marks. */
const fewestShared = 3;
const fewestSharedOpen = 4;
const fewestTold = 2;
/** The same of a sentence that names another source. */
const fewestOfAnybody = 5;
const coverOfAnybody = 0.8;
/** A version that quotes so much of it quotes it, too. */
const quotedToo = 0.6;
/** Terms of more sentences lead everywhere. */
const tooCommon = 40;
/** Sentences held against one quotation: those that share most of its words. */
const mostCompared = 12;
const quotesPerSlice = 4;

/**
 * Notes on what one of two versions quotes and the other tells in its own words, of the same speaker. Linear in the quotations of both
 * and the sentences that share their rarer words.
 */
export function* quotedOrTold(a: QuotingVersion, b: QuotingVersion): Sliced<readonly StoryNote[]> {
  const due = pauseEvery(quotesPerSlice);
  const notes: StoryNote[] = [];
  const weights = termWeights(a, b);
  for (const [quoting, telling] of [
    [a, b],
    [b, a],
  ] as const) {
    const found: Telling[] = [];
    for (const at of quoting.quoting) {
      const quoted = quoting.passages[at]?.quoted;
      if (due(1)) yield;
      if (quoted !== undefined) found.push(...tellingsOf(at, quoted, telling, weights));
    }
    for (const one of bestOf(found)) notes.push(noteOn(one, quoting, telling, quoting === a));
  }
  return notes;
}

function tellingsOf(
  quoting: number,
  quoted: QuotedPart,
  { passages, places }: QuotingVersion,
  weightOf: TermWeights,
): readonly Telling[] {
  const sum = (terms: Iterable<string>): number => weightOfAll(terms, weightOf);
  const total = sum(quoted.terms);
  const counts = new Map<number, number>();
  for (const term of quoted.terms) {
    const own = places.get(term) ?? [];
    if (own.length <= tooCommon) for (const at of own) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const found: Telling[] = [];
  const closest = [...counts].sort(([x, inX], [y, inY]) => inY - inX || x - y).slice(0, mostCompared);
  for (const [at, count] of closest) {
    const passage = passages[at];
    if (count < fewestShared || passage === undefined) continue;
    const words = passage.words.filter(({ term }) => quoted.terms.has(term));
    const [shared, inMarks] = [termsOf(words), termsOf(words.filter(({ isQuoted }) => isQuoted))];
    // a version that quotes it, too
    if (sum(inMarks) >= quotedToo * total) return [];
    const cover = sum(shared) / total;
    if (
      !isTelling(shared, inMarks, cover) ||
      !(isOfSpeaker(passage, quoted, shared.length, inMarks.length) || isNearlyAll(passage, shared, cover))
    )
      continue;
    found.push({ quoting, telling: at, quoted, told: densest(passage, words), cover });
  }
  return found;
}

const termsOf = (words: readonly PassageWord[]): readonly string[] => [...new Set(words.map(({ term }) => term))];

/** Whether so much of a quotation stands in a sentence, and some of it nowhere in quotation marks. */
function isTelling(shared: readonly string[], inMarks: readonly string[], cover: number): boolean {
  const told = shared.filter(term => !inMarks.includes(term)).length;
  const least = shared.length > fewestShared + 1 ? leastCover : coverOfFew;
  return shared.length >= fewestShared && told >= fewestTold && cover >= least;
}

/** From the first to the last of the words that both have, without the few that stand far from the others. */
function densest({ words }: ToldPassage, shared: readonly PassageWord[]): Span {
  const runs: PassageWord[][] = [];
  const own = new Set(shared);
  let last = -Infinity;
  for (const [at, word] of words.entries()) {
    if (!own.has(word)) continue;
    if (at - last > widestBetween) runs.push([]);
    runs.at(-1)?.push(word);
    last = at;
  }
  const best = runs.reduce((most, run) => (termsOf(run).length > termsOf(most).length ? run : most));
  const shown = termsOf(best).length >= mostOfThem * termsOf(shared).length ? best : shared;
  return { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
}

/** Whether it is said so closely that it is that statement, whoever is named as its source. */
function isNearlyAll({ sources }: ToldPassage, shared: readonly string[], cover: number): boolean {
  return sources.length > 0 && shared.length >= fewestOfAnybody && cover >= coverOfAnybody;
}

/** Whether a sentence gives what it tells to the speaker of the quotation, or quotes a part of it and gives that to nobody else. */
function isOfSpeaker({ sources }: ToldPassage, { speaker }: QuotedPart, shared: number, inMarks: number): boolean {
  const known = sources.filter(({ kind }) => kind !== 'unknown');
  if (known.some(source => areOne(source, speaker) || mayBeOne(source.speaker, speaker.speaker))) return true;
  return inMarks >= fewestTold && shared >= fewestSharedOpen && !known.some(source => areTwo(source, speaker));
}

/** The closest, each sentence once. */
function bestOf(found: readonly Telling[]): readonly Telling[] {
  const [quoting, telling] = [new Set<number>(), new Set<number>()];
  return [...found]
    .sort((x, y) => y.cover - x.cover || x.quoting - y.quoting || x.telling - y.telling)
    .filter(one => {
      if (quoting.has(one.quoting) || telling.has(one.telling)) return false;
      quoting.add(one.quoting);
      telling.add(one.telling);
      return true;
    });
}

/** Words told of each side. */
const mostWords = 12;

function noteOn(
  { quoted, told }: Telling,
  quoting: QuotingVersion,
  telling: QuotingVersion,
  isFirst: boolean,
): StoryNote {
  const placeIn = ({ article }: QuotingVersion, { start, end }: Span): PlaceInStory => ({ article, start, end });
  const [here, there] = [placeIn(quoting, quoted), placeIn(telling, told)];
  const words = [cutWords(quoting.text, quoted), cutWords(telling.text, told)] as const;
  return isFirst
    ? { relation: 'quoteVariant', a: here, b: there, reason: { kind: 'toldThere', values: words } }
    : { relation: 'quoteVariant', a: there, b: here, reason: { kind: 'toldHere', values: [words[1], words[0]] } };
}

function cutWords(text: string, span: Span): string {
  const words = textOf(text, span).split(/\s+/u);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}
