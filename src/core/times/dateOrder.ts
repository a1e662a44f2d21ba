import { alternatives } from '../language/words';
import { stateAbbreviations } from '../language/en/abbreviations';
import { months } from '../language/en/calendar';
import { americanWords, britishWords } from '../language/en/countrySigns';
import { ordinalEndings } from '../language/en/numberWords';
import { datelineCountry } from './datelineCountry';

/** How an article writes dates in figures: 09/07/2024 of September or of July. */
export interface DateOrder {
  readonly monthFirst: boolean;
}

/** Characters that signs are sought in: a longer text shows them early. */
const sampled = 20_000;
/** The dateline tells more than words do, which a quotation may bring in; no kind of word more than so many of its kind. */
const weights = { dateline: 3, mostOfKind: 2 };

const monthWords = alternatives(months.keys());
const figures = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g;
const monthFirstDates = new RegExp(`\\b(?:${monthWords})\\.? \\d{1,2}\\b(?!:)`, 'gi');
const dayFirstDates = new RegExp(`\\b\\d{1,2}(?:${alternatives(ordinalEndings)})? (?:${monthWords})\\b`, 'gi');
const americanSigns = new RegExp(
  `, (?:${alternatives(stateAbbreviations)})\\.|\\b(?:${alternatives(americanWords)})\\b`,
  'gi',
);
const britishSigns = new RegExp(`£|per cent|\\b(?:${alternatives(britishWords)})\\b`, 'gi');

/** A date of the text that only one order can read: "25/12/2023"; null when there is none. */
function orderShown(text: string): DateOrder | null {
  for (const [, first, second] of text.matchAll(figures)) {
    if (Number(first) > 12 && Number(second) <= 12) return { monthFirst: false };
    if (Number(second) > 12 && Number(first) <= 12) return { monthFirst: true };
  }
  return null;
}

/** How often a sign stands in a text, up to the most that count. */
function countOf(sign: RegExp, text: string): number {
  const found = text.matchAll(sign);
  let count = 0;
  while (count < weights.mostOfKind && found.next().done !== true) count++;
  return count;
}

/**
 * The order of an article's dates in figures, by its own signs: a date that only one can read, else where it is dated from, how
 * it writes dates in words and how it spells. The day comes first where they do not tell.
 */
export function likelyDateOrder(text: string): DateOrder {
  const sample = text.slice(0, sampled);
  const shown = orderShown(sample);
  if (shown !== null) return shown;
  const country = datelineCountry(sample);
  const dateline = country === null ? 0 : country === 'us' ? weights.dateline : -weights.dateline;
  const written = countOf(monthFirstDates, sample) - countOf(dayFirstDates, sample);
  const spelt = countOf(americanSigns, sample) - countOf(britishSigns, sample);
  return { monthFirst: dateline + written + spelt > 0 };
}
