import { currencyWords } from '../language/en/currencies';
import { irregularCurrencies } from '../language/en/currencyForms';
import { coinsOfSigns, nationalCurrencies, nationStarts } from '../language/en/nationalCurrencies';
import { minorUnits, sharedCoins } from '../language/en/smallCoins';
import { singularOf } from '../language/en/countNouns';
import { lazily } from '../util/lazily';

/** A coin whose word or sign several countries share, as a claim writes it without saying whose it is. */
export interface SharedCoin {
  /** The currency that it is read as by itself. */
  readonly usual: string;
  /** All that it may be. */
  readonly family: ReadonlySet<string>;
  /** Cents and pence, which go with the sum before them. */
  readonly isSmall: boolean;
  /** Dollars and cents, which the press of the world means as those of the United States. */
  readonly isDollar: boolean;
}

/** The shared coins by their words and signs, in the singular. */
const coinsByWord = lazily(() => {
  const coins = new Map<string, SharedCoin>();
  for (const [coin, nations] of nationalCurrencies) {
    const usual = currencyWords.get(coin) ?? currencyWords.get(`${coin}s`);
    const family = new Set(nations.values());
    if (usual !== undefined) coins.set(coin, { usual, family, isSmall: false, isDollar: coin === 'dollar' });
  }
  for (const [word, usual] of minorUnits) {
    const family = new Set([usual, ...(sharedCoins.get(usual) ?? [])]);
    coins.set(word, { usual, family, isSmall: true, isDollar: usual === 'USD' });
  }
  for (const [sign, word] of [...coinsOfSigns, ['c', 'cent'] as const]) {
    const coin = coins.get(word);
    // "£5" is British wherever it is written
    if (coin !== undefined && sign !== '£') coins.set(sign, coin);
  }
  return coins;
});

/** A word of a claim that says whose money it is: "Australian", "US", "CAD". */
function isNational(word: string): boolean {
  return nationStarts.has(word.toLowerCase()) || /^[A-Z]{3}$/.test(word);
}

/** The shared coin in the words of a figure, null when they tell the country: "$5", "Rs 309", "42 centavos", but not "A$5". */
export function sharedCoinOf(core: string): SharedCoin | null {
  const words = core.match(/\p{L}+|[$¢₨]/gu) ?? [];
  if (/[\p{L}.]\$|\$\p{L}/u.test(core) || words.some(isNational)) return null;
  for (const written of words) {
    const word = written.toLowerCase();
    const coins = coinsByWord();
    const coin = coins.get(word) ?? coins.get(irregularCurrencies.get(word) ?? singularOf(word));
    if (coin !== undefined) return coin;
  }
  return null;
}
