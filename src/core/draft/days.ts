import { compareClaims } from '../claims/relations/compare';
import type { NumericClaim } from '../claims/claim';
import { compareDays } from '../comparing/days/compareDays';
import { daySymbol, type DaySymbol } from '../comparing/days/daySymbol';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import { textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import type { MatchedSentence } from './versions';

/** A day or clock time of a version, with what its words say without a calendar. */
interface PrintedDay {
  readonly place: PlaceInStory;
  readonly sentence: number;
  readonly claim: NumericClaim;
  readonly symbol: DaySymbol | null;
  readonly words: string;
}

/** Holds the days and clock times of a draft against the versions. Linear in the days times the days of like sentences. */
export function* dayFindings(
  story: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<readonly DraftFinding[]> {
  const own = story.articles[draft];
  if (own === undefined) return [];
  const printed: PrintedDay[] = [];
  for (const [index, article] of story.articles.entries()) {
    yield;
    if (index !== draft) printed.push(...daysOf(article, index));
  }
  const bySentence = new Map<string, PrintedDay[]>();
  for (const day of printed) {
    const key = `${day.place.article} ${day.sentence}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, [day]);
    else known.push(day);
  }
  const findings: DraftFinding[] = [];
  for (const day of daysOf(own, draft)) {
    yield;
    if (!isExact(day) && !namesYear(day)) continue;
    const { start, end } = day.claim;
    const beside = (matched.get(day.sentence) ?? []).flatMap(ref =>
      (bySentence.get(`${ref.article} ${ref.sentence}`) ?? [])
        .filter(other => isExact(other) === isExact(day))
        .map(other => ({ other, tells: ref.kind !== 'related' })),
    );
    const inMatches = placesOf(beside.filter(({ other }) => isOne(day, other)).map(({ other }) => other));
    const others = placesOf(beside.filter(({ other, tells }) => tells && clash(day, other)).map(({ other }) => other));
    const anywhere = (): readonly PlaceInStory[] => placesOf(printed.filter(other => isOne(day, other)));
    const finding = { subject: 'day', start, end, against: [] } as const;
    if (inMatches.length > 0) findings.push({ ...finding, verdict: 'same', at: inMatches, against: others });
    else if (others.length > 0) findings.push({ ...finding, verdict: 'differs', at: others });
    else {
      const at = anywhere();
      findings.push({ ...finding, verdict: at.length > 0 ? 'same' : 'notPrinted', at });
    }
  }
  return findings;
}

function daysOf({ text, claims }: ArticleAnalysis, article: number): readonly PrintedDay[] {
  return claims.flatMap(claim => {
    if (claim.kind !== 'date') return [];
    const { start, end, sentence } = claim;
    const words = textOf(text, claim);
    return [{ place: { article, start, end }, sentence, claim, words, symbol: daySymbol(words) }];
  });
}

/** Names a day or a time of it; months and years are of many things, and are only looked for. */
function isExact({ claim, symbol }: PrintedDay): boolean {
  if (claim.time?.bound !== undefined && claim.time.bound !== '=') return false;
  if (claim.time?.grain === 'day') return true;
  return symbol !== null && (symbol.weekday ?? symbol.dayOfMonth ?? symbol.clock) !== undefined;
}

/** Names a year in digits. */
function namesYear({ claim, words }: PrintedDay): boolean {
  return claim.time !== undefined && /\d{4}/.test(words);
}

function isOne(a: PrintedDay, b: PrintedDay): boolean {
  const bySymbol = a.symbol && b.symbol && compareDays(a.symbol, b.symbol);
  if (bySymbol === 'same' || bySymbol === 'finer') return true;
  if (a.claim.time === undefined || b.claim.time === undefined) return false;
  const { relation } = compareClaims(a.claim, b.claim);
  return relation === 'same' || (relation === 'morePrecise' && (isExact(a) || isExact(b)));
}

/** Neither calendar nor words make them one, and both tell it as exactly. */
function clash(a: PrintedDay, b: PrintedDay): boolean {
  if (isOne(a, b)) return false;
  if (a.symbol && b.symbol && compareDays(a.symbol, b.symbol) === 'differs') return true;
  return a.claim.time?.grain === b.claim.time?.grain && a.claim.time?.grain !== undefined;
}

function placesOf(days: readonly PrintedDay[]): readonly PlaceInStory[] {
  return days.map(({ place }) => place).sort(comparePlaces);
}
