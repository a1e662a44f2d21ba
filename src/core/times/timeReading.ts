import type { TimeExpression } from './timeExpression';

/** A time found at a token: what it says, and the token behind it. */
export interface TimeReading {
  readonly when: TimeExpression;
  readonly next: number;
  /** First token when words before the starting one belong to it ("early", "from"). */
  readonly first?: number;
}

/** Whether a time covers several units of the calendar, so that it is a period rather than a date. */
export function isPeriod(when: TimeExpression): boolean {
  switch (when.type) {
    case 'division':
    case 'opening':
    case 'season':
    case 'fiscalYear':
    case 'ended':
    case 'quarterTold':
    case 'range':
    case 'decade':
    case 'century':
      return true;
    case 'part':
      return isPeriod(when.of);
    case 'shifted':
      return (
        when.unit === 'quarter' || (Math.abs(when.count) <= 1 && (when.unit === 'decade' || when.unit === 'century'))
      );
    default:
      return false;
  }
}
