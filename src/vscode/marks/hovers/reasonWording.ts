import { l10n } from 'vscode';
import { inOrder, type ClaimReason, type PairReasonKind } from '../../../core/claims/reason';
import { valueText } from '../../ui/wording';

/** Why two claims stand to each other as they do, in a line: "both say 65 billion USD". */
export function claimReasonText(reason: ClaimReason): string {
  switch (reason.kind) {
    case 'sameWords':
      return l10n.t('both say {0}', reason.words);
    case 'oneDay':
      return l10n.t('{0} and {1} are one day', ...reason.words);
    case 'otherDay':
      return l10n.t('{0} and {1} are other days', ...reason.words);
    case 'oneVague':
      return l10n.t('{0} and {1} can both hold', ...reason.words);
    case 'otherVague':
      return l10n.t('{0} and {1} exclude each other', ...reason.words);
    case 'formula':
      return reason.formula;
    case 'otherUnits': {
      const [first, second] = reason.units.map(unit => (unit === '' ? l10n.t('no unit') : unit));
      return l10n.t('{0} and {1} are not compared', first ?? '', second ?? '');
    }
    case 'noFigure':
      return l10n.t('one of them has no figure to compare');
    default:
      return pairText(reason.kind, ...inOrder(reason, valueText));
  }
}

function pairText(kind: PairReasonKind, x: string, y: string): string {
  const texts: Readonly<Record<PairReasonKind, () => string>> = {
    same: () => (x === y ? l10n.t('both say {0}', x) : l10n.t('{0} and {1} are the same', x, y)),
    sameResult: () => l10n.t('{0} and {1} are the same result', x, y),
    otherResult: () => l10n.t('{0} and {1} are different results', x, y),
    bothApproximate: () => l10n.t('same figure, both approximate: {0} and {1}', x, y),
    otherBound: () => l10n.t('same figure under another bound: {0} and {1}', x, y),
    strictlyApart: () => l10n.t('same figure, but taken strictly {0} and {1} do not meet', x, y),
    leanApart: () => l10n.t('{0} and {1} lean to opposite sides', x, y),
    exclude: () => l10n.t('{0} and {1} exclude each other', x, y),
    canBothHold: () => l10n.t('{0} and {1} can both hold', x, y),
    rounding: () => l10n.t('{0} is a rounding of {1}', x, y),
    roundedDigits: () => l10n.t('{0} is {1} rounded to its last digit that is not a zero', x, y),
    leavesRoom: () => l10n.t('{0} leaves room for {1}', x, y),
    closeAbove: () => l10n.t('{0} is close, but above {1}', x, y),
    closeBelow: () => l10n.t('{0} is close, but below {1}', x, y),
    sameTime: () => l10n.t('both name {0}', x),
    apart: () => l10n.t('{0} and {1} do not overlap', x, y),
    mayBeOne: () =>
      l10n.t('{0} and {1} may be one: a weekday or day without its year is read by how the sentence tells it', x, y),
    within: () => l10n.t('{0} lies in {1}', x, y),
    overlap: () => l10n.t('{0} and {1} overlap', x, y),
  };
  return texts[kind]();
}
