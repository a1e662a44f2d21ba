import { currencyAbbreviations, currencySigns, isoCodes } from '../language/en/currencies';
import { decadeWords, months, partWords, seasons, shiftWords, weekdays } from '../language/en/calendar';
import { fractionWords, ordinalWords, scaleWords, smallNumbers } from '../language/en/numberWords';
import type { Token } from './tokens';

const otherWords =
  'a an christmas new boxing halloween valentine bastille st half quarter today tonight yesterday tomorrow later earlier the several dozens hundreds thousands millions billions trillions tens scores lakhs crores ' +
  'minutes hours days weeks months years decades centuries recent noon midday midnight fiscal financial tax budget year fy fye q h final closing aged age ages teens magnitude mach ' +
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold coming ' +
  'multi multimillion multibillion twice thrice double doubled doubling triple tripled tripling treble trebled trebling quadruple quadrupled quadrupling quintupled halved halving';

/** Lower-case words that a claim can begin with. All others are passed over without a further look. */
const starterWords: ReadonlySet<string> = new Set([
  ...otherWords.split(' '),
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
  ...isoCodes,
  ...currencyAbbreviations.keys(),
]);

/** Whether a claim can begin at a token; `next` is the one behind it. */
export function canStart(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') {
    if (token.text === "'") return next?.kind === 'number' && next.glued;
    return next !== undefined && next.kind !== 'mark' && currencySigns.has(token.text);
  }
  if (starterWords.has(token.text)) return true;
  return next?.kind === 'mark' && next.glued && currencySigns.has(next.text) && token.text.length <= 4;
}
