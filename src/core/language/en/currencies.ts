import { words, wordsBy } from '../words';

/** Signs and prefixed signs, longest first where one begins another; the sign itself is looked up last. */
export const currencySigns: ReadonlyMap<string, string> = wordsBy({
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥ ￥',
  INR: '₹ ₨',
  RUB: '₽',
  KRW: '₩',
  ILS: '₪',
  TRY: '₺',
  UAH: '₴',
  NGN: '₦',
  PHP: '₱',
  THB: '฿',
  VND: '₫',
  KZT: '₸',
  CRC: '₡',
  PYG: '₲',
  GHS: '₵',
  AZN: '₼',
  GEL: '₾',
  BDT: '৳',
  LAK: '₭',
  MNT: '₮',
  BTC: '₿',
  IRR: '﷼',
});

/** Letters glued before a dollar or pound sign. */
export const dollarPrefixes: ReadonlyMap<string, string> = wordsBy({
  USD: 'us u.s. usd',
  AUD: 'a au aus aud',
  CAD: 'c ca can cad cdn',
  HKD: 'hk',
  NZD: 'nz',
  SGD: 's sg',
  TWD: 'nt',
  BRL: 'r',
  MXN: 'mx mex',
  JMD: 'j',
  TTD: 'tt',
  ZWL: 'z',
  NAD: 'n',
  FJD: 'fj',
  BND: 'b',
  ARS: 'ar',
  CLP: 'cl',
});

/** Letters glued before other signs: E£ is Egypt's pound, CN¥ the yuan. */
export const signPrefixes: ReadonlyMap<string, string> = wordsBy({
  EGP: 'e£ le£',
  IEP: 'ir£',
  CNY: 'cn¥ rmb¥',
  JPY: 'jp¥',
  GHS: 'gh₵ gh¢',
});

/** Abbreviations written before the figure, apart from ISO codes; `capital`ised as in print where a word could be meant. */
export const currencyAbbreviations: ReadonlyMap<string, string> = wordsBy({
  INR: 'rs re',
  CNY: 'rmb',
  MYR: 'rm',
  IDR: 'rp',
  BDT: 'tk',
  KES: 'ksh kshs sh shs',
  UGX: 'ush',
  TZS: 'tsh',
  AED: 'dh dhs',
  SEK: 'kr',
  CHF: 'fr sfr',
  PLN: 'zł',
  CZK: 'kč',
  HUF: 'ft',
  RON: 'lei',
  ZAR: 'r',
  NGN: 'n',
  PHP: 'p php',
  GBP: 'stg',
});

/** Those of the table above that are read only when glued to digits ("R500m") or after them ("500 kr"). */
export const gluedOnlyAbbreviations = words('r n p re fr ft sh lei');

/** ISO 4217 codes in use, in lower case; read only when written in capitals. */
export const isoCodes = words(`
  aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop
  crc cuc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr
  iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr
  mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle
  sos srd ssp stn syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw
  zwl btc eth`);

/** Names of currencies, singular and plural; a nationality before them decides (see `nationalCurrencies`). */
export const currencyWords: ReadonlyMap<string, string> = wordsBy({
  USD: 'dollar dollars buck bucks greenbacks',
  EUR: 'euro euros',
  GBP: 'pound pounds sterling quid',
  JPY: 'yen',
  INR: 'rupee rupees',
  CNY: 'yuan renminbi kuai',
  RUB: 'rouble roubles ruble rubles',
  CHF: 'franc francs',
  KRW: 'won',
  ILS: 'shekel shekels',
  TRY: 'lira liras lire',
  UAH: 'hryvnia hryvnias',
  NGN: 'naira',
  ZAR: 'rand rands',
  BRL: 'real reais reals',
  MXN: 'peso pesos',
  SEK: 'krona kronor kronas',
  NOK: 'krone kroner',
  PLN: 'zloty zlotys złoty',
  CZK: 'koruna korunas crowns',
  HUF: 'forint forints',
  RON: 'leu lei',
  BGN: 'lev leva',
  SAR: 'riyal riyals',
  IRR: 'rial rials toman tomans',
  AED: 'dirham dirhams',
  KWD: 'dinar dinars',
  THB: 'baht',
  VND: 'dong',
  IDR: 'rupiah rupiahs',
  MYR: 'ringgit ringgits',
  BDT: 'taka',
  KES: 'shilling shillings',
  GHS: 'cedi cedis',
  ETB: 'birr',
  KZT: 'tenge',
  GEL: 'lari',
  AMD: 'dram drams',
  AZN: 'manat manats',
  MMK: 'kyat kyats',
  ZMW: 'kwacha',
  VES: 'bolivar bolivars bolívares',
  PYG: 'guarani guaranis',
  CRC: 'colones',
  PEN: 'soles',
  GTQ: 'quetzals',
  HNL: 'lempiras',
  AOA: 'kwanza kwanzas',
  MZN: 'meticais',
  MNT: 'tugrik tugriks',
  AFN: 'afghani afghanis',
  BTC: 'bitcoin bitcoins',
  ETH: 'ether',
  DEM: 'deutschmark deutschmarks d-marks',
  NLG: 'guilder guilders',
  ESP: 'peseta pesetas',
  FIM: 'markka markkaa',
  GRD: 'drachma drachmas',
  PTE: 'escudo escudos',
  ATS: 'schilling schillings',
  HRK: 'kuna',
  LTL: 'litas',
  EEK: 'kroon kroons',
});

/** Words that are currencies only with a scale, another figure sign or a nationality: "won", "real", "pound". */
export const doubtfulCurrencyWords = words('won real reals crowns soles sterling lei');
