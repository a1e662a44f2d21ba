import type { DraftItem } from './draftReport';

/** Alarms that somebody has looked at and let stand; a file that a desk keeps beside its draft. */
export interface DraftBaseline {
  readonly format: 'crossread-baseline/1';
  readonly known: readonly string[];
}

/** What an alarm is known by: its words, not its place, so that it stays known when the draft around it changes. */
function keyOf({ subject, verdict, exact }: DraftItem): string {
  return `${subject} ${verdict} ${exact.replace(/\s+/gu, ' ').trim()}`;
}

/** The alarms of a check as a baseline. */
export function baselineOf(items: readonly DraftItem[]): DraftBaseline {
  const known = items.filter(({ alarm }) => alarm).map(keyOf);
  return { format: 'crossread-baseline/1', known: [...new Set(known)].sort() };
}

/** Reads a baseline; null when the text is none. */
export function parseBaseline(text: string): DraftBaseline | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { format, known } = value as Readonly<Record<string, unknown>>;
    if (format !== 'crossread-baseline/1' || !Array.isArray(known)) return null;
    return { format, known: known.filter(key => typeof key === 'string') };
  } catch {
    return null;
  }
}

/** The items with the alarms that are known taken for seen. */
export function withBaseline(items: readonly DraftItem[], { known }: DraftBaseline): readonly DraftItem[] {
  const seen = new Set(known);
  return items.map(item => (item.alarm && seen.has(keyOf(item)) ? { ...item, alarm: false } : item));
}
