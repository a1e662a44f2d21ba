/** Signs and prefixed signs, longest first where one begins another; the sign itself is looked up last. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['৳', 'BDT'],
  ['₨', 'INR'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₿', 'BTC'],
  ['﷼', 'IRR'],
]);

/** Letters glued before a dollar or pound sign. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
  ['n', 'NAD'],
  ['fj', 'FJD'],
  ['b', 'BND'],
  ['ar', 'ARS'],
  ['cl', 'CLP'],
]);

/** Letters glued before other signs: E£ is Egypt's pound, CN¥ the yuan. */
export const signPrefixes: ReadonlyMap<string, string> = new Map([
  ['e£', 'EGP'],
  ['le£', 'EGP'],
  ['ir£', 'IEP'],
  ['cn¥', 'CNY'],
  ['rmb¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['gh₵', 'GHS'],
]);

/** Abbreviations written before the figure, apart from ISO codes; `capital`ised as in print where a word could be meant. */
export const currencyAbbreviations: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['re', 'INR'],
  ['rmb', 'CNY'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['tk', 'BDT'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['sh', 'KES'],
  ['shs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['kr', 'SEK'],
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['ft', 'HUF'],
  ['lei', 'RON'],
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['php', 'PHP'],
  ['stg', 'GBP'],
]);

/** Those of the table above that are read only when glued to digits ("R500m") or after them ("500 kr"). */
export const gluedOnlyAbbreviations: ReadonlySet<string> = new Set(['r', 'n', 'p', 're', 'fr', 'ft', 'sh', 'lei']);

/** ISO 4217 codes in use, in lower case; read only when written in capitals. */
export const isoCodes: ReadonlySet<string> = new Set(
  (
    'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop ' +
    'crc cuc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd ' +
    'irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn ' +
    'myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp ' +
    'stn syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl btc eth'
  ).split(' '),
);

/** Names of currencies, singular and plural; a nationality before them decides (see {@link nationalCurrencies}). */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars buck bucks greenbacks',
    EUR: 'euro euros',
    GBP: 'pound pounds sterling quid',
    JPY: 'yen',
    INR: 'rupee rupees',
    CNY: 'yuan renminbi',
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
    EGP: '',
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
  }).flatMap(([code, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, string] => [word, code]),
  ),
);

/** Words that are currencies only with a scale, another figure sign or a nationality: "won", "real", "pound". */
export const doubtfulCurrencyWords: ReadonlySet<string> = new Set([
  'won',
  'real',
  'reals',
  'crowns',
  'soles',
  'sterling',
  'lei',
]);

/** Nationality and currency word → code: "Australian dollars". Nationalities in lower case, of two words joined by a space. */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    dollar:
      'us=USD u.s.=USD american=USD australian=AUD aussie=AUD canadian=CAD hong-kong=HKD new-zealand=NZD singapore=SGD singaporean=SGD taiwan=TWD taiwanese=TWD jamaican=JMD namibian=NAD zimbabwe=ZWL zimbabwean=ZWL liberian=LRD fijian=FJD trinidad=TTD bahamian=BSD barbadian=BBD guyanese=GYD',
    pound:
      'egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG british=GBP south-sudanese=SSP cypriot=CYP irish=IEP gibraltar=GIP',
    rupee:
      'indian=INR pakistani=PKR pakistan=PKR nepalese=NPR nepali=NPR sri-lankan=LKR lankan=LKR mauritian=MUR maldivian=MVR',
    franc:
      'swiss=CHF cfa=XOF congolese=CDF rwandan=RWF burundian=BIF guinean=GNF djiboutian=DJF french=FRF belgian=BEF',
    won: 'korean=KRW south-korean=KRW north-korean=KPW',
    peso: 'mexican=MXN argentine=ARS argentinian=ARS argentinean=ARS chilean=CLP colombian=COP philippine=PHP filipino=PHP cuban=CUP uruguayan=UYU dominican=DOP',
    lira: 'turkish=TRY lebanese=LBP syrian=SYP italian=ITL',
    krona: 'swedish=SEK icelandic=ISK',
    krone: 'norwegian=NOK danish=DKK',
    crown: 'swedish=SEK norwegian=NOK danish=DKK czech=CZK icelandic=ISK',
    riyal: 'saudi=SAR qatari=QAR yemeni=YER iranian=IRR omani=OMR',
    rial: 'iranian=IRR omani=OMR yemeni=YER saudi=SAR qatari=QAR',
    dirham: 'uae=AED emirati=AED moroccan=MAD',
    dinar:
      'kuwaiti=KWD iraqi=IQD jordanian=JOD bahraini=BHD tunisian=TND algerian=DZD libyan=LYD serbian=RSD macedonian=MKD',
    shilling: 'kenyan=KES kenya=KES ugandan=UGX uganda=UGX tanzanian=TZS tanzania=TZS somali=SOS',
    leu: 'romanian=RON moldovan=MDL',
    rouble: 'russian=RUB belarusian=BYN',
    ruble: 'russian=RUB belarusian=BYN',
    yuan: 'chinese=CNY',
    real: 'brazilian=BRL',
    manat: 'turkmen=TMT azerbaijani=AZN',
  }).map(([word, list]) => [
    word,
    new Map(
      list.split(' ').map((entry): [string, string] => {
        const [nation = '', code = ''] = entry.split('=');
        return [nation.replace('-', ' '), code];
      }),
    ),
  ]),
);

/** Hundredths: word → currency. The value is given in the currency itself (50 cents = 0.5 USD). */
export const minorUnits: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['¢', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['paise', 'INR'],
  ['paisa', 'INR'],
  ['kopecks', 'RUB'],
  ['kopeks', 'RUB'],
  ['centavos', 'MXN'],
]);
