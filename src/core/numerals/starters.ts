import { currencyAbbreviations, currencySigns, isoCodes } from '../language/en/currencies';
import { codesWithScale, spacedPrefixes, wordsBeforeFigures } from '../language/en/currencyForms';
import { decadeWords, months, partWords, seasons, shiftWords, weekdays } from '../language/en/calendar';
import { feastStarts } from '../language/en/feasts';
import { fractionWords, ordinalWords, scaleWords, smallNumbers } from '../language/en/numberWords';
import { lengthWords } from '../language/en/unitForms';
import type { NumeralToken } from './tokens';
import { otherClaimStarts } from '../language/en/claimStarts';

/** Lower-case words that a claim can begin with. All others are passed over without a further look. */
const starterWords: ReadonlySet<string> = new Set([
  ...otherClaimStarts,
  ...smallNumbers.keys(),
  ...ordinalWords.keys(),
  ...fractionWords.keys(),
  ...scaleWords.keys(),
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...shiftWords.keys(),
  ...partWords.keys(),
  ...decadeWords.keys(),
  ...feastStarts,
  ...isoCodes,
  ...currencyAbbreviations.keys(),
  ...codesWithScale.keys(),
  ...lengthWords.keys(),
  ...wordsBeforeFigures,
]);

/** Whether a claim can begin at a token; `next` is the one behind it. */
export function canStart(token: NumeralToken, next: NumeralToken | undefined): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') {
    if (token.text === "'") return next?.kind === 'number' && next.glued;
    return currencySigns.has(token.text) && (next?.kind !== 'mark' || next.glued);
  }
  if (starterWords.has(token.text)) return true;
  if (next?.kind !== 'mark') return false;
  if (next.text === '$' && spacedPrefixes.has(token.text)) return true;
  return next.glued && (currencySigns.has(next.text) || next.text === '¢') && token.text.length <= 4;
}
