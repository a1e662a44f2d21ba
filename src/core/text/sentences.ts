import {
  calendarAbbreviations,
  calendarWords,
  closingAbbreviations,
  numberAbbreviations,
  openingAbbreviations,
  sentenceOpeners,
} from '../language/en/abbreviations';
import { speechVerbs, type SpeechKind } from '../language/en/speechVerbs';
import { isSpace, trimmed } from './lines';
import { flowingText } from './seenText';
import { shifted, type Span } from './span';

const terminators = '.!?…。！？｡।؟';
const terminatorAt = new RegExp(`[${terminators}]`, 'gu');
/** East Asian full stops part sentences without a space. */
const wideTerminators = '。！？｡';
const closers = '"\'”’»)]}›』」*_';
/** Marks of a quotation that may be glued to the stop before it. */
const quoteOpeners = '"“';
const openers = '"\'“‘«([{‹„‚『「*_¿¡-–—';

/** How far a look-around may go; longer "words" are no abbreviations, and the scan stays linear. */
const wordReach = 24;

const upper = /^\p{Lu}|^\p{Lt}|^\p{Lo}/u;
const lower = /^\p{Ll}/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;

const isOneOf = (set: string, character: string): boolean => character !== '' && set.includes(character);

/** The whole character at an offset, also beyond the basic plane; '' at the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The word that ends right before `at`: letters, inner periods, hyphens and apostrophes. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  const limit = Math.max(from, at - wordReach);
  while (start > limit && /[\p{L}\p{M}\p{Nd}.'’-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** The word that starts at `at`. */
