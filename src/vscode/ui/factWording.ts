import { l10n } from 'vscode';
import type { FactKind, RowRelation } from '../../core/report/factTableModel';
import { shortened } from './plain';
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

/** How the versions of a row stand to each other, in the same words as exports (`core/report/export/words.ts`). */
export function rowRelationText(relation: RowRelation): string {
  switch (relation) {
    case 'titleConflict':
      return l10n.t('different title');
    case 'spelling':
      return l10n.t('name written differently');
    case 'status':
      return l10n.t('another status');
    case 'wording':
      return l10n.t('told differently');
    case 'quoteVariant':
      return l10n.t('quoted differently');
    case 'differentSpeaker':
      return l10n.t('different speaker');
    case 'attributionDropped':
      return l10n.t('source not named everywhere');
    case 'onlyHere':
      return l10n.t('only here');
    case 'suggested':
      return l10n.t('suggested');
    default:
      return relationText(relation);
  }
}

/** Longer words of another version are cut where they stand in a sentence. */
const longestTold = 120;

/**
 * What another version has instead: "differs: “at least 16 people” in ferry2".
 * @param there label of the other version, or of several
 * @param words as they are printed there
 */
export function differenceText(kind: RowRelation, there: string, words: string): string {
  return l10n.t('{0}: “{1}” in {2}', rowRelationText(kind), shortened(words.replace(/\s+/g, ' '), longestTold), there);
}
