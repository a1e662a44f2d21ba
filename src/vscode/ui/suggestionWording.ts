import { l10n } from 'vscode';
import type { LinkKind } from '../../core/matching/linkKind';
import type { Suggestion } from '../../core/secondReader/suggestion';
import { relationText } from './wording';

/** What two passages are said to be to each other. */
function linkKindText(kind: LinkKind): string {
  const texts: Readonly<Record<LinkKind, string>> = {
    sameFact: l10n.t('same fact'),
    differs: l10n.t('another figure'),
    samePassage: l10n.t('same passage'),
    changedWording: l10n.t('told otherwise'),
    otherSpeaker: l10n.t('different speaker'),
    otherDay: l10n.t('another day'),
  };
  return texts[kind];
}

/** What is suggested, as far as the comparison bears it out: "another figure", "same, rounded", "possibly: told otherwise". */
export function suggestionText({ kind, relation }: Pick<Suggestion, 'kind' | 'relation'>): string {
  if (relation === 'possible') return l10n.t('possibly: {0}', linkKindText(kind));
  return kind === 'sameFact' ? relationText(relation) : linkKindText(kind);
}

/** Who suggests it. */
export const suggestedByText = (model: string): string => l10n.t('suggested by {0}', model);

/** The icon of everything that is only suggested. */
export const suggestionIcon = 'lightbulb';
