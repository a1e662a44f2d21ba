import type { NumericClaim } from '../claims/claim';
import type { StoryAnalysis } from '../story/analysis';
import type { FactEntry, FactRow } from './factTableModel';

/** Relations in which no version stands apart. */
const agreeing: ReadonlySet<FactRow['relation']> = new Set(['same', 'onlyHere', 'arithmetic', 'possible']);

/** The surname, or the last word of an office: the same person is named in many ways. */
const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

/** A name of a claim's value: two claims of a row have the same one when they give the same figure or time. */
function valueKey({ quantity, time }: NumericClaim): string {
  if (time !== undefined) return [time.bound, time.from, time.to].join(' ');
  return quantity === undefined
    ? ''
    : [quantity.bound, ...(quantity.parts ?? [quantity.value]), quantity.unit].join(' ');
}

/** What is compared between the versions of a row: who says it, or the value; undefined where there is nothing to compare. */
function compared(story: StoryAnalysis, { relation }: FactRow, entry: FactEntry): string | undefined {
  const { article, start, end, speaker, claim } = entry;
  if (relation === 'attributionDropped') return speaker === null ? '' : 'named';
  if (relation === 'differentSpeaker') return speaker === null ? undefined : lastWord(speaker);
  if (claim !== undefined) return valueKey(claim);
  return story.articles[article]?.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
}

/** What most versions have; of who names a source and who does not, the naming. */
function usual({ relation }: FactRow, values: Iterable<string | undefined>): string | undefined {
  if (relation === 'attributionDropped') return 'named';
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: string | undefined;
  for (const [value, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = value;
  return most;
}

/**
 * The versions of a row that stand apart from most: in the value, the words or who says it. A relation, not a verdict:
 * of two versions that differ, the later one stands apart.
 * @returns indexes of articles; linear in the row's entries
 */
export function versionsApart(story: StoryAnalysis, row: FactRow): ReadonlySet<number> {
  const values = new Map<number, string | undefined>();
  if (agreeing.has(row.relation)) return new Set();
  // what a version says first stands for it
  for (const entry of row.entries)
    if (!values.has(entry.article)) values.set(entry.article, compared(story, row, entry));
  const most = usual(row, values.values());
  const apart = [...values].filter(([, value]) => value !== undefined && value !== most);
  return new Set(apart.map(([article]) => article));
}
