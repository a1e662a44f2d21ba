import { phrasesBy, wordsBy } from '../words';

/** Nationality and currency word → code: "Australian dollars". Nationalities in lower case, of two words joined by a space. */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    dollar: phrasesBy({
      USD: 'us, u.s., american, united states',
      AUD: 'australian, aussie, australia',
      CAD: 'canadian, canada',
      HKD: 'hong kong, hk',
      NZD: 'new zealand, nz',
      SGD: 'singapore, singaporean',
      TWD: 'taiwan, taiwanese, new taiwan, nt',
      JMD: 'jamaican, jamaica',
      NAD: 'namibian, namibia',
      ZWL: 'zimbabwe, zimbabwean',
      LRD: 'liberian, liberia',
      FJD: 'fijian, fiji',
      TTD: 'trinidad, trinidadian, trinidad and tobago',
      BSD: 'bahamian, bahamas',
      BBD: 'barbadian, barbados',
      GYD: 'guyanese, guyana',
      XCD: 'east caribbean, eastern caribbean',
      BZD: 'belize, belizean',
      BMD: 'bermudian, bermuda',
      BND: 'brunei',
      KYD: 'cayman, cayman islands, cayman island',
      SBD: 'solomon islands, solomon island',
      SRD: 'surinamese, suriname',
      TVD: 'tuvaluan, tuvalu',
    }),
    pound: phrasesBy({
      EGP: 'egyptian, egypt',
      LBP: 'lebanese, lebanon',
      SYP: 'syrian, syria',
      SDG: 'sudanese, sudan',
      GBP: 'british, english, scottish, jersey, guernsey, manx',
      SSP: 'south sudanese, south sudan',
      CYP: 'cypriot',
      IEP: 'irish',
      GIP: 'gibraltar',
      FKP: 'falkland, falklands, falkland islands, falkland island',
      SHP: 'saint helena, st helena',
    }),
    rupee: phrasesBy({
      INR: 'indian, india',
      PKR: 'pakistani, pakistan',
      NPR: 'nepalese, nepali, nepal',
      LKR: 'sri lankan, lankan, sri lanka',
      MUR: 'mauritian, mauritius',
      MVR: 'maldivian',
      SCR: 'seychellois, seychelles',
    }),
    franc: phrasesBy({
      CHF: 'swiss, switzerland',
      XOF: 'cfa, west african cfa, west african',
      CDF: 'congolese',
      RWF: 'rwandan',
      BIF: 'burundian',
      GNF: 'guinean',
      DJF: 'djiboutian',
      FRF: 'french',
      BEF: 'belgian',
      XAF: 'central african cfa, central african',
      XPF: 'cfp, pacific, polynesian',
      KMF: 'comorian',
      LUF: 'luxembourg',
      MGF: 'malagasy',
    }),
    won: phrasesBy({ KRW: 'korean, south korean', KPW: 'north korean' }),
    peso: phrasesBy({
      MXN: 'mexican, mexico',
      ARS: 'argentine, argentinian, argentinean, argentina',
      CLP: 'chilean, chile',
      COP: 'colombian, colombia',
      PHP: 'philippine, filipino, philippines',
      CUP: 'cuban, cuba',
      UYU: 'uruguayan, uruguay',
      DOP: 'dominican',
      CUC: 'cuban convertible',
    }),
    lira: phrasesBy({
      TRY: 'turkish, turkey',
      LBP: 'lebanese',
      SYP: 'syrian, syria',
      ITL: 'italian',
    }),
    krona: phrasesBy({
      SEK: 'swedish, sweden',
      ISK: 'icelandic, iceland',
      DKK: 'faroese',
    }),
    krone: phrasesBy({
      NOK: 'norwegian, norway',
      DKK: 'danish, denmark',
    }),
    crown: phrasesBy({ SEK: 'swedish', NOK: 'norwegian', DKK: 'danish', CZK: 'czech', ISK: 'icelandic' }),
    riyal: phrasesBy({
      SAR: 'saudi',
      QAR: 'qatari, qatar',
      YER: 'yemeni, yemen',
      IRR: 'iranian',
      OMR: 'omani',
    }),
    rial: phrasesBy({
      IRR: 'iranian, iran',
      OMR: 'omani, oman',
      YER: 'yemeni, yemen',
      SAR: 'saudi',
      QAR: 'qatari',
    }),
    dirham: phrasesBy({
      AED: 'uae, emirati, united arab emirates',
      MAD: 'moroccan, morocco',
    }),
    dinar: phrasesBy({
      KWD: 'kuwaiti, kuwait',
      IQD: 'iraqi, iraq',
      JOD: 'jordanian, jordan',
      BHD: 'bahraini, bahrain',
      TND: 'tunisian, tunisia',
      DZD: 'algerian, algeria',
      LYD: 'libyan, libya',
      RSD: 'serbian',
      MKD: 'macedonian',
      YUM: 'yugoslav',
    }),
    shilling: phrasesBy({ KES: 'kenyan, kenya', UGX: 'ugandan, uganda', TZS: 'tanzanian, tanzania', SOS: 'somali' }),
    leu: phrasesBy({ RON: 'romanian', MDL: 'moldovan' }),
    rouble: phrasesBy({
      RUB: 'russian, russia',
      BYN: 'belarusian, belarus, new belarusian',
    }),
    ruble: phrasesBy({
      RUB: 'russian, russia',
      BYN: 'belarusian, belarus, new belarusian',
    }),
    yuan: phrasesBy({ CNY: 'chinese' }),
    mark: phrasesBy({
      DEM: 'deutsche, german, west german',
      FIM: 'finnish',
      BAM: 'convertible, bosnian, bosnian convertible',
    }),
    guilder: phrasesBy({
      NLG: 'dutch',
      ANG: 'antillean, antilles, netherlands antillean',
    }),
    cent: phrasesBy({
      USD: 'us, u.s., american',
      CAD: 'canadian',
      AUD: 'australian',
      NZD: 'new zealand',
      HKD: 'hong kong',
      SGD: 'singapore',
      EUR: 'euro',
    }),
    króna: phrasesBy({
      ISK: 'icelandic',
      DKK: 'faroese',
    }),
    kwacha: phrasesBy({
      MWK: 'malawian, malawi',
      ZMW: 'zambian',
    }),
    florin: phrasesBy({
      AWG: 'aruban',
      HUF: 'hungarian',
    }),
    escudo: phrasesBy({
      CVE: 'cape verdean, cape verde',
      PTE: 'portuguese',
    }),
    schilling: phrasesBy({
      ATS: 'austrian',
    }),
    colón: phrasesBy({
      SVC: 'salvadoran, salvadorean',
      CRC: 'costa rican',
    }),
    colon: phrasesBy({
      SVC: 'salvadoran, salvadorean',
      CRC: 'costa rican',
    }),
    colone: phrasesBy({
      SVC: 'salvadoran, salvadorean',
      CRC: 'costa rican',
    }),
    som: phrasesBy({
      UZS: 'uzbek, uzbekistani',
      KGS: 'kyrgyz, kyrgyzstani',
    }),
    sole: phrasesBy({
      PEN: 'nuevo, peruvian, peruvian nuevo',
    }),
    centavo: phrasesBy({
      PHP: 'philippine, filipino',
      BRL: 'brazilian',
      ARS: 'argentine',
      COP: 'colombian',
      MXN: 'mexican',
    }),
    piastre: phrasesBy({
      LBP: 'lebanese',
      EGP: 'egyptian',
      SYP: 'syrian',
    }),
    centime: phrasesBy({
      CHF: 'swiss',
      FRF: 'french',
    }),
    øre: phrasesBy({
      NOK: 'norwegian',
      DKK: 'danish',
    }),
    real: phrasesBy({ BRL: 'brazilian' }),
    manat: phrasesBy({
      TMT: 'turkmen, turkmenistan',
      AZN: 'azerbaijani, azeri',
    }),
  }),
);

/** The first words of the nationalities above: other words need no further look. */
export const nationStarts: ReadonlySet<string> = new Set(
  [...nationalCurrencies.values()].flatMap(coins => Array.from(coins.keys(), phrase => phrase.split(' ', 1)[0] ?? '')),
);

/** The most words of a nationality: "trinidad and tobago". */
export const longestNation = 3;

/** Signs and abbreviations that a nationality stands before as it does before their words: "30 Egyptian £". */
export const coinsOfSigns: ReadonlyMap<string, string> = wordsBy({
  dollar: '$',
  pound: '£',
  ruble: '₽',
  rupee: 'rs ₨',
  shilling: 'sh shs',
});
