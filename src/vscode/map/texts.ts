import { l10n } from 'vscode';
import { tierText } from '../ui/wording';

/** The labels of the page. */
export function mapTexts(): Readonly<Record<string, string>> {
  return {
    map: l10n.t('Story map: versions as columns, paragraphs as cells'),
    legend: l10n.t('What the shapes mean'),
    copied: tierText('copied'),
    edited: tierText('edited'),
    reworded: tierText('reworded'),
    related: tierText('related'),
    onlyHere: l10n.t('only in this version'),
    difference: l10n.t('differs'),
    hint: l10n.t('Choose two versions at the top to put them side by side.'),
    help: l10n.t(
      'Arrow keys move between paragraphs; left and right follow what tells the same. Enter opens the words, Shift+Enter opens them beside those of the next column.',
    ),
    unpin: l10n.t('Back to Order of Date'),
    pinned: l10n.t('pinned'),
    timeline: l10n.t('Timeline: the dates that the versions name'),
    noTimes: l10n.t('No version names a date.'),
    openBoth: l10n.t('Click opens both beside each other'),
    reading: l10n.t('The story is being read…'),
    gone: l10n.t('The story of this map is not open. Open one of its articles, and the map comes back.'),
  };
}
