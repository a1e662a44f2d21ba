/** Names of countries and dependencies beside those of countries-list, by ISO-3166 code. */
export const countryAliases: Readonly<Record<string, string>> = {
  US: 'United States,United States of America,US,U.S.,USA,U.S.A.,America,U.S,U.S.A',
  GB: 'United Kingdom,UK,U.K.,Britain,Great Britain',
  RU: 'Russia,Russian Federation',
  MM: 'Myanmar,Burma',
  CI: 'Ivory Coast,Cote d’Ivoire,Côte d’Ivoire',
  BA: 'Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina,Bosnia-Hercegovina',
  CD: 'Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Zaire',
  CG: 'Congo,Republic of Congo,Congo-Brazzaville',
  PS: 'Palestine,Palestinian Territories,Palestinian territories',
  HK: 'Hong Kong',
  MO: 'Macau,Macao',
  KR: 'South Korea,Republic of Korea,S.Korea',
  KP: 'North Korea,N.Korea',
  CZ: 'Czech Republic,Czechia',
  TR: 'Turkey,Türkiye,Turkiye',
  MK: 'Macedonia,North Macedonia',
  SZ: 'Swaziland,Eswatini',
  CV: 'Cape Verde',
  VA: 'Vatican,Vatican City,Holy See',
  AE: 'United Arab Emirates,UAE',
  NL: 'Netherlands,Holland',
  TL: 'East Timor,Timor-Leste',
  SY: 'Syria',
  LA: 'Laos',
  VC: 'Saint Vincent,St. Vincent',
  KN: 'St Kitts,St. Kitts,Saint Kitts',
  LC: 'St Lucia,St. Lucia,Saint Lucia',
  TT: 'Trinidad,Trinidad and Tobago,Tobago',
  AG: 'Antigua,Antigua and Barbuda',
  CN: 'China,People’s Republic of China,PRC',
  ST: 'Sao Tome,São Tomé',
  IR: 'Iran',
  VN: 'Vietnam,Viet Nam',
  NZ: 'New Zealand,N. Zealand',
  WS: 'Samoa,Western Samoa',
  MV: 'Maldives',
  SA: 'Saudi Arabia',
  GM: 'Gambia',
  BN: 'Brunei',
  CF: 'Central African Republic',
  PG: 'Papua New Guinea',
  AX: 'Åland Islands',
  BL: 'St. Barthélemy',
  BQ: 'Caribbean Netherlands',
  CW: 'Curaçao',
  MF: 'St. Martin',
  RE: 'Réunion',
  SH: 'St. Helena',
};

