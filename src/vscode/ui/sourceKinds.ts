import { l10n } from 'vscode';
import type { OtherKind } from '../../core/text/sourceKind';

/** What a file is that was taken for a text, and what to do. */
export function otherKindText(name: string, kind: OtherKind): string {
  if (kind === 'oldWord') return l10n.t('{0} is an old Word document (.doc). Save it as .docx first.', name);
  const kinds: Readonly<Record<Exclude<OtherKind, 'oldWord'>, string>> = {
    html: l10n.t('a web page'),
    mhtml: l10n.t('a saved web page'),
    pdf: l10n.t('a PDF'),
    docx: l10n.t('a Word document'),
    rtf: l10n.t('Rich Text (RTF)'),
    csv: l10n.t('a table (CSV)'),
  };
  return l10n.t('{0} is {1}: “Crossread: Import Articles…” brings it in.', name, kinds[kind]);
}
