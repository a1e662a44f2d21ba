import type { NumericClaim } from '../../claims/claim';
import { changeWords } from '../../language/en/change';
import { months } from '../../language/en/calendar';
import { determinersOfParticiples } from '../../language/en/clauseWords';
import {
  beforeEarlier,
  beforePeriod,
  behindPeriod,
  besidesBefore,
  besidesBehind,
  comparedPeriods,
  coveredSpans,
  extentOpeners,
  extents,
  groupsLeftOut,
  groupsTakenForGranted,
  knownWholes,
  measuredFrom,
  monthOpeners,
  narrowingOpeners,
  numberedPeriods,
  qualifierWords,
  recipients,
  spanOpeners,
  wholeOpeners,
} from '../../language/en/qualifiers';
import type { Around } from './around';
import { clauseAt } from './around';
import type { TopicWord } from './words';

interface Qualifier {
  readonly group: string;
  readonly qualifier: string;
}

function qualifierOf(key: string): Qualifier {
  const [group = '', qualifier = ''] = key.split(' ');
  return { group, qualifier };
}

const byWords: ReadonlyMap<string, Qualifier> = new Map([
  ...[...qualifierWords].map(([words, key]): [string, Qualifier] => [words, qualifierOf(key)]),
  ...[...changeWords].map(([word, qualifier]): [string, Qualifier] => [word, { group: 'direction', qualifier }]),
]);

/** Group → qualifier of one figure. */
export type Qualifiers = ReadonlyMap<string, string>;

/** A word further from the figure than this narrows something else. */
const reach = 9;

/**
 * Reads what narrows a figure: the nearest word of each group in its own clause, whether it counts what comes to others, and whether it is an earlier figure, held against the new
 * one or of another year.
 * @param saidIn year of the article, when it is known
 */
export function qualifiersOf(around: Around, claim: NumericClaim, saidIn: number | undefined): Qualifiers {
  const { words, from, to } = around;
  const own = clauseAt(around);
  const tells = (word: TopicWord): boolean =>
    word.clause === own || (word.clause === own - 1 && opensPhrase(words, own - 1));
  const found = new Map<string, string>();
  const distances = new Map<string, number>();
  for (let at = Math.max(0, from - reach); at < Math.min(words.length, to + reach); at++) {
    const word = words[at];
    if (word === undefined || !tells(word) || (from <= at && at < to) || isOfFigure(word, claim, at === from - 1))
      continue;
    const distance = at < from ? from - at : at - to + 1;
    for (const known of qualifiersAt(words, at)) {
      if (known.group === 'stage' && at >= to && isOfOtherNoun(words, at)) continue;
      if (distance >= (distances.get(known.group) ?? Infinity)) continue;
      found.set(known.group, known.qualifier);
      distances.set(known.group, distance);
    }
  }
  // "rose to 4.1 %" is told by where it went, not by how far
  if (words[from - 1]?.folded === 'to') found.delete('direction');
  if (isBesides(around)) found.set('besides', 'others');
  if (isOfKnown(around)) found.set('partial', 'some');
  if (isEarlier(around, claim) || isOfOld(around, claim, saidIn)) found.set('when', 'before');
  return found;
}

/** "Two of the injured": some of those that are known, and not all. */
function isOfKnown({ words, from, to }: Around): boolean {
  for (let at = from; at <= to; at++)
    if (words[at]?.folded === 'of') return knownWholes.has(words[at + 1]?.folded ?? '');
  return false;
}

/** What a word says, with the next one or alone, and what period or extent it names. */
function qualifiersAt(words: readonly TopicWord[], at: number): readonly Qualifier[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return [];
  const both = `${word.folded} ${next?.folded ?? ''}`;
  const known = byWords.get(both) ?? byWords.get(word.folded) ?? ageGroup(word, next);
  const period = numberedPeriods.get(both) ?? numberedPeriods.get(word.folded);
  const isDistance = known?.group === 'bearing' && next?.folded === 'of';
  return [
    ...(known === undefined || isDistance ? [] : [known]),
    ...(period === undefined ? [] : [qualifierOf(period)]),
    ...scopeAt(word, words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? ''),
  ];
}

