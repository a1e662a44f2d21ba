/**
 * What one unit of a currency was worth in US dollars at the lowest and the highest since 2005, rounded outwards (yearly ranges of the
 * published reference rates). Nothing is converted by it: it tells only whether two sums in two currencies can be one.
 */
const worth: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['USD', [1, 1]],
  ['EUR', [0.95, 1.6]],
  ['GBP', [1.07, 2.12]],
  ['CHF', [0.75, 1.38]],
  ['JPY', [0.0062, 0.0133]],
  ['CNY', [0.12, 0.166]],
  ['HKD', [0.127, 0.13]],
  ['INR', [0.0113, 0.0256]],
  ['CAD', [0.68, 1.1]],
  ['AUD', [0.55, 1.11]],
  ['NZD', [0.49, 0.89]],
  ['SEK', [0.088, 0.17]],
  ['NOK', [0.088, 0.2]],
  ['DKK', [0.127, 0.215]],
  ['PLN', [0.2, 0.5]],
  ['CZK', [0.038, 0.07]],
  ['HUF', [0.0022, 0.0069]],
  ['RUB', [0.0075, 0.0435]],
  ['UAH', [0.023, 0.22]],
  ['TRY', [0.022, 0.88]],
  ['ILS', [0.2, 0.33]],
  ['BRL', [0.16, 0.65]],
  ['MXN', [0.039, 0.102]],
  ['ZAR', [0.05, 0.18]],
  ['KRW', [0.00063, 0.0011]],
  ['SGD', [0.57, 0.84]],
  ['THB', [0.023, 0.036]],
  ['MYR', [0.2, 0.34]],
  ['IDR', [0.00005, 0.00013]],
  ['PHP', [0.016, 0.026]],
  ['PKR', [0.0032, 0.0169]],
  ['BDT', [0.008, 0.0165]],
  ['LKR', [0.0026, 0.0101]],
  ['NGN', [0.0006, 0.0087]],
  ['KES', [0.0061, 0.0163]],
  ['EGP', [0.019, 0.19]],
  ['SAR', [0.265, 0.268]],
  ['AED', [0.271, 0.273]],
]);

/** What a sum is in US dollars at the middle of all rates: enough to tell near sums from far ones. Itself where no rate is known. */
export function roughDollars(value: number, currency: string): number {
  const [low, high] = worth.get(currency) ?? [1, 1];
  return value * Math.sqrt(low * high);
}

/** The currency that a sum or a rate ("EUR/share") is told in; undefined for what is no money. */
export function currencyOf(unit: string): string | undefined {
  const [numerator = ''] = unit.split('/', 1);
  return worth.has(numerator) ? numerator : undefined;
}

/** US dollars that one of a currency may stand for; undefined for currencies of which no range is known. */
export function dollarsFor(currency: string): readonly [low: number, high: number] | undefined {
  return worth.get(currency);
}
