import { l10n } from 'vscode';
import { tiers } from '../../core/matching/passages';
import type { ParagraphDifference, ParagraphSummary } from '../../core/report/paragraphSummary';
import { differingWords } from '../../core/story/differingParts';
import { differenceText, rowRelationText } from '../ui/factWording';
import { shortened } from '../ui/plain';
import { tierText } from '../ui/wording';
import { cutWords } from './cutWords';

/** A link of the row above a paragraph, before it is plain: a tooltip stands for words that are the same in every row. */
export interface RowLink {
  readonly kind: 'difference' | 'versions' | 'best' | 'alone';
  readonly title: string;
  readonly tooltip: string;
}

/** Characters of a row: what a column of 80 shows, whose links are set a little smaller than its text. */
const longestRow = 80;
/** Of these, a version's name, the first length with which the row fits; then words of either side, where they are no figures. */
const nameLengths = [18, 12, 8] as const;
const [longestName] = nameLengths;
const wordLengths = [40, 26, 20, 16, 12] as const;
const longerCuts = [26, 20] as const;
/** Between two links the editor puts a bar. */
const bar = 3;

/** The versions that tell a paragraph, closest first: those that have the passage, then those that only give one of its facts otherwise. */
export function tellingVersions({ versions, differences }: ParagraphSummary): readonly number[] {
  const closest = [...versions].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || a.article - b.article);
  return [...new Set([...closest.map(({ article }) => article), ...differences.map(({ there }) => there.article)])];
}

/** "british-paper, digest +2": as many names as fit, at least one. */
function namesText(names: readonly string[], room: number, longest: number = longestName): string {
  const short = names.map(name => shortened(name, longest));
  for (let count = short.length; count > 1; count--) {
    const rest = short.length - count;
    const text = short.slice(0, count).join(', ') + (rest > 0 ? ` +${rest}` : '');
    if (text.length <= room) return text;
  }
  const [first = ''] = short;
  return short.length > 1 ? `${first} +${short.length - 1}` : first;
}

/** A difference in the words of the one that is read and of the other version. */
type Telling = (here: string, there: string) => string;

/** "differs: “14 people” in ferry2 · “16 people” here", then less. Of a source that one leaves out, the words that name it tell all. */
function tellings({ kind, unsourced }: ParagraphDifference, names: string): readonly Telling[] {
  if (unsourced === 'there') return [here => l10n.t('no source in {0}: “{1}” here', names, here)];
  if (unsourced === 'here') return [(_, there) => l10n.t('no source here: “{0}” in {1}', there, names)];
  return [
    (here, there) => l10n.t('{0}: “{1}” in {2} · “{3}” here', rowRelationText(kind), there, names, here),
    (_, there) => differenceText(kind, names, there),
  ];
}

/** Words that differ, on either side. */
interface Sides {
  readonly here: string;
  readonly there: string;
}

/** The words of both sides in a length; undefined where that would cut a figure. */
function cutSides({ here, there }: Sides, length: number): Sides | undefined {
  const [cutHere, cutThere] = [cutWords(here, length), cutWords(there, length)];
  return cutHere === undefined || cutThere === undefined ? undefined : { here: cutHere, there: cutThere };
}

/** Words of both sides that are not cut: all of them and, of wordings, those that differ. */
function wholeSides({ kind, hereWords, thereWords, unsourced }: ParagraphDifference): readonly Sides[] {
  const all = { here: hereWords, there: thereWords };
  if (kind === 'differs' || unsourced !== undefined) return [all];
  const { was, now } = differingWords(hereWords, thereWords);
  return was === '' || now === '' ? [all] : [all, { here: was, there: now }];
}

/**
 * Titles of a difference, the fullest first. What has to go goes in this order: that there is more, which the tooltip tells as well;
 * letters of a version's name; words that do not differ; the words of this version, which stand below the row; then words of both.
 */