function wordAt(text: string, at: number, to: number): string {
  let end = at;
  const limit = Math.min(to, at + wordReach);
  while (end < limit && /[\p{L}\p{M}\p{Nd}'’-]/u.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

const opensSentence = (word: string): boolean =>
  upper.test(word) && sentenceOpeners.has(word.toLowerCase().replace(/['’].*$/, ''));

/**
 * Whether a period after `word` belongs to an abbreviation that the sentence goes on after, given what comes next.
 * @param named whether a capitalised word stands before it, so that "I." is an initial
 */
function carriesOn(word: string, next: string, named: boolean): boolean {
  const key = word.toLowerCase().replace(/^['’.-]+/, '');
  if (openingAbbreviations.has(key)) return true;
  const number = digit.test(next.charAt(0));
  if (numberAbbreviations.has(key) && number) return true;
  if (calendarAbbreviations.has(key))
    return upper.test(word) && (number || (!calendarWords.has(key) && !opensSentence(next)));
  // the "v." between two parties; "al." of "et al."
  if (key === 'v' || key === 'al') return !opensSentence(next);
  const initials =
    /^\p{L}(?:\.\p{L})*$/u.test(word) && (word.length > 1 || (upper.test(word) && (word !== 'I' || named)));
  if (initials || closingAbbreviations.has(key)) return !opensSentence(next);
  return false;
}

/** Verbs that carry a sentence on behind `?” ` or `!” ` and a name: "…?” Mr Peskov asked". */
const carryingVerbs: ReadonlySet<SpeechKind> = new Set(['say', 'tell', 'aver', 'ask', 'voice']);

/** Whether words like `Mr Peskov asked` stand at `at`: up to five capitalised words and a verb of saying. */
function namesSpeaker(text: string, at: number, to: number): boolean {
  let position = at;
  for (let count = 0; count < 6; count++) {
    const word = wordAt(text, position, to);
    if (word === '') return false;
    if (carryingVerbs.has(speechVerbs().get(word)?.kind ?? 'show')) return count > 0;
    if (!upper.test(word)) return false;
    position += word.length;
    while (position < to && (text[position] === '.' || text[position] === ' ')) position++;
  }
  return false;
}

/**
 * Whether a full stop without a space parts two sentences ("he said.The talks") and not a name of a site or a file.
 * @param next where the second one would start: behind the stop, or behind its quotation mark
 */
function isGlued(text: string, from: number, at: number, next: number, to: number): boolean {
  const before = wordBefore(text, from, at);
  const start = isOneOf(quoteOpeners, text.charAt(next)) ? next + 1 : next;
  const after = wordAt(text, start, to);
  return (
    !before.includes('.') &&
    /\p{Ll}{2}$|\p{Nd}$/u.test(before) &&
    /^\p{Lu}\p{Ll}+$|^[AI]$/u.test(after) &&
    (after.length > 3 || opensSentence(after)) &&
    isSpace(text.charCodeAt(start + after.length))
  );
}

/** What follows a run of terminators and closing marks. */
interface Following {
  /** Where the next sentence would start; the text's end when there is none. */
  readonly next: number;
  readonly spaced: boolean;
}

function following(text: string, at: number, to: number): Following {
  let next = at;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  return { next, spaced: next > at };
}

/** Whether a sentence ends at the terminators `[at, after)` whose closing marks end at `closed`. */
function endsSentence(text: string, span: Span, at: number, after: number, closed: number): boolean {
  if (isOneOf(wideTerminators, text.charAt(at))) return true;
  const { next, spaced } = following(text, closed, span.end);
  const single = after === at + 1 && text[at] === '.';
  if (!spaced) return single && closed <= after + 1 && isGlued(text, span.start, at, closed, span.end);
  let first = next;
  while (first < span.end && isOneOf(openers, text.charAt(first)) && first < next + 4) {
    first++;
    while (first < span.end && isSpace(text.charCodeAt(first)) && first < next + 4) first++;
  }
  const opening = characterAt(text, first);
  if (lower.test(opening) || opening === '') return false;
  const word = wordAt(text, first, span.end);
  const quoted = closed > after;
  if (quoted && !single && namesSpeaker(text, next, span.end)) return false;
  if (!single || quoted) return true;
  const before = wordBefore(text, span.start, at);
  const earlier = before === 'I' ? wordBefore(text, span.start, at - 2) : '';
  return !carriesOn(before, word, upper.test(earlier));
}

/** Where a run of terminators ends that starts at `at`: "?!", "...", ". . .". */
function stopsEnd(text: string, at: number, to: number): number {
  let after = at + 1;
  for (;;) {
    while (after < to && isOneOf(terminators, text.charAt(after))) after++;
    if (text[after] !== ' ' || text[after + 1] !== '.' || after + 1 >= to) return after;
    after += 2;
  }
}

/** Whether only an enumerator ("1", "a", "IV") stands between the start of a sentence and its first period. */
function isEnumerator(text: string, start: number, at: number): boolean {
  return at - start <= 4 && /^[(\d]*\d+$|^\(?[a-zA-Z]$|^[IVX]+$/.test(text.slice(start, at)) && start < at;
}

/**
 * Splits a stretch of text into its sentences: sorted, disjoint, without white space at their ends, and at least one
 * unless the stretch is blank. Knows abbreviations, initials, decimals, ellipses, closing quotation marks after
 * the stop, and full stops before lower case (a broken attribution), which end nothing. Linear in the text.
 */
export function splitSentences(text: string, span: Span): Span[] {
  return [...sentencesIn(text, span)];
}

/** The sentences of {@link splitSentences}, each when it is asked for. Looks at nothing outside the stretch. */
export function* sentencesIn(text: string, span: Span): Iterable<Span> {
  const written = text.slice(span.start, span.end);
  const seen = flowingText(written);
  const read = seen?.text ?? written;
  for (const sentence of sentencesOf(read, { start: 0, end: read.length }))
    yield shifted(seen === null ? sentence : seen.written(sentence), span.start);
}

function* sentencesOf(text: string, span: Span): Iterable<Span> {
  const whole = trimmed(text, span);
  const opensAt = createMarkReader(text, whole.start);
  let start = whole.start;
  for (let at = nextTerminator(text, start); at < whole.end;) {
    const after = stopsEnd(text, at, whole.end);
    let closed = after;
    while (closed < whole.end && isOneOf(closers, text.charAt(closed))) closed++;
    // `confirms."We are` glues a sentence to a quotation, `are."They` a quotation to a sentence
    if (closed === after + 1 && letter.test(text.charAt(closed)) && opensAt(after)) closed = after;
    const ends =
      closed < whole.end &&
      !isEnumerator(text, start, at) &&
      letterOrDigitIn(text, start, at) &&
      endsSentence(text, whole, at, after, closed);
    if (ends) {
      yield { start, end: closed };
      start = following(text, closed, whole.end).next;
    }
    at = nextTerminator(text, closed);
  }
  if (start < whole.end) yield { start, end: whole.end };
}

/**
 * Reads whether a straight quotation mark opens: an even number stands before it in its paragraph. To be asked for rising offsets, so that
 * all marks are counted once.
 */
function createMarkReader(text: string, from: number): (at: number) => boolean {
  let [counted, marks] = [from, 0];
  return at => {
    for (; counted < at; counted++) if (text[counted] === '"') marks++;
    return text[at] === '"' && marks % 2 === 0;
  };
}

/** The first terminator at an offset or behind it; the text's length when there is none. */
function nextTerminator(text: string, from: number): number {
  terminatorAt.lastIndex = from;
  return terminatorAt.exec(text)?.index ?? text.length;
}

/** Whether the stretch holds a word; looks at its first characters only. */
function letterOrDigitIn(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + wordReach));
  return letter.test(head) || digit.test(head) || end - start > wordReach;
}
