import { countries } from 'countries-list';

/**
 * Demonyms, short names and seats of power by ISO 3166 code. Capitals and names come from countries-list.
 * Only for comparison: a text that says Moscow, the Kremlin or Russian speaks of Russia.
 */
const demonyms = `AF Afghan Afghans;AL Albanian Albanians;DZ Algerian Algerians;AO Angolan Angolans;AR Argentine Argentinian
AM Armenian Armenians;AU Australian Australians Aussie;AT Austrian Austrians;AZ Azerbaijani Azeri;BH Bahraini;BD Bangladeshi Bangladeshis
BY Belarusian Belarusians;BE Belgian Belgians;BJ Beninese;BO Bolivian Bolivians;BA Bosnian Bosnians Bosnia;BR Brazilian Brazilians
GB British Briton Britons Britain UK U.K England English Scotland Scottish Wales Welsh Westminster Downing+Street Whitehall
BG Bulgarian Bulgarians;KH Cambodian Cambodians;CM Cameroonian;CA Canadian Canadians;CL Chilean Chileans;CN Chinese
CO Colombian Colombians;CR Costa+Rican;HR Croatian Croat Croats;CU Cuban Cubans;CY Cypriot Cypriots;CZ Czech Czechs Czechia
DK Danish Dane Danes;EC Ecuadorian Ecuadorean;EG Egyptian Egyptians;EE Estonian Estonians;ET Ethiopian Ethiopians
FI Finnish Finn Finns;FR French Frenchman Elysee;GE Georgian Georgians;DE German Germans Bundestag;GH Ghanaian Ghanaians
GR Greek Greeks;GT Guatemalan;GN Guinean;HT Haitian Haitians;HN Honduran;HU Hungarian Hungarians;IS Icelandic Icelander
IN Indian Indians;ID Indonesian Indonesians;IR Iranian Iranians;IQ Iraqi Iraqis;IE Irish Irishman Dublin;IL Israeli Israelis
IT Italian Italians;CI Ivorian Ivory+Coast;JM Jamaican Jamaicans;JP Japanese;JO Jordanian Jordanians;KZ Kazakh Kazakhs
KE Kenyan Kenyans;KP North+Korean North+Korea Pyongyang;KR South+Korean South+Korea Seoul;KW Kuwaiti;KG Kyrgyz;LA Lao Laotian;LV Latvian Latvians
LB Lebanese;LR Liberian;LY Libyan Libyans;LT Lithuanian Lithuanians;MG Malagasy;MW Malawian;MY Malaysian Malaysians;ML Malian
MT Maltese;MX Mexican Mexicans;MD Moldovan Moldovans;MN Mongolian;ME Montenegrin;MA Moroccan Moroccans;MZ Mozambican
MM Burmese Burma;NA Namibian;NP Nepali Nepalese;NL Dutch Dutchman Holland The+Hague;NZ New+Zealander Kiwi;NI Nicaraguan;NE Nigerien
NG Nigerian Nigerians;MK Macedonian North+Macedonia;NO Norwegian Norwegians;OM Omani;PK Pakistani Pakistanis;PS Palestinian Palestinians Gaza West+Bank
PA Panamanian;PY Paraguayan;PE Peruvian Peruvians;PH Filipino Filipinos Philippine;PL Polish Pole Poles;PT Portuguese;QA Qatari
RO Romanian Romanians;RU Russian Russians Kremlin;RW Rwandan Rwandans;SA Saudi Saudis;SN Senegalese;RS Serbian Serb Serbs;SG Singaporean
SK Slovak Slovaks;SI Slovenian Slovene;SO Somali Somalis;ZA South+African South+Africans;ES Spanish Spaniard Spaniards;LK Sri+Lankan Sri+Lankans
SD Sudanese;SE Swedish Swede Swedes;CH Swiss;SY Syrian Syrians;TW Taiwanese;TJ Tajik;TZ Tanzanian;TH Thai Thais;TN Tunisian;TR Turkish Turk Turks Turkiye
TM Turkmen;UG Ugandan;UA Ukrainian Ukrainians Kiev;AE Emirati UAE Emirates Dubai
US American Americans US U.S USA America Washington White+House Pentagon Congress Capitol
UY Uruguayan;UZ Uzbek;VE Venezuelan Venezuelans;VN Vietnamese;YE Yemeni Yemenis;ZM Zambian;ZW Zimbabwean
EU European+Union EU Brussels;UN United+Nations UN U.N`;

/** What a place name stands for. */
export interface PlaceName {
  /** `country:IN` */
  readonly concept: string;
  /** A city keeps its own name beside that of its country. */
  readonly city: boolean;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.']/gu, '')
    .toLowerCase();

function buildPlaces(): ReadonlyMap<string, PlaceName> {
  const places = new Map<string, PlaceName>();
  for (const [code, country] of Object.entries(countries)) {
    const concept = `country:${code}`;
    if (country.capital !== '' && !places.has(fold(country.capital)))
      places.set(fold(country.capital), { concept, city: true });
    places.set(fold(country.name), { concept, city: false });
  }
  for (const line of demonyms.split(/[;\n]/)) {
    const [code, ...names] = line.trim().split(' ');
    for (const name of names)
      places.set(fold(name.replaceAll('+', ' ')), { concept: `country:${code ?? ''}`, city: false });
  }
  return places;
}

const places = buildPlaces();
const longestName = 3;

/**
 * The longest place name at the start of these folded words, and how many of them it takes.
 * Callers look at capitalised words only, so that polish and turkey stay what they are.
 */
export function placeAt(
  folded: readonly string[],
  index: number,
): { readonly place: PlaceName; readonly length: number } | undefined {
  for (let length = Math.min(longestName, folded.length - index); length > 0; length--) {
    const place = places.get(length === 1 ? (folded[index] ?? '') : folded.slice(index, index + length).join(' '));
    if (place !== undefined) return { place, length };
  }
  return undefined;
}
