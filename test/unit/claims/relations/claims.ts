import type { Bound } from '../../../../src/core/language/bound';
import type { ClaimKind } from '../../../../src/core/quantities/claimKind';
import type { NumericClaim } from '../../../../src/core/claims/claim';
import type { TimeValue } from '../../../../src/core/times/timeValue';
import { intervalOf } from '../../../../src/core/quantities/interval';
import { digitsOf } from '../../comparing/markedStory';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { claimReasonWords } from '../../../../src/core/report/reasonWords';

const nowhere = { start: 0, end: 0 };
const subject = { head: '', modifiers: [], verb: '', context: [] };

/** A quantity claim: `quantity('money', '<~65e9', 'USD')` is "nearly $65 billion"; zeros and decimals count as written. */
export function quantity(kind: ClaimKind, notation: string, unit = ''): NumericClaim {
  const bound = (/^(?:<~|>~|>=|<=|[~<>])/.exec(notation)?.[0] ?? '=') as Bound;
  const figure = notation.slice(bound === '=' ? 0 : bound.length);
  const digits = digitsOf(figure);
  const value = Number(figure);
  return {
    ...nowhere,
    core: nowhere,
    kind,
    quantity: { value, ...intervalOf(value, bound, digits, kind), unit, bound, boundText: '', digits },
    subject,
    salience: 'claim',
    sentence: 0,
  };
}

/** A time claim, half-open; `null` is open. */
export function time(from: string | null, to: string | null, more: Partial<TimeValue> = {}): NumericClaim {
  return {
    ...nowhere,
    core: nowhere,
    kind: 'date',
    time: { from, to, grain: 'range', anchor: 'explicit', ...more },
    subject,
    salience: 'claim',
    sentence: 0,
  };
}

/** What is said of two claims: a reason by its words, which do not tell the order of the two. */
export function told(a: NumericClaim, b: NumericClaim): object {
  const { reason, ...rest } = compareClaims(a, b);
  return { ...rest, why: claimReasonWords(reason) };
}