function* titlesOf(difference: ParagraphDifference, names: readonly string[], more: string): Generator<string> {
  const all = names.map(name => tellings(difference, name));
  const whole = wholeSides(difference);
  const least = whole.at(-1);
  const ways = all[0]?.length ?? 0;
  for (let way = 0; way < ways; way++)
    for (const { here, there } of whole)
      for (const told of all)
        for (const behind of more === '' ? [''] : [more, '']) yield (told[way]?.(here, there) ?? '') + behind;
  for (const [way, lengths] of [[0, longerCuts] as const, [ways - 1, wordLengths] as const])
    for (const length of lengths) {
      const cut = least && cutSides(least, length);
      if (cut !== undefined) yield all.at(-1)?.[way]?.(cut.here, cut.there) ?? '';
    }
}

/** The first title that fits. */
function differenceTitle(differences: readonly ParagraphDifference[], labels: readonly string[], room: number): string {
  const [first] = differences;
  if (first === undefined) return '';
  const alike = differences.filter(({ kind, hereWords, thereWords }) => {
    return kind === first.kind && hereWords === first.hereWords && thereWords === first.thereWords;
  });
  const versions = [...new Set(alike.map(({ there }) => labels[there.article] ?? ''))];
  const names = nameLengths.map(length => namesText(versions, length, length));
  const others = new Set(differences.map(({ kind, hereWords }) => `${kind} ${hereWords}`)).size - 1;
  const more = others > 0 ? ` · ${l10n.t('{0} more', others)}` : '';
  for (const title of titlesOf(first, names, more)) if (title.length <= room) return title;
  // no room for a figure: its tooltip has it
  return shortened(`${rowRelationText(first.kind)} · ${names.at(-1) ?? ''}`, room);
}

/** All that differs, a line each. */
function differenceTooltip(differences: readonly ParagraphDifference[], labels: readonly string[]): string {
  const lines = differences.map(({ kind, hereWords, there, thereWords }) => {
    const told = differenceText(kind, labels[there.article] ?? '', thereWords);
    return l10n.t('{0} · here “{1}”', told, shortened(hereWords, 120));
  });
  return [l10n.t('Open both versions at these words'), ...new Set(lines)].join('\n');
}

/** "word for word in 001", "same figures in 001, 004": a line each. */
function versionLines({ versions, agreeing }: ParagraphSummary, labels: readonly string[]): readonly string[] {
  const names = (articles: readonly number[]): string => articles.map(one => labels[one] ?? '').join(', ');
  const byTier = tiers.flatMap(tier => {
    const of = versions.filter(version => version.tier === tier).map(({ article }) => article);
    return of.length > 0 ? [l10n.t('{0} in {1}', tierText(tier), names(of))] : [];
  });
  return [
    ...byTier,
    ...(agreeing.same.length > 0 ? [l10n.t('same figures in {0}', names(agreeing.same))] : []),
    ...(agreeing.compatible.length > 0 ? [l10n.t('compatible figures in {0}', names(agreeing.compatible))] : []),
  ];
}

/**
 * The row above a paragraph: what differs, with the words of both sides; how many versions tell it; and the closest of them by
 * name. The row fits a column of 80 characters; all the rest stands in tooltips.
 */
export function rowLinks(summary: ParagraphSummary, labels: readonly string[]): readonly RowLink[] {
  const telling = tellingVersions(summary);
  if (telling.length === 0) return [{ kind: 'alone', title: l10n.t('only in this version'), tooltip: '' }];
  const lines = versionLines(summary, labels);
  const count = l10n.t('{0} of {1} versions', telling.length + 1, summary.others + 1);
  const difference = differenceTitle(summary.differences, labels, longestRow - count.length - bar);
  const room = longestRow - (difference === '' ? 0 : difference.length + bar) - count.length - bar;
  const names = namesText(
    telling.map(one => labels[one] ?? ''),
    room,
  );
  const links: readonly RowLink[] = [
    { kind: 'difference', title: difference, tooltip: differenceTooltip(summary.differences, labels) },
    { kind: 'versions', title: count, tooltip: [l10n.t('Peek at the matching passages'), ...lines].join('\n') },
    {
      kind: 'best',
      title: names.length <= room && summary.best !== undefined ? names : '',
      tooltip: [l10n.t('Open the best match beside, with the passage selected'), ...lines].join('\n'),
    },
  ];
  return links.filter(({ title }) => title !== '');
}