/** What a word tells behind its preposition: "in May", "for children", "over the year", "across the country", "across England". */
function scopeAt({ folded, term }: TopicWord, before: string, opener: string): readonly Qualifier[] {
  const of = (group: string, qualifier: string | number | undefined): readonly Qualifier[] =>
    qualifier === undefined ? [] : [{ group, qualifier: String(qualifier) }];
  if (wholeOpeners.has(before) && /^[#@]/.test(term)) return of('extent', 'all');
  if (before === 'for') return of('whom', recipients.get(folded));
  if (monthOpeners.has(before)) return of('month', months.get(folded));
  if (before !== 'the') return [];
  if (spanOpeners.has(opener)) return of('span', coveredSpans.get(folded));
  const extent = extents.get(folded);
  // "in the country" tells where, "across the country" how much of it
  return (extent === 'all' ? wholeOpeners : extentOpeners).has(opener) ? of('extent', extent) : [];
}

/** "Another two", "four more deaths": what comes to others is no other count of all. "20 more than last year" is a comparison. */
function isBesides({ words, from, to }: Around): boolean {
  const folded = (at: number): string => words[at]?.folded ?? '';
  return besidesBefore.has(folded(from - 1)) || (besidesBehind.has(folded(to)) && folded(to + 1) !== 'than');
}

/** Behind the figure and between a determiner and a noun it is of that noun: "50 million live in the projected path". */
function isOfOtherNoun(words: readonly TopicWord[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    determinersOfParticiples.has(before?.folded ?? '') && next?.clause === words[at]?.clause && next?.stop === false
  );
}

/** "An estimated 40" is a hedge, and "three masked men" are people: neither narrows. */
function isOfFigure(word: TopicWord, claim: NumericClaim, isBefore: boolean): boolean {
  if (isBefore && word.folded === 'estimated') return true;
  return (word.folded === 'men' || word.folded === 'man') && word.start >= claim.start && word.end <= claim.end;
}

/** "For people under 25," and "In Ontario," narrow the clause behind them. */
function opensPhrase(words: readonly TopicWord[], clause: number): boolean {
  return clause === 0 && narrowingOpeners.has(words[0]?.folded ?? '');
}

/** "under 25", "aged 15 to 24". */
function ageGroup({ folded }: TopicWord, next: TopicWord | undefined): Qualifier | undefined {
  const isAge = folded === 'aged' || ((folded === 'under' || folded === 'over') && /^\d\d$/.test(next?.folded ?? ''));
  return isAge ? { group: 'age', qualifier: folded === 'over' ? 'old' : 'young' } : undefined;
}

/** Whether it is told as the earlier figure; also "after 3.4 %", but not "after 40 people" or "after five days". */
function isEarlier({ words, from, to, ...rest }: Around, claim: NumericClaim): boolean {
  let before = from - 1;
  while (before >= 0 && (words[before]?.start ?? 0) >= claim.start) before--;
  const [word, lead] = [words[before]?.folded ?? '', words[before - 1]?.folded ?? ''];
  if (word === 'after' && claim.kind !== 'count' && claim.kind !== 'duration') return true;
  if (beforeEarlier.has(word) || (lead === 'compared' && (word === 'with' || word === 'to'))) return true;
  const own = clauseAt({ words, from, to, ...rest });
  for (let at = Math.max(1, from - reach); at < Math.min(words.length, to + reach); at++) {
    const unit = words[at];
    if (unit?.clause !== own || !comparedPeriods.has(unit.folded)) continue;
    const [left, right] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
    const opener = words[at - 2]?.folded ?? '';
    if ((behindPeriod.has(right) || beforePeriod.has(left)) && !measuredFrom.has(opener) && !measuredFrom.has(left))
      return true;
  }
  return false;
}

/** A figure of a year before the last one: "a quake in 2007 killed 595". "The highest since 2012" is of now, "since 2012, when it was 8 %" is not. */
function isOfOld(around: Around, { subject: { period } }: NumericClaim, saidIn: number | undefined): boolean {
  if (period?.from == null || saidIn === undefined || Number(period.from.slice(0, 4)) >= saidIn - 1) return false;
  const isOpen = period.to === null || period.bound !== undefined;
  return !isOpen || around.words.find(({ clause }) => clause === clauseAt(around))?.folded === 'when';
}

/** Whether the qualifiers of two figures exclude each other. */
export function qualifiersClash(a: Qualifiers, b: Qualifiers): boolean {
  for (const [group, qualifier] of a) {
    const other = b.get(group);
    if (other !== undefined && other !== qualifier) return true;
  }
  return false;
}

/**
 * How many qualifiers only one of two figures has.
 * @param differ whether the figures do
 */
export function loneQualifiers(a: Qualifiers, b: Qualifiers, differ: boolean): number {
  const counts = (group: string, other: Qualifiers): boolean =>
    !other.has(group) && !groupsTakenForGranted.has(group) && (differ || !groupsLeftOut.has(group));
  let lone = 0;
  for (const group of a.keys()) lone += Number(counts(group, b));
  for (const group of b.keys()) lone += Number(counts(group, a));
  return lone;
}
