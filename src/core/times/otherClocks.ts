import { clockJoiners, clockLeads, clockNouns, doubtfulClockLeads } from '../language/other/clockWords';
import { alternatives } from '../language/words';

/** An hour of the clock in a text that is not English. */
export interface OtherClock {
  /** Where it ends, with the end of a stretch and the noun behind it. UTF-16. */
  readonly end: number;
  /** Whether what stands around it says so; else it is an hour where it is no amount of something. */
  readonly sure: boolean;
}

const hour = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d%‰]|[.,:]\d)`;
const stretch = new RegExp(String.raw`${hour}(?:(?:\s?[–-]\s?|\s(?:${alternatives(clockJoiners)})\s)(${hour}))?`, 'uy');
const leadsOf = (leads: ReadonlySet<string>): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives(leads)})\.?\s{1,2}$`, 'iu');
const [sureLead, doubtfulLead] = [leadsOf(clockLeads), leadsOf(doubtfulClockLeads)];
const noun = new RegExp(String.raw`\s{0,2}(?:${alternatives(clockNouns)})(?![\p{L}\p{N}])`, 'iuy');

/** No lead is longer. */
const leadReach = 16;

/** The hour of the clock that begins with the digits at an offset: "kl. 18.30", "alle 6.40", "um 6.40 Uhr"; null where nothing tells it. */
export function readOtherClock(text: string, at: number): OtherClock | null {
  stretch.lastIndex = at;
  const found = stretch.exec(text);
  if (found === null) return null;
  const end = at + found[0].length;
  noun.lastIndex = end;
  const named = noun.exec(text);
  const before = text.slice(Math.max(0, at - leadReach), at);
  // two of them are a stretch of hours, unless they are of something
  const sure = named !== null || found[1] !== undefined || sureLead.test(before);
  return sure || doubtfulLead.test(before) ? { end: end + (named?.[0].length ?? 0), sure } : null;
}
