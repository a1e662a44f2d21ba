import { l10n } from 'vscode';
import { lineOf } from '../../core/report/storyMap';
import type { PageMap, PageMapCell, PageMapColumn } from '../../core/report/storyMapMessages';
import type { MapCell, MapColumn, MapOrigin, MapTime, StoryMap } from '../../core/report/storyMapModel';
import type { StoryAnalysis } from '../../core/story/analysis';
import { indexAt } from '../../core/text/span';
import type { TimeValue } from '../../core/times/timeValue';
import { lazily } from '../../core/util/lazily';
import { rowRelationText } from '../ui/factWording';
import { percentText } from '../ui/percentText';
import { shortened } from '../ui/plain';
import { dateSourceText, differencesText, tierText } from '../ui/wording';
import { shownDate } from '../ui/shownDate';

const format = (options: Intl.DateTimeFormatOptions) =>
  lazily(() => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }));
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const monthOnly = format({ month: 'short' });
const wholeDay = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** Longer lists of versions are not read. */
const mostNames = 5;

/** Less than this in common is chance and stock phrases. */
const leastShared = 0.05;

/** Longer sentences are cut where a mark shows them. */
const longestSentence = 400;
const oneDay = 864e5;

/** "In 3 of 4 other versions: wire (word for word), … · 1 difference". */
function relationsText({ columns }: StoryMap, { partners, onlyHere, differences }: MapCell): string {
  const names = partners.map(({ column, tier }) => `${columns[column]?.label ?? ''} (${tierText(tier)})`);
  const named = names.length > mostNames + 1 ? names.slice(0, mostNames) : names;
  const list = named.join(', ');
  const more = names.length - named.length;
  const others = columns.length - 1;
  const parts = [
    names.length === 0
      ? onlyHere.length > 0
        ? l10n.t('Only in this version')
        : l10n.t('No close match in another version')
      : l10n.t(
          'In {0} of {1} other versions: {2}',
          names.length,
          others,
          more > 0 ? l10n.t('{0} and {1} more', list, more) : list,
        ),
  ];
  if (names.length > 0 && onlyHere.length > 0) parts.push(l10n.t('in part only in this version'));
  if (differences > 0) parts.push(differencesText(differences));
  return parts.join(' · ');
}

function cellOf(map: StoryMap, { label, cells }: MapColumn, cell: MapCell, index: number, text: string): PageMapCell {
  return {
    start: cell.start,
    end: cell.end,
    words: lineOf(text, cell),
    onlyHere: [...cell.onlyHere],
    differences: cell.differences,
    partners: cell.partners.flatMap(({ column, cells: there }) => there.map((one): [number, number] => [column, one])),
    relations: relationsText(map, cell),
    name: l10n.t('{0}, paragraph {1} of {2}', label, index + 1, cells.length),
  };
}

function columnOf(map: StoryMap, column: MapColumn, story: StoryAnalysis): PageMapColumn {
  const { key, name, label, date, dateSource, outlet, words, pinned, article } = column;
  const { text = '', date: found = null } = story.articles[article] ?? {};
  return {
    key,
    label,
    date: shownDate(date, dateSource),
    length: l10n.t('{0} words', words),
    title: [name, outlet ?? '', found ? dateSourceText(found) : '', wordingText(map, column, story)]
      .filter(line => line !== '')
      .join('\n'),
    pinned,
    cells: column.cells.map((cell, index) => cellOf(map, column, cell, index, text)),
  };
}

/** "Common wording: wire 73 %, digest 2 %", the most first. */
function wordingText({ columns }: StoryMap, { article }: MapColumn, { matches }: StoryAnalysis): string {
  const labels = new Map(columns.map(column => [column.article, column.label]));
  const shares = matches.pairs
    .filter(({ a, b, shared }) => (a === article || b === article) && shared > 0)
    .sort((x, y) => y.shared - x.shared)
    .map(({ a, b, shared }) => `${labels.get(a === article ? b : a) ?? ''} ${percentText(shared)}`);
  return shares.length === 0 ? '' : l10n.t('Common wording: {0}', shares.join(', '));
}

function originOf({ columns }: StoryMap, { columns: members, least, most }: MapOrigin): PageMap['origins'][number] {
  const [low, high] = [percentText(least), percentText(most)];
  const share = low === high ? high : least < leastShared ? l10n.t('up to {0}', high) : l10n.t('{0} to {1}', low, high);
  const names = members.map(member => columns[member]?.label ?? '');
  return {
    columns: [...members],
    text: l10n.t('{0} common wording', share),
    title: l10n.t('One origin: {0} share {1} of their wording', names.join(', '), share),
  };
}

const dateOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);

/** A time in two short lines for the axis: what of the year, and the year. */
function axisText({ from, to, grain }: TimeValue): { label: string; year: string } {
  const date = dateOf(from ?? to ?? '');
  if (Number.isNaN(date.getTime())) return { label: from ?? to ?? '', year: '' };
  const year = String(date.getUTCFullYear());
  if (from === null) return { label: l10n.t('until'), year };
  const texts: Readonly<Record<TimeValue['grain'], string>> = {
    minute: dayAndMonth().format(date),
    hour: dayAndMonth().format(date),
    day: dayAndMonth().format(date),
    week: `${date.getUTCDate()}–${dayAndMonth().format(dateOf(to ?? from).getTime() - (to === null ? 0 : oneDay))}`,
    month: monthOnly().format(date),
    quarter: `Q${Math.floor(date.getUTCMonth() / 3) + 1}`,
    year: '',
    decade: l10n.t('decade'),
    century: l10n.t('century'),
    range: to === null ? l10n.t('since') : l10n.t('from'),
  };
  return { label: texts[grain], year };
}

/** A time in words: "8 July 2024", "1 April 2023 to 31 March 2024". */
function wholeText({ from, to, grain }: TimeValue): string {
  const text = (iso: string, shift = 0): string => {
    const date = dateOf(iso);
    return Number.isNaN(date.getTime()) ? iso : wholeDay().format(date.getTime() + (iso.length === 10 ? shift : 0));
  };
  if (grain === 'year' && from !== null) return from.slice(0, 4);
  const [first, last] = [from === null ? null : text(from), to === null ? null : text(to, -oneDay)];
  if (first === null) return l10n.t('until {0}', last ?? '');
  if (last === null) return l10n.t('since {0}', first);
  return first === last ? first : l10n.t('{0} to {1}', first, last);
}

function timeOf({ columns }: StoryMap, { time, marks }: MapTime, story: StoryAnalysis): PageMap['times'][number] {
  return {
    ...axisText(time),
    title: wholeText(time),
    marks: marks.map(({ article: column, start, end }) => {
      const { text = '', structure } = story.articles[columns[column]?.article ?? -1] ?? {};
      const sentences = structure?.sentences ?? [];
      const sentence = sentences[indexAt(sentences, start)] ?? { start, end };
      const line = lineOf(text, sentence);
      return {
        column,
        start,
        end,
        words: lineOf(text, { start, end }),
        sentence: shortened(line, longestSentence),
      };
    }),
  };
}

/** The picture with its words in the person's language. */
export function pageMap(map: StoryMap, story: StoryAnalysis): PageMap {
  return {
    columns: map.columns.map(column => columnOf(map, column, story)),
    ribbons: map.ribbons.map(ribbon => ({ ...ribbon, relation: tierText(ribbon.tier) })),
    differences: map.differences.map(({ a, b, kind }) => ({ a, b, relation: rowRelationText(kind) })),
    origins: map.origins.map(origin => originOf(map, origin)),
    times: map.times.map(time => timeOf(map, time, story)),
  };
}
