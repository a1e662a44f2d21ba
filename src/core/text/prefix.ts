import { pageWords } from '../language/en/boilerplate';
import type { StatedDetails } from './article';
import type { Block } from './blocks';
import { isSpace } from './lines';
import { statedDate } from './statedDate';
import { isFieldKey, statedFields } from './statedFields';
import { months, weekdays } from '../language/en/calendar';
import { monthNames, weekdayNames } from '../language/monthNames';
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
const timeWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...stampWords,
  ...monthNames.keys(),
  ...weekdayNames,
]);

/** The page of a paper behind the day. */
const pageBehind = new RegExp(String.raw`,? (?:${alternatives(pageWords)})\. ?[A-Z]?\d{1,4}(?:[-–]\d{1,4})?$`, 'i');

/** Longer lines are prose that happens to speak of dates. */
const longestTimeLine = 140;

const bareWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a line holds nothing but a date or time and the words around it ("Published 9 July 2024, 10:22 am IST"). */
function isTimeLine(line: string): boolean {
  if (line.length > longestTimeLine || !/\d/.test(line)) return false;
  const words =
    line
      .replace(pageBehind, '')
      .toLowerCase()
      .match(/\p{L}[\p{L}.]*/gu) ?? [];
  // the time of an entry in a live report: "22:31"
  if (words.length === 0 && /^\d{1,2}[.:]\d{2}$/.test(line)) return true;
  if (words.length === 0) return statedDate(line) !== null || /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(line);
  return (
    words.every(word => timeWords.has(word.replace(/\.+$/, '')) || timeWords.has(bareWord(word))) &&
    /\d{4}|\d[.:]\d\d|min|ago|hour/i.test(line)
  );
}

/** An outlet before the day, as clippings have them: words in capitals, with "of the" and the like between. */
const outletBefore = /^(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s(?:\p{Lu}[\p{L}\p{N}'’.&-]*|\p{Ll}{1,3})){0,6})(?:,|\s[-–—|·])\s/u;

/** A line that ends so is told, and no headline. */
const endsSentence = /[.!?]["”’»]?\s*$/;
const longestHeadline = 140;

/**
 * The day of a line that gives an outlet and when the article appeared in it: "Harbour Courier, Sunday 12 May 2024". As the first line
 * of a text it may be a headline, unless one follows.
 */
function outletDay(text: string, { start, end }: Block, line: string): string | null {
  const outlet = line.length > longestTimeLine ? null : outletBefore.exec(line);
  const rest = outlet === null ? '' : line.slice(outlet[0].length);
  if (!isTimeLine(rest)) return null;
  const next =
    text
      .slice(end, end + 2 * longestHeadline)
      .trimStart()
      .split('\n', 1)[0] ?? '';
  const isHeadline = next.length > 0 && next.length <= longestHeadline && !endsSentence.test(next);
  return text.slice(0, start).trim() !== '' || isHeadline ? statedDate(rest) : null;
}

/** The address of a page in a web archive, as the archive's bar has it. */
const archiveLine =
  /^The Wayback Machine - https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_*]{0,4}\/(https?:\/\/\S{4,300})$/;

/** An agency's name for a story: "BC-XX--Harbour Wall,2nd Ld-Writethru,310", "OSTLEY-HARBOUR/WALL (UPDATE 2, PIX)". */
const slugLine =
  /^(?:[A-Z]{1,3}-[A-Z]{1,4}(?:-[A-Z]{1,4})?--?[\w .'/-]{2,60}(?:,[\w .'-]{1,40}){1,5}|[A-Z]{3,20}(?:-[A-Z]{2,20}){0,3}\/[A-Z -]{0,40}(?: \([A-Z\d ,.]{2,60}\))?)$/;

/** What an agency tells the desks of papers. */
const deskLine = /^Eds:\s/;

/** When a release may be printed is the day that it appears. */
const embargoLine = /^(?:strict(?:ly)? )?(?:under )?embargo(?:ed)?\b/i;

/** A line with two days says from when to when something was, not when this appeared. */
function isRange(line: string): boolean {
  const halves = line.split(/\s[-–—]\s|\bto\b/);
  return halves.length === 2 && halves.every(half => statedDate(half) !== null);
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
  const archived = archiveLine.exec(line)?.[1];
  if (archived !== undefined) return { end: block.end, stated: { url: archived } };
  if (slugLine.test(line) || deskLine.test(line)) return { end: block.end, stated: {} };
  const embargoed = embargoLine.test(line) ? statedDate(line) : null;
  if (embargoed !== null) return { end: block.end, stated: { date: embargoed, dateSource: 'prefix' } };
  const day = outletDay(text, block, line);
  if (day !== null) return { end: block.end, stated: { date: day, dateSource: 'prefix' } };
  if (!isTimeLine(line)) return null;
  const date = isRange(line) ? null : statedDate(line);
  return { end: block.end, stated: date === null ? {} : { date, dateSource: 'prefix' } };
}

/** Where the story goes on after a prefix: white space and separators are skipped. */
export function afterPrefix(text: string, block: Block, prefix: Prefix): number {
  let at = prefix.end;
  while (at < block.end && (isSpace(text.charCodeAt(at)) || '|:–—-'.includes(text.charAt(at)))) at++;
  return at;
}
