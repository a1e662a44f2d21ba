import { words } from '../words';

/** First words of bodies and companies in other languages, without accents: "Compañía Naviera Alba", "Ente Nazionale Strade". */
export const foreignBodyStarts = words(
  // Spanish, Portuguese, Catalan
  `compania companhia companyia empresa lineas linhas aerolineas naviera petrolera minera constructora cooperativa cerveceria
  ferrocarriles ferrocarril hidroelectrica electrica telefonica laboratorios camara fiscalia secretaria ayuntamiento diputacion
  corporacion proteccion policia guardia ejercito colectivo plataforma observatorio servicio caixa caja petroleos usinas
  seguros transportes autobuses astilleros editora hermandad junta atletico uniao sociedad sociedade mutua fabrica hospital
  clinica`,
  // French, Italian
  `chemins chemin caisse entreprise etablissements assurances laboratoires mutuelle medecins collectif secours electricite
  editions galeries aeroports chantiers gendarmerie ente cassa azienda ferrovie aeroporti autostrade acciaierie cantieri
  compagnia consorzio croce editrice fabbrica impresa officine protezione societa assicurazioni carabinieri lega unione`,
  // German, Dutch, the North
  `sparkasse stadtwerke landesbank volksbank raiffeisenbank handelskammer verband verein gesellschaft stiftung verkehrsbetriebe
  werft flughafen norddeutsche suddeutsche westdeutsche ostdeutsche stichting vereniging maatschappij rederi rederiet svensk
  svenske norges danmarks sveriges stiftelsen forsvaret oy`,
  // the East
  `polskie fundacja stowarzyszenie zaklady ceske slovenska nemzeti bankasi perusahaan yayasan majlis lembaga partai`,
);

/** What companies and bodies are called by behind a word of their own: "Wexcombe Freight". No head that is a common family name. */
export const tradeHeads = words(`
  freight haulage cargo cruises charters farms cooperative co-operative coop yards trading imports exports wholesale distribution
  distributors warehousing storage trucking express autos automotive aircraft helicopters satellites mobile wireless telecoms
  digital data cyber gaming betting bookmakers lotteries leisure travel holidays pubs restaurants coffee pizza burgers bakery
  bakeries distillery distillers winery vineyards roasters creamery tobacco beauty wellness fitness gyms clinics care hospices
  hospitals dental veterinary vets nurseries schools academies tutors lettings removals plumbing roofing scaffolding recycling
  environmental renewables solar hydro nuclear gas oil water drilling exploration refining refinery pipeline pipelines terminals
  stevedores engineering construction developments developers builders contractors architects surveyors auditors solicitors
  investment investments funds wealth pensions loans mortgages payments auctions auctioneers galleries television seafood seafoods
  poultry salmon feed feeds seeds timber tiles ceramics packaging plastics rubber tyres tires optics eyewear footwear shoes
  jewellers opticians courier couriers cleaning catering logistik transporte reederei bankasi forsikring sparebank konzern werke
  versicherung versicherungen gruppen boerdery rederi line yard music ministries kogyo denki kaiun shoji kensetsu sangyo kagaku
  tetsudo shimbun ginko karya`);

/** What a club of a town is called by, where a result stands beside it. */
export const clubHeads = words('town city county forest vale park borough villa');

/** Roles that bodies have as well as people: "its rival", "the partner". */
export const eitherRoles = words(
  'rival partner owner opponent successor predecessor backer sponsor host rivals partners owners',
);

/** "of" between a body and its country in other languages: "Bomberos de Chile". */
export const ofLand = words('de del do da des du van');
