import type { Attribution } from '../claim';
import { wordAt, textAt, type Tokens } from '../../numerals/cursor';
import { nounSpeechVerbs, speechVerbs, weakSpeechVerbs } from '../../language/en/speech';
import type { TokenRange } from '../../numerals/sentences';
import { outerEnd } from '../../numerals/tokens';

/** A speaker with a title and an apposition is rarely longer. */
const longestSpeaker = 12;

const stops: ReadonlySet<string> = new Set([',', '.', ';', ':', '“', '”', '"', '!', '?', '–', '(', ')']);
const stopWords: ReadonlySet<string> = new Set(
  'that which who while whereas but because as when where if and or said says adding has have had is was were are will would'.split(
    ' ',
  ),
);
const leading: ReadonlySet<string> = new Set('and but also later earlier then however meanwhile so'.split(' '));

/** Subjects that "showed" and "found" attribute to. */
const dataWords: ReadonlySet<string> = new Set(
  'data figures report reports survey poll study research statistics documents records analysis numbers estimates census index review audit exit results'.split(
    ' ',
  ),
);

function span(
  tokens: Tokens,
  text: string,
  first: number,
  next: number,
): { start: number; end: number; words: string } | null {
  const from = tokens[first];
  const to = tokens[next - 1];
  if (from === undefined || to === undefined || next <= first) return null;
  const end = outerEnd(to);
  return { start: from.start, end, words: text.slice(from.start, end) };
}

/** "and" between two capitals of a name. */
function isJoined(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** "according to X": the speaker runs up to the next mark or verb. */
function accordingTo(tokens: Tokens, text: string, at: number, range: TokenRange): Attribution | null {
  let next = at + 2;
  while (
    next < range.next &&
    next < at + 2 + longestSpeaker &&
    !stops.has(textAt(tokens, next)) &&
    (!stopWords.has(wordAt(tokens, next)) || isJoined(tokens, next))
  )
    next++;
  const speaker = span(tokens, text, at + 2, next);
  const start = tokens[at]?.start ?? 0;
  return speaker === null ? null : { speaker: speaker.words, verb: 'according to', span: { start, end: speaker.end } };
}

/** Where the words of a subject that end before `at` begin. */
function subjectStart(tokens: Tokens, at: number, range: TokenRange): number {
  let first = at;
  while (first > range.first && first > at - longestSpeaker) {
    const text = textAt(tokens, first - 1);
    if (stops.has(text) || stopWords.has(text) || speechVerbs.has(text)) break;
    first--;
  }
  while (first < at && leading.has(wordAt(tokens, first))) first++;
  return first;
}

/** Behind an inverted verb ("said Ada Lovelace, a fellow"): where the subject ends. */
function subjectEnd(tokens: Tokens, at: number, range: TokenRange): number {
  let next = at;
  while (next < range.next && next < at + longestSpeaker) {
    const text = textAt(tokens, next);
    if (stops.has(text) || stopWords.has(text)) break;
    next++;
  }
  return next;
}

/** Whether the words can speak: a capital, a plural of office, or data for the weak verbs. */
function canSpeak(tokens: Tokens, first: number, next: number, isWeak: boolean): boolean {
  let named = false;
  for (let i = first; i < next; i++) {
    const word = wordAt(tokens, i);
    if (dataWords.has(word)) return true;
    if (tokens[i]?.kind === 'number') return false;
    named ||= tokens[i]?.capital === true || word.length > 1;
  }
  return named && !isWeak;
}

/** "Kwatra said", "said Kwatra", "told reporters" around one speech verb. */
function aroundVerb(tokens: Tokens, text: string, at: number, range: TokenRange): Attribution | null {
  const word = wordAt(tokens, at);
  const verb = speechVerbs.get(word) ?? word;
  const isWeak = weakSpeechVerbs.has(word);
  const first = subjectStart(tokens, at, range);
  if (first < at && canSpeak(tokens, first, at, isWeak)) {
    const speaker = span(tokens, text, first, at);
    if (speaker !== null)
      return { speaker: speaker.words, verb, span: { start: speaker.start, end: tokens[at]?.end ?? speaker.end } };
  }
  const before = textAt(tokens, at - 1);
  if (isWeak || first < at || !(stops.has(before) || at === range.first)) return null;
  const next = subjectEnd(tokens, at + 1, range);
  const isInverted =
    tokens[at + 1]?.capital === true || /^(?:the|a|an|officials|police|analysts|experts)$/.test(wordAt(tokens, at + 1));
  const speaker = isInverted ? span(tokens, text, at + 1, next) : null;
  return speaker === null
    ? null
    : { speaker: speaker.words, verb, span: { start: tokens[at]?.start ?? 0, end: speaker.end } };
}

/** Who is given as the source of a sentence; the last one that fits, as print puts it at the end. Spans as in the tokens. */
export function findAttribution(tokens: Tokens, text: string, range: TokenRange): Attribution | null {
  for (let i = range.next - 1; i >= range.first; i--) {
    const word = wordAt(tokens, i);
    if (word === '') continue;
    if (word === 'according' && wordAt(tokens, i + 1) === 'to') return accordingTo(tokens, text, i, range);
    if (!speechVerbs.has(word) || (tokens[i]?.capital === true && i > range.first)) continue;
    if (nounSpeechVerbs.has(word) && tokens[i - 1]?.capital !== true) continue;
    const found = aroundVerb(tokens, text, i, range);
    if (found !== null) return found;
  }
  return null;
}
