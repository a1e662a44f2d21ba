import type { NumericClaim } from '../../../src/core/claims/claim';
import type { TimeValue } from '../../../src/core/times/timeValue';
import { findFiscalCalendar } from '../../../src/core/times/fiscalCalendar';
import { resolveClaims } from '../../../src/core/claims/resolve';
import { scanParagraph } from '../../../src/core/claims/scan';
import { finish } from '../../../src/core/util/sliced';

/** The day of every text of these tables: a Wednesday. */
export const articleDay = '2024-07-10';

/** Reads a text as an article of one paragraph and one sentence. */
export function claimsOf(text: string, date: string | null = articleDay): readonly NumericClaim[] {
  const whole = { start: 0, end: text.length };
  const structure = {
    segments: [{ ...whole, kind: 'article' as const }],
    paragraphs: [{ ...whole, kind: 'body' as const }],
    sentences: [{ ...whole, paragraph: 0 }],
    title: null,
    stated: {},
  };
  const fiscal = [finish(findFiscalCalendar(text)) ?? []].flat();
  return finish(resolveClaims({ text, structure, scanned: [finish(scanParagraph(text))] }, { date, fiscal }));
}

/** 65000000000 → 65B, so that tables stay readable. */
function short(value: number): string {
  for (const [size, letter] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ] as const) {
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(10))}${letter}`;
  }
  return String(Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(10)));
}

function timeText({ from, to, grain }: TimeValue): string {
  if (from === null) return `..${to ?? ''}`;
  const lengths: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };
  const isWhole = grain !== 'year' || from.endsWith('-01-01');
  const length = lengths[grain];
  return length !== undefined && isWhole ? from.slice(0, length) : `${from}..${to ?? ''}`;
}

function figureText({ quantity, kind }: NumericClaim): string {
  if (quantity === undefined) return '';
  const { value, parts, unit } = quantity;
  if (kind === 'ratio' && (unit === 'score' || unit === 'vote')) return `${(parts ?? []).join('-')} ${unit}`;
  if (kind === 'ratio' && parts !== undefined) return parts.join(':');
  const figure = parts === undefined ? short(value) : parts.map(short).join('-');
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** One claim as a row of a table tells it: `money 65B USD ~`, `date 2024-07-09`, `count 2 nation light`, `vague dollar`. */
export function rowOf(claim: NumericClaim): string {
  const bound = claim.quantity?.bound ?? claim.time?.bound ?? '=';
  const parts = [
    claim.kind,
    claim.time ? timeText(claim.time) : claim.kind === 'vague' ? claim.subject.head : figureText(claim),
    bound === '=' ? '' : bound,
    claim.salience === 'light' ? 'light' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** All claims of a text, in its order. */
export function rowsOf(text: string, date: string | null = articleDay): string {
  return claimsOf(text, date).map(rowOf).join('; ');
}

/** A case: a text, the rows it is read as, and the day it was written on. */
type Case = readonly [text: string, rows: string, date: string];

/**
 * Cases written one a line as `text => rows`, or `[2024-10-25] text => rows` where the day matters; an empty right side says
 * that the text holds no claim. Lines without an arrow are headings.
 */
export function cases(table: string): readonly Case[] {
  return table
    .split('\n')
    .filter(line => line.includes('=>'))
    .map(line => {
      const [left = '', rows = ''] = line.split('=>');
      const [, date, text = left] = /^\[(\d{4}-\d\d-\d\d)\](.*)$/.exec(left) ?? [];
      return [text.trim(), rows.trim(), date ?? articleDay] as const;
    });
}
