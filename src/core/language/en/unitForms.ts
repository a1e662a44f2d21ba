import { phrasesBy, words, wordsBy } from '../words';

/** Units of several words, hyphens between them or not: symbol by the words. */
const unitPhrases = phrasesBy({
  t: 'metric ton, metric tons, metric tonne, metric tonnes',
  'short ton': 'short ton, short tons, us ton, us tons, u.s. ton, u.s. tons',
  'long ton': 'long ton, long tons, imperial ton, imperial tons',
  'gross ton': 'gross ton, gross tons, gross tonnes, gross register tons',
  'deadweight ton': 'deadweight ton, deadweight tons, deadweight tonnes, dead weight tons',
  nmi: 'nautical mile, nautical miles, sea miles',
  ly: 'light year, light years',
  mpg: 'miles per gallon, miles to the gallon, miles a gallon',
  'lb-ft': 'pound feet, pound foot, foot pounds, foot pound, lb ft, ft lb, lb ft .',
  ppm: 'parts per million',
  ppb: 'parts per billion',
  'fl oz': 'fluid ounce, fluid ounces, fl oz',
  Wh: 'watt hour, watt hours',
  kWh: 'kilowatt hour, kilowatt hours',
  MWh: 'megawatt hour, megawatt hours',
  GWh: 'gigawatt hour, gigawatt hours',
  TWh: 'terawatt hour, terawatt hours',
  oz: 'troy ounce, troy ounces',
  'fl dr': 'fluid dram, fluid drams, fluid drachms',
  au: 'astronomical unit, astronomical units',
  km: 'kilo metre, kilo metres, kilo meter, kilo meters',
  mm: 'milli metre, milli metres, milli meter, milli meters',
  cm: 'centi metre, centi metres, centi meter, centi meters',
  dm: 'deci metre, deci metres, deci meter, deci meters',
  µm: 'micro metre, micro metres, micro meter, micro meters',
  nm: 'nano metre, nano metres, nano meter, nano meters',
  kB: 'kilo byte, kilo bytes',
  MB: 'mega byte, mega bytes',
  GB: 'giga byte, giga bytes',
  TB: 'tera byte, tera bytes',
  PB: 'peta byte, peta bytes',
  Mbps: 'megabits per second, megabit per second',
  Gbps: 'gigabits per second, gigabit per second',
  kbps: 'kilobits per second, kilobit per second',
  bpm: 'beats per minute, beats a minute',
  rpm: 'revolutions per minute, revolutions a minute',
});

/** A unit of several words: its words and its symbol. */
export interface UnitPhrase {
  readonly words: readonly string[];
  readonly symbol: string;
}

function byStart(): ReadonlyMap<string, readonly UnitPhrase[]> {
  const found = new Map<string, UnitPhrase[]>();
  for (const [phrase, symbol] of unitPhrases) {
    const list = phrase.split(' ');
    const [start = ''] = list;
    found.set(start, [...(found.get(start) ?? []), { words: list, symbol }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Units of several words by their first, the longest first. */
export const unitPhrasesByStart = byStart();

/** Abbreviations whose capitals tell: "100 MB" of data, "990 mb" of pressure. */
export const casedUnits: ReadonlyMap<string, string> = new Map([
  ['MB', 'MB'],
  ['Mb', 'Mbit'],
  ['Kb', 'kbit'],
  ['Gb', 'Gbit'],
  ['Tb', 'Tbit'],
  ['Pb', 'Pbit'],
  ['KB', 'kB'],
  ['kB', 'kB'],
  ['PB', 'PB'],
  ['Mt', 'Mt'],
  ['MT', 't'],
  ['mW', 'mW'],
]);

/** What may follow an amount whose smaller unit goes without saying: "it costs 15 dollars 50." */
export const amountEnds = words(`
  . , ; : ! ? ) and or but for to in at on from with when while as if than per a an the tall`);

/** Lengths that an article tells one of, where a place or another word shows it: "a mile from the coast". */
export const articleUnits: ReadonlyMap<string, string> = wordsBy({
  mi: 'mile',
  t: 'tonne',
  km: 'kilometre kilometer km',
  m: 'metre meter',
  ft: 'foot',
  in: 'inch',
  yd: 'yard',
});

/** Before "a mile" they make a length of it: "swam a mile". */
export const lengthVerbs = words(`
  ran run runs running walked walk walks walking swam swim swum drove drive driven travelled traveled travel hiked marched
  crawled rowed cycled fell fallen dropped rose risen stretched stretches stretch extends extend sailed flew flown moved
  shifted grew grown gained dragged pushed`);

/** Before a unit of time with an article they make a length of it: "in an hour", "for a month". */
export const beforeArticleTime = words(`
  by for in last lasted lasts lasting than least within over under spent spend took takes take about nearly almost`);

/** Before a unit of time they make all of it: "a full day". */
export const fullUnitWords = words('full whole entire');

/** Before "a decade of peace" they make a length of it. */
export const beforeTimeOf = words('after following despite during through amid ended ending');

/** Units of time that an article makes an idiom of: "in a minute", "for a second". */
export const idiomaticTimes = words('second minute day night season quarter millisecond');

/** Behind "in a week" they say what the time was, not how long it was. */
export const behindArticleTime = words('of when that where which like in');

/** Behind "a mile" they make a length of it. */
export const behindArticleUnit = words(`
  from away off long wide high deep north south east west inland offshore below above downstream upstream and across down up
  outside beyond apart to of`);

/** "a monthlong trial": a time in one word with its length. */
export const lengthWords: ReadonlyMap<string, string> = wordsBy({
  hour: 'hourlong',
  day: 'daylong',
  night: 'nightlong',
  week: 'weeklong',
  month: 'monthlong',
  year: 'yearlong',
  decade: 'decadelong',
  century: 'centurylong',
});

/** Nouns that a letter behind figures belongs to, which is no degree then: "a 13F filing". */
export const letterNouns = words(`
  filing filings form forms report reports seat seats variant model aircraft jet jets freighter freighters plane planes status
  visa engine engines`);

/** Scales of temperature by what stands behind the word or sign for degrees; the second and last spellings are frequent slips. */
export const degreeScales = wordsBy({
  '°C': 'c celsius celcius centigrade centigrate',
  '°F': 'f fahrenheit farenheit',
});

/** The words and signs for degrees. */
export const degreeSigns = words('° º degree degrees deg degs');

/** Behind an inch mark they show that it is one and closes no quotation: 12" long, a 42" screen. */
export const behindInchMark = words(`
  long wide high tall deep thick across x by screen screens display displays monitor monitors tv tvs television televisions
  pipe pipes gun guns wheel wheels disc single vinyl tablet laptop record diameter of`);

/** Units that speeds are told in. */
export const speedLengths = words('m km mi ft yd');

/** The times that speeds are told per: the sign of each by its words. */
export const speedTimes: ReadonlyMap<string, string> = wordsBy({
  h: 'hour h hr',
  s: 'second s sec',
  min: 'minute min',
});
