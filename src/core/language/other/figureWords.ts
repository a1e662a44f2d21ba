import type { Bound } from '../bound';
import { phrasesBy, words } from '../words';

/*
 * What stands around figures in other languages than English. One table for all of them: no word here is of two values in two of these
 * languages. All but English and the Portuguese of Brazil count with the long scale: a billion is a million millions.
 */

/** What a figure is multiplied with. */
export const scales: ReadonlyMap<string, number> = phrasesBy([
  [
    1e3,
    `tausend, tsd, mille, mil, mila, duizend, tusen, tusind, tys, tysięcy, tysiące, tisíc, tisíce, ezer, bin, тысяч, тысячи, тыс, тисяч,
    хиляди`,
  ],
  [
    1e6,
    `million, millionen, mio, millions, millón, millones, milione, milioni, milhão, milhões, miljoen, miljon, miljoner, millioner, mill,
    mln, mn, miljoonaa, milion, miliony, milionów, milionů, milioane, millió, milyon, juta, миллион, миллиона, миллионов, млн, мільйона,
    мільйонів, милиона`,
  ],
  [
    1e9,
    `milliarde, milliarden, mrd, milliard, milliards, md, mds, millardo, millardos, miliardo, miliardi, mld, bilhão, bilhões, miljard,
    miljarder, milliarder, mdr, mia, miljardia, miliard, miliardy, miliardów, miliardů, miliarde, milliárd, milyar, miliar,
    миллиард, миллиарда, миллиардов, млрд, мільярда, мільярдів, милиарда`,
  ],
  [
    1e12,
    `billion, billionen, bio, billions, billón, billones, bilião, biliões, trilhão, trilhões, biljoen, biljon, biljoner, billioner,
    bilion, biliony, bilionów, bilionů, trilyon, триллион, триллиона, триллионов, трлн`,
  ],
]);

/** Scales with the sign of the euro: "3,5 M€", "2 Md€". */
export const euroScales: ReadonlyMap<string, number> = phrasesBy([
  [1e3, 'k€'],
  [1e6, 'm€'],
  [1e9, 'md€, mds€'],
]);

/** Currencies by their names; a krone is that of the language (see {@link crowns}). */
export const currencies: ReadonlyMap<string, string> = phrasesBy({
  EUR: 'euro, euros, eur, eurot, euroa, евро, євро, eura, eur',
  USD: `dollar, dollars, us-dollar, us-dollars, dólar, dólares, dollari, dollaro, dollarin, dolarów, dolary, dolarů, dolari, dollár,
    dolar, dollaria, долларов, доллара, доллар, доларів, долара`,
  GBP: `pfund, livres sterling, libras, libras esterlinas, sterline, pond, brittiska pund, britiske pund, funtów, liber, lire sterline,
    фунтов`,
  CHF: 'franken, francs suisses, francos suizos, franchi, franchi svizzeri, francos suíços',
  RUB: 'rubel, roubles, rublos, rubli, roebel, rubler, rubli, rublů, рублей, рубля, рублів',
  JPY: 'yen, yens, iene, ienes, иен',
  CNY: 'yuan, yuans, yuanes, юаней',
  PLN: 'złotych, złote, zloty, zlotys, zł',
  CZK: 'korun, kč',
  HUF: 'forint, forintot',
  TRY: 'lira, tl',
  UAH: 'hrywnja, hryvnias, grivnas, hrywien, гривень, гривен, гривні',
  INR: 'rupien, roupies, rupias, rupie',
  BRL: 'reais, reales',
});

/** Words for a crown. */
export const crownWords = words('kronor kroner kronen krone krona kr');

/** Whose crown it is, by the language. */
export const crowns: ReadonlyMap<string, string> = new Map([
  ['sv', 'SEK'],
  ['da', 'DKK'],
  ['no', 'NOK'],
]);

/** Words for a hundredth, and for a point of it. */
export const shareWords: ReadonlyMap<string, 'percent' | 'points'> = phrasesBy({
  points: `prozentpunkte, prozentpunkten, prozentpunkt, points de pourcentage, point de pourcentage, puntos porcentuales, punto
    porcentual, punti percentuali, punto percentuale, pontos percentuais, ponto percentual, procentpunt, procentpunten, procentenheter,
    prosentpoeng, procentpoint, punktów procentowych, punktu procentowego, procentních bodů, prosenttiyksikköä, процентных пункта`,
  percent: `%, prozent, pour cent, por ciento, por cento, per cento, procent, prosent, prosenttia, procenta, procentów, százalék,
    százalékos, százalékkal, процента, процентов, відсотків, persen`,
});