/** Parts of the world, states that were, and parts of countries that news treats as places of their own. */
export const regions =
  'Africa,Asia,Europe,North America,South America,Latin America,Central America,Americas,Antarctica,Arctic,Oceania,Australasia,Middle East,' +
  'Near East,Far East,South Asia,Southeast Asia,South-East Asia,East Asia,Northeast Asia,Central Asia,Asia-Pacific,Asia Pacific,Indo-Pacific,' +
  'North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Horn of Africa,Eastern Europe,Western Europe,Central Europe,' +
  'Northern Europe,Southern Europe,Scandinavia,Balkans,Caucasus,North Caucasus,Baltics,Benelux,Iberia,Maghreb,Sahel,Levant,Mesopotamia,Caribbean,' +
  'West Indies,Polynesia,Melanesia,Micronesia,Eurasia,Siberia,Anatolia,Kurdistan,Kashmir,Jammu and Kashmir,Punjab,Bengal,Tibet,Xinjiang,Inner Mongolia,Manchuria,' +
  'Soviet Union,USSR,U.S.S.R.,Yugoslavia,Czechoslovakia,East Germany,West Germany,South Vietnam,North Vietnam,Rhodesia,Ottoman Empire,Persia,Prussia,' +
  'England,Scotland,Wales,Northern Ireland,Ulster,Cornwall,Midlands,Yorkshire,Lancashire,Cumbria,Kent,Essex,Sussex,Surrey,Devon,Dorset,Somerset,Norfolk,' +
  'Suffolk,Hampshire,Berkshire,Cheshire,Derbyshire,Staffordshire,Warwickshire,Worcestershire,Gloucestershire,Leicestershire,Nottinghamshire,' +
  'Lincolnshire,Northamptonshire,Oxfordshire,Cambridgeshire,Hertfordshire,Bedfordshire,Buckinghamshire,Wiltshire,Durham,Northumberland,Shropshire,' +
  'Herefordshire,Middlesex,Merseyside,Tyneside,Highlands,Hebrides,Orkney,Shetland,Isle of Man,Isle of Wight,Jersey,Guernsey,Gibraltar,Channel Islands,' +
  'Bavaria,Saxony,Lower Saxony,Hesse,Thuringia,Brandenburg,Rhineland,Ruhr,Westphalia,Catalonia,Andalusia,Galicia,Basque Country,Brittany,Normandy,' +
  'Alsace,Lorraine,Provence,Burgundy,Corsica,Sardinia,Sicily,Tuscany,Lombardy,Piedmont,Umbria,Veneto,Calabria,Flanders,Wallonia,Tyrol,Silesia,Transylvania,' +
  'Crimea,Donbas,Donbass,Donetsk,Luhansk,Kherson,Zaporizhzhia,Chechnya,Dagestan,Ingushetia,Abkhazia,South Ossetia,North Ossetia,Nagorno-Karabakh,Transnistria,' +
  'Tatarstan,Kamchatka,Chukotka,Sakhalin,Kaliningrad,Kosovo,Vojvodina,Krajina,Dalmatia,Slavonia,Eastern Slavonia,Republika Srpska,Herzegovina,' +
  'Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Galilee,Judea,Negev,East Jerusalem,Darfur,Biafra,Katanga,Kivu,North Kivu,South Kivu,Tigray,Oromia,Somaliland,' +
  'Puntland,KwaZulu-Natal,Gauteng,Western Cape,Eastern Cape,Zanzibar,Western Sahara,Sahara,Punjab,Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,Waziristan,' +
  'Helmand,Kandahar,Gujarat,Maharashtra,Tamil Nadu,Kerala,Karnataka,Andhra Pradesh,Telangana,Uttar Pradesh,Madhya Pradesh,Bihar,Assam,West Bengal,Rajasthan,' +
  'Haryana,Goa,Orissa,Odisha,Jharkhand,Chhattisgarh,Himachal Pradesh,Uttarakhand,Manipur,Nagaland,Mizoram,Meghalaya,Tripura,Sikkim,Ladakh,' +
  'Guangdong,Sichuan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Fujian,Zhejiang,Jiangsu,Yunnan,Guizhou,Guangxi,Gansu,Qinghai,Jilin,Liaoning,Heilongjiang,' +
  'Hainan,Anhui,Jiangxi,Okinawa,Hokkaido,Kyushu,Honshu,Shikoku,Fukushima,Java,Sumatra,Borneo,Sulawesi,Bali,Aceh,Papua,Irian Jaya,Luzon,Mindanao,Sabah,Sarawak,' +
  'Penang,Johor,New South Wales,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,New Guinea,Bougainville,New Caledonia,' +
  'Ontario,Quebec,British Columbia,Alberta,Saskatchewan,Manitoba,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,Chiapas,Yucatan,Jalisco,Sinaloa,' +
  'Baja California,Oaxaca,Patagonia,Amazon,Amazonia,Falklands,Falkland Islands,Galapagos,Bermuda,Azores,Madeira,Canary Islands,Tenerife,Majorca,Mallorca,Ibiza,' +
  'Crete,Rhodes,Corfu,Lapland,Jutland,Greenland,Persian Gulf,Gulf,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,North Sea,Caspian Sea,Caspian,' +
  'Dead Sea,South China Sea,East China Sea,Adriatic,Aegean,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,English Channel,Himalayas,Alps,Andes,' +
  'Pyrenees,Rockies,Urals,Carpathians,Danube,Rhine,Nile,Volga,Dnieper,Dnipro,Thames,Seine,Mekong,Ganges,Indus,Euphrates,Tigris,Mississippi River,West,Global South,' +
  'Midwest,New England,Deep South,Bay Area,Silicon Valley,West Coast,East Coast,Gulf of Mexico,Strait of Hormuz,Suez Canal,Panama Canal,Bosphorus,' +
  'Gulf of Aden,Taiwan Strait,Kuril Islands,Spratly Islands,Mount Everest,Everest,Kilimanjaro,Wall Street,Downing Street,Capitol Hill,Manhattan,Brooklyn,Queens,Bronx,' +
  'Harlem,Long Island,Staten Island,Hollywood,Beverly Hills,Malibu,Westminster,Soho,Chelsea,Heathrow,Gatwick,Wembley,Wimbledon,Silverstone,Monza,Roland Garros,Flushing Meadows,' +
  'Camp David,Guantanamo,Guantanamo Bay,Chernobyl,Auschwitz,Lockerbie,Dunblane,Srebrenica,Dayton,Davos,Maastricht,Schengen,Kyoto,Waterloo,Normandy,Pearl Harbor,Headingley,Edgbaston,Trent Bridge,Old Trafford,Oval,The Oval,Lord’s,Twickenham,Murrayfield,Lansdowne Road,Cardiff Arms Park,Anfield,Highbury,Stamford Bridge,Goodison Park,' +
  'Elland Road,Villa Park,Ibrox,Hampden Park,Parc des Princes,San Siro,Nou Camp,Bernabeu,Maracana,Eden Park,Eden Gardens,Sabina Park,Madison Square Garden,Yankee Stadium,Fenway Park,Wrigley Field,' +
  'Shea Stadium,Candlestick Park,Augusta National,St Andrews,Ascot,Epsom,Aintree,Cheltenham,Newmarket,Goodwood,Longchamp,Churchill Downs,Suzuka,Imola,Spa-Francorchamps,Hockenheim,Interlagos';

/** States of the United States with the abbreviations that newspapers print after a town. */
export const usStates =
  'Alabama:Ala.,Alaska,Arizona:Ariz.,Arkansas:Ark.,California:Calif.,Colorado:Colo.,Connecticut:Conn.,Delaware:Del.,Florida:Fla.,Georgia:Ga.,Hawaii,Idaho,' +
  'Illinois:Ill.,Indiana:Ind.,Iowa,Kansas:Kan.,Kentucky:Ky.,Louisiana:La.,Maine,Maryland:Md.,Massachusetts:Mass.,Michigan:Mich.,Minnesota:Minn.,Mississippi:Miss.,' +
  'Missouri:Mo.,Montana:Mont.,Nebraska:Neb.,Nevada:Nev.,New Hampshire:N.H.,New Jersey:N.J.,New Mexico:N.M.,New York:N.Y.,North Carolina:N.C.,North Dakota:N.D.,' +
  'Ohio,Oklahoma:Okla.,Oregon:Ore.,Pennsylvania:Pa.,Rhode Island:R.I.,South Carolina:S.C.,South Dakota:S.D.,Tennessee:Tenn.,Texas:Tex.,Utah,Vermont:Vt.,Virginia:Va.,' +
  'Washington:Wash.,West Virginia:W.Va.,Wisconsin:Wis.,Wyoming:Wyo.,District of Columbia:D.C.,Puerto Rico:P.R.';
