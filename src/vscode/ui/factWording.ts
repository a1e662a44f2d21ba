import { l10n } from 'vscode';
import type { FactKind, RowRelation } from '../../core/report/factTableModel';
import { relationText } from './wording';

/** What a row is about, in a word. */
export function factKindText(kind: FactKind): string {
  const texts: Readonly<Record<FactKind, string>> = {
    figure: l10n.t('figure'),
    date: l10n.t('date'),
    quote: l10n.t('quotation'),
    role: l10n.t('title'),
    name: l10n.t('name'),
    fact: l10n.t('statement'),
  };
  return texts[kind];
}

/** How the versions of a row stand to each other. */
export function rowRelationText(relation: RowRelation): string {
  switch (relation) {
    case 'titleConflict':
      return l10n.t('different title');
    case 'spelling':
      return l10n.t('name written otherwise');
    case 'quoteVariant':
      return l10n.t('quoted otherwise');
    case 'differentSpeaker':
      return l10n.t('different speaker');
    case 'attributionDropped':
      return l10n.t('attribution dropped');
    case 'onlyHere':
      return l10n.t('only here');
    default:
      return relationText(relation);
  }
}
