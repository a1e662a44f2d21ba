import {
  callNouns,
  callVerbs,
  consentVerbs,
  counterSmallWords,
  counterWords,
  offerNouns,
  partnerNouns,
  visitorWords,
} from '../language/en/pageFurniture';
import { alternatives } from '../language/words';

/** Longer lines count nothing of a page, and ask for nothing. */
const longestCounter = 9;
const longestCall = 30;
const longestTicker = 10;

const plainWords = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .match(/\p{L}[\p{L}'’-]*/gu)
    ?.map(word => word.replace(/[’']s$/, '')) ?? [];

/** Whether a line counts what a page has: figures and nothing but words of pages. */
function isCounter(line: string, words: number): boolean {
  if (words > longestCounter || !/\d/.test(line) || /[.!?]["'”’)]?$/.test(line)) return false;
  const found = plainWords(line);
  const counted = found.filter(word => counterWords.has(word));
  if (counted.length + found.filter(word => counterSmallWords.has(word)).length < found.length) return false;
  // a figure alone is no counter, "1 of 12" and "1 / 12" are
  return counted.length > 0 || /^\(?\d{1,4} ?(?:of|\/) ?\d{1,4}\)?$/.test(line);
}

/** The head or foot that a browser prints: "5/7/24, 9:20 AM Title of the page", an address with its page. */
const printed =
  /^\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4}),? \d{1,2}[:.]\d{2}(?: ?[AP]M)?(?:\s|$)|^(?:https?:\/\/|about:)\S+(?:\s+\d{1,4}\/\d{1,4})?$/i;

const signed = String.raw`[(]?[+−–▲▼△▽↑↓-]\s?\d[\d.,]*\s?%?[)]?`;
/** The end of a line of prices: "+176.59 (+0.46%)", "▲ 0.51%". */
const ticker = new RegExp(
  String.raw`\d[\d.,]*\p{L}{0,2}\s+(?:${signed}\s+)?[(]?[+−–▲▼△▽↑↓-]\s?\d[\d.,]*\s?%[)]?$`,
  'u',
);
const shortTicker = new RegExp(String.raw`^[A-Z.]{1,6}\s+(?:[$€£]?\d[\d.,]*\s+)?${signed}$`, 'u');

/** Whether a line gives the price of a share or the level of an index, with its change. */
const isTicker = (line: string, words: number): boolean =>
  words <= longestTicker && (ticker.test(line) || shortTicker.test(line));

const asks = new RegExp(String.raw`^(?:${alternatives(callVerbs)})\b`, 'i');
const asked = new RegExp(String.raw`\b(?:${alternatives(callNouns)})\b`, 'i');
const visitor = new RegExp(String.raw`\b(?:${alternatives(visitorWords)})\b`, 'i');
const offered = new RegExp(String.raw`[$€£%].*\b(?:${alternatives(offerNouns)})\b`, 'i');

/** Whether a line calls on visitors of a page to subscribe, join or buy. */
function isCall(line: string, words: number): boolean {
  if (words > longestCall || !asks.test(line)) return false;
  return asked.test(line) || (visitor.test(line) && offered.test(line));
}

const consent = new RegExp(
  String.raw`^(?:we|our)\b.{0,30}\b(?:${alternatives(partnerNouns)})\b.{0,60}\b(?:${alternatives(consentVerbs)})\b|^we\b.{0,20}\b(?:${alternatives(consentVerbs)})\b.{0,40}\b(?:${alternatives(partnerNouns)})\b`,
  'i',
);

/** Whether a line asks visitors for leave to watch them. */
const isConsent = (line: string, words: number): boolean => words <= longestCall * 2 && consent.test(line);

/** What a page says of itself with figures of its own, which are none of the story. */
export function isFurniture(line: string, words: number): boolean {
  return (
    isCounter(line, words) ||
    printed.test(line) ||
    isTicker(line, words) ||
    isCall(line, words) ||
    isConsent(line, words)
  );
}
