import { l10n } from 'vscode';
import { bareWords, type DraftFinding, type DraftSubject, type DraftVerdict } from '../../core/draft/finding';
import { shortened } from '../ui/plain';

function subjectText(subject: DraftSubject): string {
  const texts: Readonly<Record<DraftSubject, string>> = {
    figure: l10n.t('Figure'),
    day: l10n.t('Day'),
    name: l10n.t('Name'),
    quotation: l10n.t('Quotation'),
    statement: l10n.t('Statement'),
  };
  return texts[subject];
}

function verdictText(verdict: DraftVerdict): string {
  const texts: Readonly<Record<DraftVerdict, string>> = {
    same: l10n.t('as printed'),
    rounding: l10n.t('printed more or less exactly'),
    withinBound: l10n.t('agrees with a bound only'),
    differs: l10n.t('printed otherwise'),
    notPrinted: l10n.t('printed in no version'),
    verbatim: l10n.t('to the letter'),
    altered: l10n.t('printed in other words'),
    cut: l10n.t('without words beside it that turn it round'),
    notFound: l10n.t('found in no version'),
  };
  return texts[verdict];
}

/** Longest words of a version that a problem shows: it is read in a list. */
const longestWords = 120;

/** "“at least 16 people”" */
export function wordsText(words: string): string {
  return l10n.t('“{0}”', shortened(bareWords(words), longestWords));
}

/** "001: “at least 16 people”" */
export function sourceText(version: string, words: string): string {
  return l10n.t('{0}: {1}', version, wordsText(words));
}

/** "Figure printed otherwise: 001: “at least 16 people”" */
export function findingText({ subject, verdict }: DraftFinding, sources: readonly string[]): string {
  const head = l10n.t('{0}, {1}', subjectText(subject), verdictText(verdict));
  return sources.length === 0 ? head : l10n.t('{0}. {1}', head, sources.join(' · '));
}

/** What a check came to, in a sentence. */
export function summaryText(name: string, checked: number, alarms: number, versions: number): string {
  if (alarms === 0)
    return l10n.t(
      '{0}: all {1} figures, days, names and quotations stand in the {2} versions.',
      name,
      checked,
      versions,
    );
  if (versions === 1)
    return l10n.t('{0}: {1} of {2} things need a look; held against one version.', name, alarms, checked);
  return l10n.t('{0}: {1} of {2} things need a look; held against {3} versions.', name, alarms, checked, versions);
}
