import { words, wordsBy } from '../words';

/** Letters of a country that stand off from its dollar sign: "US $3 million", "C $1.34". A lone "A" or "S" there is a word. */
export const spacedPrefixes = words('us u.s. hk nz nt c mex');

/** Those of them that are words in small letters: "it cost us $3". */
export const wordPrefixes = words('us mex');

/** Abbreviations that stand behind the figure as well: "500 kr", "10 rmb". */
export const abbreviationsBehind = words('kr zł kč rmb rs tl kz ரூ රු 元 人民币 円 원 руб р лв ден дин');

/** Abbreviations that need no capital: letters without case, and those that are no words. */
export const smallAbbreviations = words('kr zł kč rmb rs ƒ ரூ රු 元 人民币 円 원 руб лв ден дин');

/** Codes that are no words, so that small letters do: "5,000 usd". */
export const sureCodes = words(`
  usd eur gbp jpy cny inr aud cad chf hkd sgd nzd nok dkk pln czk huf mxn brl krw idr thb myr vnd rub uah ngn kes ghs aed qar
  kwd egp ils btc`);

/** Codes that are words of headlines in capitals: the figure behind must show that it is a sum. */
export const wordCodes = words('all top cup pen gel sos mop bam mad');

/** Abbreviations that name other things too (SR-71, QR codes, the NIS2 rules): the figure behind must show that it is a sum. */
export const doubtfulAbbreviations = words('sr qr nis kd jd');

/** Codes that a scale is glued to. */
const scaledCodes = words(`
  usd eur gbp jpy cny inr aud cad chf hkd sgd nzd sek nok dkk isk pln czk huf mxn brl krw zar rub idr php thb ils`);

const scalesBeforeCode = wordsBy([
  [1e3, 'k t'],
  [1e6, 'm mn mio'],
  [1e9, 'b bn mrd'],
]);

const scalesBehindCode = wordsBy([
  [1e3, 'k'],
  [1e6, 'm mn mln mio'],
  [1e9, 'b bn'],
]);

/** A code with a scale in one word: what the figure is multiplied with, and where the capitals of the code begin. */
export interface ScaledCode {
  readonly code: string;
  readonly factor: number;
  readonly start: number;
}

/** "50 MUSD", "EURm 310": a currency code and a scale in one word. */
export const codesWithScale: ReadonlyMap<string, ScaledCode> = new Map(
  [...scaledCodes].flatMap(code => [
    ...[...scalesBeforeCode].map(([letters, factor]): [string, ScaledCode] => [
      letters + code,
      { code: code.toUpperCase(), factor, start: letters.length },
    ]),
    ...[...scalesBehindCode].map(([letters, factor]): [string, ScaledCode] => [
      code + letters,
      { code: code.toUpperCase(), factor, start: 0 },
    ]),
  ]),
);

/** Currency words that stand before a figure as codes do: "Euro 30 million", "Rupees 10,000". */
export const wordsBeforeFigures = words(
  'euro euros dollar dollars rupee rupees naira rupiah yen yuan shillings ringgit peso pesos',
);

/** Those of them that need not show it: "dollars 20". */
export const pluralsBeforeFigures = words('euros dollars rupees shillings pesos');

/** Endings of nationalities in small letters. */
export const nationEnd = /(?:an|ish|ese|i|ic)$/;

/** Currencies whose countries group thousands by points: three digits behind a point are no cents there. */
export const pointGrouping = words('EUR BRL IDR TRY DKK CLP COP ARS VND CRC RON');

/** Plurals of currencies that do not end in -s, and their singular. */
export const irregularCurrencies: ReadonlyMap<string, string> = wordsBy({
  krona: 'kronor',
  krone: 'kroner',
  króna: 'krónur',
});
