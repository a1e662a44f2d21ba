import type { NumericClaim } from '../../claims/claim';
import { changeWords } from '../../language/en/change';
import type { Around } from './around';
import { clauseAt } from './around';
import type { TopicWord } from './words';

/**
 * Words that narrow what a figure measures, in groups of which a figure has one at most: men's unemployment is not women's, what was
 * expected is not what came. Words or pairs of words, folded.
 */
const table: readonly (readonly [group: string, qualifier: string, words: string])[] = [
  ['sex', 'men', 'men,man,male,males'],
  ['sex', 'women', 'women,woman,female,females'],
  ['hours', 'full-time', 'full time'],
  ['hours', 'part-time', 'part time'],
  ['area', 'urban', 'urban'],
  ['area', 'rural', 'rural'],
  ['reach', 'domestic', 'domestic,domestically'],
  ['reach', 'foreign', 'overseas,abroad,foreign'],
  ['tax', 'net', 'net'],
  ['tax', 'gross', 'gross'],
  [
    'span',
    'quarter',
    'quarterly,first quarter,second quarter,third quarter,fourth quarter,last quarter,latest quarter',
  ],
  ['span', 'half', 'first half,second half'],
  ['span', 'year', 'annual,annually,yearly,full year'],
  ['span', 'month', 'monthly'],
  ['span', 'week', 'weekly'],
  ['span', 'day', 'daily'],
  ['round', 'first round', 'first round'],
  ['round', 'second round', 'second round,runoff'],
  [
    'stage',
    'expected',
    'expect,expects,expected,expecting,expectations,forecast,forecasts,predicted,predicts,projected,projects,consensus,anticipated,foresaw,' +
      'foreseen,foresees,guidance,outlook,penciled,pencilled,hoped,estimated',
  ],
  [
    'stage',
    'target',
    'target,targets,goal,aim,aims,aiming,limit,ceiling,threshold,cap,capped,majority,want,wants,wanted,hopes,seeks',
  ],
  ['age', 'young', 'young,youth,youths,youngest,teenagers'],
  ['age', 'old', 'elderly,pensioners'],
  ['grade', 'grave', 'critical,critically,serious,seriously,severely,grave'],
  ['part', 'total', 'total,overall,altogether,combined,cumulative'],
  ['part', 'final', 'final'],
  ['part', 'interim', 'interim'],
  ['verdict', 'guilty', 'guilty,convicted'],
  ['verdict', 'acquitted', 'acquitted,cleared,exonerated'],
  ['doors', 'opened', 'open,opens,opened,opening,openings'],
  ['doors', 'closed', 'close,closes,closed,closing,closure,closures,shut,shuts'],
  ['side', 'for', 'favor,favour,favored,favoured,support,supported,back,backed'],
  ['side', 'against', 'oppose,opposes,opposed,opposing,reject,rejected,disapprove,disapproved'],
  ['whose', 'rival', 'rival,rivals,competitor,competitors'],
];

interface Qualifier {
  readonly group: string;
  readonly qualifier: string;
}

const byWords: ReadonlyMap<string, Qualifier> = new Map([
  ...table.flatMap(([group, qualifier, words]) =>
    words.split(',').map((word): [string, Qualifier] => [word, { group, qualifier }]),
  ),
  ...[...changeWords].map(([word, qualifier]): [string, Qualifier] => [word, { group: 'direction', qualifier }]),
]);

/** Group → qualifier of one figure. */
export type Qualifiers = ReadonlyMap<string, string>;

/** A word further from the figure than this narrows something else. */
const reach = 9;

/**
 * Reads what narrows a figure: the nearest word of each group in its own clause, and whether it is an earlier figure, held against the new
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
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || !tells(word) || (from <= at && at < to)) continue;
    const known =
      byWords.get(`${word.folded} ${next?.folded ?? ''}`) ?? byWords.get(word.folded) ?? ageGroup(word, next);
    const distance = at < from ? from - at : at - to + 1;
    if (known === undefined || distance >= (distances.get(known.group) ?? Infinity)) continue;
    found.set(known.group, known.qualifier);
    distances.set(known.group, distance);
  }
  // "rose to 4.1 %" is told by where it went, not by how far
  if (words[from - 1]?.folded === 'to') found.delete('direction');
  if (isEarlier(around, claim) || isOfOld(around, claim, saidIn)) found.set('when', 'before');
  return found;
}

/** "For people under 25," and "In Ontario," narrow the clause behind them. */
function opensPhrase(words: readonly TopicWord[], clause: number): boolean {
  return clause === 0 && introductions.has(words[0]?.folded ?? '');
}

const introductions: ReadonlySet<string> = new Set('for among amongst in of net gross'.split(' '));

/** "under 25", "aged 15 to 24". */
function ageGroup({ folded }: TopicWord, next: TopicWord | undefined): Qualifier | undefined {
  const isAge = folded === 'aged' || ((folded === 'under' || folded === 'over') && /^\d\d$/.test(next?.folded ?? ''));
  return isAge ? { group: 'age', qualifier: folded === 'over' ? 'old' : 'young' } : undefined;
}

/** Right before an earlier figure: "up from 6.9 %", "against 561 million", "compared with 40"; also "after 3.4 %", but not "after 40 people". */
const beforeEarlier: ReadonlySet<string> = new Set('from against versus'.split(' '));
const units: ReadonlySet<string> = new Set(
  'year years month months week weeks quarter decade election season time'.split(' '),
);
const behindUnit: ReadonlySet<string> = new Set('ago earlier before previously'.split(' '));
const beforeUnit: ReadonlySet<string> = new Set('previous prior preceding'.split(' '));
/** Before "a year earlier" they tell what the figure is held against, and the figure itself is the new one. */
const measuredFrom: ReadonlySet<string> = new Set('from than with to over on against'.split(' '));

function isEarlier({ words, from, to, ...rest }: Around, claim: NumericClaim): boolean {
  let before = from - 1;
  while (before >= 0 && (words[before]?.start ?? 0) >= claim.start) before--;
  const [word, lead] = [words[before]?.folded ?? '', words[before - 1]?.folded ?? ''];
  if (word === 'after' && claim.kind !== 'count') return true;
  if (beforeEarlier.has(word) || (lead === 'compared' && (word === 'with' || word === 'to'))) return true;
  const own = clauseAt({ words, from, to, ...rest });
  for (let at = Math.max(1, from - reach); at < Math.min(words.length, to + reach); at++) {
    const unit = words[at];
    if (unit?.clause !== own || !units.has(unit.folded)) continue;
    const [left, right] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
    const opener = words[at - 2]?.folded ?? '';
    if ((behindUnit.has(right) || beforeUnit.has(left)) && !measuredFrom.has(opener) && !measuredFrom.has(left))
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

/** Groups that one version names and another takes for granted: net losses, annual sales. They tell when the figures differ. */
const oftenLeftOut: ReadonlySet<string> = new Set('tax reach span part verdict doors side direction'.split(' '));

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
    !other.has(group) && (differ || !oftenLeftOut.has(group));
  let lone = 0;
  for (const group of a.keys()) lone += Number(counts(group, b));
  for (const group of b.keys()) lone += Number(counts(group, a));
  return lone;
}
