import { words, wordsBy } from '../words';

/** Small coins: word → currency. The value is given in the currency itself (50 cents = 0.5 USD). */
export const minorUnits: ReadonlyMap<string, string> = wordsBy({
  USD: 'cent cents ¢',
  GBP: 'pence penny pennies',
  INR: 'paise paisa paisas',
  BDT: 'poisha',
  RUB: 'kopeck kopecks kopek kopeks copecks',
  UAH: 'kopiyka kopiykas kopiyky',
  MXN: 'centavo centavos',
  EUR: 'eurocent eurocents',
  CNY: 'jiao mao fen',
  MYR: 'sen',
  ILS: 'agora agorot',
  NGN: 'kobo',
  GHS: 'pesewa pesewas',
  RON: 'bani',
  BGN: 'stotinka stotinki',
  HRK: 'lipa lipas',
  HUF: 'fillér fillérs',
  CZK: 'haléř haléřů haler halers',
  PLN: 'grosz groszy grosze',
  TRY: 'kuruş kurus',
  GEL: 'tetri',
  DKK: 'øre',
  SEK: 'öre',
  ISK: 'eyrir aurar',
  CHF: 'rappen centime centimes',
  DEM: 'pfennig pfennigs pfennige',
  FIM: 'penni penniä',
  EGP: 'piastre piastres piaster piasters',
  SAR: 'halala halalas',
  AED: 'fils',
  TND: 'millime millimes',
  OMR: 'baisa baisas',
  THB: 'satang satangs',
  ZMW: 'ngwee',
  BWP: 'thebe',
  MOP: 'avo avos',
  GMD: 'butut bututs',
  MWK: 'tambala',
  VND: 'hao hào xu',
  MMK: 'pya pyas',
  CRC: 'céntimo céntimos centimo centimos',
  UYU: 'centésimo centésimos centesimo centesimos',
  WST: 'sene',
  TOP: 'seniti',
  PGK: 'toea',
  LSL: 'sente lisente',
  ALL: 'qindarka qindarkë qindarkës',
  BTN: 'chetrum chetrums',
  BAM: 'fening fenings',
  MKD: 'deni',
  KRW: 'jeon',
  KPW: 'chon',
  AZN: 'qəpik qəpiks',
  MVR: 'laari',
  BTC: 'satoshi satoshis',
});

/** What a small coin is of its currency, where it is no hundredth. */
export const minorParts: ReadonlyMap<string, number> = wordsBy([
  [0.1, 'jiao mao hao hào'],
  [0.001, 'millime millimes baisa baisas'],
  [1e-8, 'satoshi satoshis'],
]);

/**
 * Currencies that share a small coin with the one it is counted in by itself: "1 euro 80 cents", "20 dinars and 300 fils".
 * By the code of the coin alone.
 */
export const sharedCoins: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    USD: words(
      'EUR AUD CAD NZD HKD SGD TWD ZAR KES UGX TZS JMD TTD BBD BSD BZD FJD NAD ZWL LKR MUR SCR LRD GYD SRD XCD ETB',
    ),
    GBP: words('IEP GIP FKP SHP'),
    INR: words('PKR NPR BDT'),
    RUB: words('BYN UAH'),
    MXN: words('ARS BOB BRL CLP COP CUP CVE DOP GTQ HNL MZN NIO PHP PTE'),
    CHF: words('BEF BIF CDF DJF DZD FRF GNF HTG KMF MAD RWF XAF XOF XPF'),
    MYR: words('IDR JPY KHR BND'),
    CRC: words('PYG ESP VES'),
    UYU: words('PAB'),
    DKK: words('NOK'),
    SEK: words('NOK DKK'),
    EGP: words('LBP SYP SDG SSP JOD'),
    SAR: words('QAR YER'),
    AED: words('KWD BHD JOD IQD YER'),
    RON: words('MDL'),
  }),
);

/** Currencies of a thousand small coins. */
export const thousandths = words('KWD BHD JOD IQD OMR TND LYD');
