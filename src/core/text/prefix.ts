import type { StatedDetails } from './article';
import type { Block } from './blocks';
import { isSpace } from './lines';
import { statedDate } from './statedDate';
import { isFieldKey, statedFields } from './statedFields';
import { months, weekdays } from '../language/en/calendar';
import { stampKeys, stampWords } from '../language/en/headers';
import { alternatives } from '../language/words';

/** A header line or the head of a line that says something about the article instead of telling it. */
export interface Prefix {
  /** Where it ends; the rest of the line, if any, is a paragraph of its own. */
  readonly end: number;
  readonly title?: string;
  readonly stated: StatedDetails;
}

/** A keyword and an ISO day at the head of a line, as scrapers put before the text. */
const stampAt = new RegExp(
  String.raw`(?:(?:${alternatives(stampKeys)})\s{0,3}:?\s{1,3})?\[?(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?\]?(?=\s|$|[|:–—-])`,
  'iy',
);

/** `Key: value` as a line of its own. */
const fieldLine = /^([A-Za-z][A-Za-z_ -]{1,20}):\s+(\S.{0,300})$/;

/** Who sent a mail, and to whom. */
const mailHeader = /^(?:From|To|Cc|Bcc|Reply-To|Return-Path|Sender): [^\n@]{0,120}@/;

/** Words that stand in a line which only says when the article appeared. */
const timeWords: ReadonlySet<string> = new Set([...months.keys(), ...weekdays.keys(), ...stampWords]);

/** Longer lines are prose that happens to speak of dates. */
const longestTimeLine = 140;

/** Whether a line holds nothing but a date or time and the words around it ("Published 9 July 2024, 10:22 am IST"). */
function isTimeLine(line: string): boolean {
  if (line.length > longestTimeLine || !/\d/.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? [];
  // the time of an entry in a live report: "22:31"
  if (words.length === 0 && /^\d{1,2}[.:]\d{2}$/.test(line)) return true;
  if (words.length === 0) return statedDate(line) !== null || /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(line);
  return words.every(word => timeWords.has(word.replace(/\.+$/, ''))) && /\d{4}|\d[.:]\d\d|min|ago|hour/i.test(line);
}

/** Reads the prefix at the start of a block, or null when the block tells the story from its first word. */
export function readPrefix(text: string, block: Block): Prefix | null {
  stampAt.lastIndex = block.start;
  const stamp = stampAt.exec(text);
  if (stamp?.[1] !== undefined && stampAt.lastIndex <= block.end) {
    const date = statedDate(stamp[1]);
    if (date !== null) return { end: stampAt.lastIndex, stated: { date, dateSource: 'prefix' } };
  }
  const line = text.slice(block.start, Math.min(block.end, block.start + 400));
  if (line.length > 350) return null;
  const field = fieldLine.exec(line);
  if (field?.[1] !== undefined && field[2] !== undefined && isFieldKey(field[1])) {
    return { end: block.end, ...statedFields([[field[1], field[2]]], 'prefix') };
  }
  if (mailHeader.test(line)) return { end: block.end, stated: {} };
  if (!isTimeLine(line)) return null;
  const date = statedDate(line);
  return { end: block.end, stated: date === null ? {} : { date, dateSource: 'prefix' } };
}

/** Where the story goes on after a prefix: white space and separators are skipped. */
export function afterPrefix(text: string, block: Block, prefix: Prefix): number {
  let at = prefix.end;
  while (at < block.end && (isSpace(text.charCodeAt(at)) || '|:–—-'.includes(text.charAt(at)))) at++;
  return at;
}