/** Units by their symbols, written out. */
export const unitWords: ReadonlyMap<string, string> = phrasesBy({
  km: `km, kilometer, kilometern, kilomètres, kilomètre, kilómetros, kilómetro, quilômetros, quilómetros, chilometri, kilometrów,
    kilometrů, kilometriä, kilométer, километров, километра`,
  m: 'm, meter, metern, mètres, metros, metri, metrów, metrů, metriä, метров, метра',
  cm: 'cm, zentimeter, zentimetern, centimètres, centímetros, centimetri, centimeter, сантиметров',
  kg: 'kg, kilogramm, kilo, kilos, kilogrammes, kilogramos, chili, quilos, kilogramów, килограммов',
  t: 't, tonnen, tonnes, toneladas, tonnellate, ton, tonn, tonów, тонн, тонны',
  ha: 'ha, hektar, hectares, hectáreas, ettari, hectare, hektarów, hektarů, гектаров',
  km2: `km², km2, quadratkilometer, quadratkilometern, kilomètres carrés, kilómetros cuadrados, quilômetros quadrados, chilometri
    quadrati, vierkante kilometer, kvadratkilometer`,
  m2: 'm², m2, quadratmeter, quadratmetern, mètres carrés, metros cuadrados, metros quadrados, metri quadri, vierkante meter, kvadratmeter',
  L: 'liter, litern, litres, litros, litri, litrów, litrů, литров',
  MW: 'mw, megawatt, mégawatts, megavatios, megawatts',
  GW: 'gw, gigawatt, gigawatts, gigavatios',
  '°C': '°c, grad celsius, degrés celsius, grados celsius, graus celsius, gradi celsius, graden celsius',
  'km/h':
    'km/h, kmh, stundenkilometer, stundenkilometern, kilomètres à l’heure, kilómetros por hora, chilometri orari, km/t, km/tim',
});

/** Lengths of time. Years are left out: in most languages an age is told just so. */
export const timeWords: ReadonlyMap<string, string> = phrasesBy({
  minute: 'minuten, minutes, minutos, minuti, minuter, minutter, minut, минут, хвилин',
  hour: 'stunden, horas, ore, uren, timmar, timer, godzin, hodin, часов, годин',
  day: 'tage, tagen, jours, días, giorni, dias, dagen, dagar, dage, dager, dni, dnů, napja, gün, дней, дня, днів',
  week: 'wochen, semaines, semanas, settimane, weken, veckor, uger, uker, tygodni, týdnů, недель, тижнів',
  month: 'monate, monaten, mois, meses, mesi, maanden, månader, måneder, miesięcy, měsíců, месяцев, місяців',
});

/** Words behind figures that are ages as often as lengths, and clocks: no figure of these is told. */
export const untoldUnits = words(`
  jahre jahren jahr jährige jähriger jährigen jähriges ans an años año anni anno anos ano jaar år lat let rok év yıl vuotta лет года год
  років uhr heures heure uur h klockan`);

/** Ages that say that they are some: "34 Jahre alt", "34 jaar oud". */
export const agePhrases: ReadonlyMap<string, string> = phrasesBy({
  year: 'jahre alt, jahre alte, jahre alter, jahre alten, jaar oud, år gammal, år gammel, ans d’âge, años de edad, anos de idade, anni di età',
});

/** People, whom each language counts by names of its own. */
export const otherPeople = words(`
  menschen personen person leute personnes personne personas gente persone pessoas mensen personer människor mennesker osób ludzi osob
  lidí ihmistä ember személy kişi orang человек людей осіб`);

/** Words that bound the figure behind them. */
export const boundsBefore: ReadonlyMap<string, Bound> = phrasesBy<Bound>([
  [
    '>',
    `mehr als, über, plus de, más de, más que, più di, oltre, mais de, meer dan, mer än, över, mer enn, mere end, flere enn, fler än,
    ponad, więcej niż, více než, более, больше, свыше, понад, több mint, yli, peste, lebih dari`,
  ],
  [
    '<',
    'weniger als, unter, moins de, menos de, meno di, minder dan, mindre än, færre enn, mniej niż, méně než, менее',
  ],
  [
    '>=',
    `mindestens, wenigstens, au moins, al menos, por lo menos, como mínimo, almeno, pelo menos, minstens, ten minste, zeker, minst, mindst,
    co najmniej, nejméně, не менее, legalább, cel puțin, en az`,
  ],
  [
    '<=',
    `höchstens, maximal, bis zu, au plus, jusqu’à, hasta, fino a, al massimo, até, no máximo, hoogstens, maximaal, högst, upp till, opp til,
    op til, nawet do, až`,
  ],
  [
    '~',
    `rund, etwa, ungefähr, circa, ca, zirka, environ, quelque, autour de, unos, unas, cerca de, alrededor de, aproximadamente, intorno
    a, ongeveer, zowat, omkring, cirka, ungefär, około, asi, zhruba, okolo, около, примерно, приблизно, noin, körülbelül,
    sekitar`,
  ],
  ['>~', 'gut, ruim'],
  [
    '<~',
    'knapp, fast, beinahe, près de, presque, casi, quasi, quase, bijna, nästan, nesten, næsten, prawie, téměř, почти, lähes, hampir',
  ],
]);

/** Words between the two figures of a range: "10 bis 15", "de 10 à 15". */
export const otherJoiners = words('bis à a al tot till til do до ate até');

/** Words between a figure or its scale and what is counted or paid: "3 millions d’euros". */
export const otherLinks = words('de d di do dos des av af of del');

/** Words between the parts of a date: "9 de julio del 2024". */
export const dateLinks = words('de del');

/** Languages in which a "mil" is ten kilometres. */
export const longMiles = words('sv no nb nn da');

/** Units that stand glued to their figures. */
export const gluedSymbols = words('m² m2 km km² kg t ha mw gw m€ k€ md€ mds€');

/** Words before a year. */
export const yearLeads = words(
  'jahr jahre jahres en in nel em année anno ano año jaar år seit depuis desde dal sinds sedan siden roku rok',
);
