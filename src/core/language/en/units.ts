import { words, wordsBy } from '../words';

/** A unit as it is written out: its symbol, and what one of it is in the first unit of its dimension. */
export interface MeasureUnit {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: number;
}

/** Units of one dimension: the first has the factor 1. */
function unit(dimension: string, symbol: string, factor: number): MeasureUnit {
  return { symbol, dimension, factor };
}

/** Each unit with its words and abbreviations; those of several words stand in `unitForms`. */
const rows: readonly (readonly [MeasureUnit, string])[] = [
  [unit('length', 'm', 1), 'metre metres meter meters'],
  [unit('length', 'km', 1000), 'kilometre kilometres kilometer kilometers km kms'],
  [unit('length', 'cm', 0.01), 'centimetre centimetres centimeter centimeters cm cms'],
  [unit('length', 'mm', 0.001), 'millimetre millimetres millimeter millimeters mm'],
  [unit('length', 'mi', 1609.344), 'mile miles mi'],
  [unit('length', 'nmi', 1852), 'nmi'],
  [unit('length', 'ft', 0.3048), 'foot feet ft'],
  [unit('length', 'in', 0.0254), 'inch inches'],
  [unit('length', 'yd', 0.9144), 'yard yards yd yds'],
  [unit('length', 'µm', 0.000001), 'micrometres micrometers microns micron μm µm micrometre micrometer'],
  [unit('length', 'nm', 1e-9), 'nanometres nanometers nanometer nanometre'],
  [unit('length', 'ly', 9.4607e15), 'lightyear lightyears'],
  [unit('length', 'dm', 0.1), 'decimetre decimetres decimeter decimeters dm'],
  [unit('length', 'pm', 1e-12), 'picometre picometres picometer picometers'],
  [unit('length', 'fathom', 1.8288), 'fathom fathoms'],
  [unit('length', 'furlong', 201.168), 'furlong furlongs'],
  [unit('length', 'hm', 100), 'hectometre hectometres hectometer hectometers hm'],
  [unit('length', 'dam', 10), 'decametre decametres decameter decameters dekametre dekametres dekameter dekameters'],
  [unit('length', 'au', 149597870700.0), ''],
  [unit('length', 'pc', 3.0857e16), 'parsec parsecs'],
  [unit('area', 'm2', 1), 'sqm m2 m²'],
  [unit('area', 'km2', 1e6), 'km2 km² sqkm'],
  [unit('area', 'ha', 1e4), 'hectare hectares ha'],
  [unit('area', 'acre', 4046.856), 'acre acres'],
  [unit('area', 'ft2', 0.092903), 'sqft ft2 ft²'],
  [unit('area', 'mi2', 2589988), 'mi2 mi²'],
  [unit('area', 'are', 100), 'ares'],
  [unit('volume', 'L', 1), 'litre litres liter liters'],
  [unit('volume', 'mL', 0.001), 'millilitre millilitres milliliter milliliters ml mls'],
  [unit('volume', 'gal', 3.785412), 'gallon gallons'],
  [unit('volume', 'bbl', 158.987), 'barrel barrels bpd bbl'],
  [unit('volume', 'm3', 1000), 'm3 m³'],
  [unit('volume', 'bcm', 1e12), 'bcm'],
  [unit('volume', 'mcm', 1e9), 'mcm'],
  [unit('volume', 'TEU', 1), 'teu teus'],
  [unit('volume', 'pint', 0.568261), 'pint pints'],
  [unit('volume', 'qt', 0.946353), 'quart quarts'],
  [unit('volume', 'cL', 0.01), 'centilitre centilitres centiliter centiliters cl'],
  [unit('volume', 'hL', 100), 'hectolitre hectolitres hectoliter hectoliters hl'],
  [unit('volume', 'tbsp', 0.0147868), 'tablespoon tablespoons tbsp'],
  [unit('volume', 'tsp', 0.00492892), 'teaspoon teaspoons tsp'],
  [unit('volume', 'bushel', 35.2391), 'bushel bushels'],
  [unit('volume', 'oz fl', 0.0295735), 'floz'],
  [unit('volume', 'cuft', 28.3168), 'cuft'],
  [unit('volume', 'dL', 0.1), 'decilitre decilitres deciliter deciliters dl'],
  [unit('volume', 'daL', 10), 'decalitre decalitres decaliter decaliters dekalitre dekalitres dekaliter dekaliters'],
  [unit('volume', 'fl dr', 0.00369669), ''],
  [unit('volume', 'gill', 0.118294), 'gills'],
  [unit('volume', 'hogshead', 238.481), 'hogshead hogsheads'],
  [unit('volume', 'peck', 8.80977), 'peck pecks'],
  [unit('volume', 'cord', 3624.56), 'cord cords'],
  [unit('volume', 'minim', 6.16115e-5), 'minims'],
  [unit('mass', 'kg', 1), 'kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos'],
  [unit('mass', 'g', 0.001), 'gram grams gramme grammes'],
  [unit('mass', 'mg', 1e-6), 'milligram milligrams milligramme milligrammes mg'],
  [unit('mass', 'µg', 1e-9), 'microgram micrograms microgramme microgrammes mcg µg μg'],
  [unit('mass', 't', 1000), 'tonne tonnes ton tons'],
  [unit('mass', 'short ton', 907.18474), ''],
  [unit('mass', 'long ton', 1016.0469), ''],
  [unit('mass', 'gross ton', 2831.7), ''],
  [unit('mass', 'deadweight ton', 1000), 'dwt'],
  [unit('mass', 'Gt', 1e12), 'gigatonne gigatonnes gigaton gigatons'],
  [unit('mass', 'q', 100), 'quintal quintals'],
  [unit('mass', 'Mt', 1e9), 'megatonne megatonnes megaton megatons mmt'],
  [unit('mass', 'kt', 1e6), 'kiloton kilotons kilotonne kilotonnes'],
  [unit('mass', 'lb', 0.45359237), 'lb lbs pound pounds'],
  [unit('mass', 'oz', 0.0283495), 'ounce ounces oz'],
  [unit('mass', 'st', 6.35029), 'stone'],
  [unit('mass', 'ct', 0.0002), 'carat carats karat'],
  [unit('mass', 'cwt', 50.8023), 'hundredweight hundredweights cwt'],
  [unit('mass', 'pennyweight', 0.00155517), 'pennyweight pennyweights'],
  [unit('temperature', '°C', 1), 'celsius celcius centigrade centigrate °c ℃'],
  [unit('temperature', '°F', 1), 'fahrenheit farenheit °f ℉'],
  [unit('temperature', 'K', 1), 'kelvin kelvins'],
  [unit('temperature', '°', 1), 'degree degrees deg'],
  [unit('temperature', '°R', 1), 'rankine °r'],
  [unit('speed', 'km/h', 1), 'kph kmh kmph'],
  [unit('speed', 'mph', 1.609344), 'mph'],
  [unit('speed', 'm/s', 3.6), ''],
  [unit('speed', 'km/s', 3600), ''],
  [unit('speed', 'ft/s', 1.09728), 'fps'],
  [unit('speed', 'mi/s', 5793.6384), ''],
  [unit('speed', 'kn', 1.852), 'knot knots kts kn'],
  [unit('speed', 'Mach', 1225), 'mach'],
  [unit('speed', 'km/min', 60), ''],
  [unit('speed', 'ft/min', 0.018288), ''],
  [unit('speed', 'yd/s', 3.29184), ''],
  [unit('speed', 'yd/min', 0.054864), ''],
  [unit('speed', 'mi/min', 96.56064), ''],
  [unit('speed', 'm/min', 0.06), ''],
  [unit('power', 'W', 1), 'watt watts'],
  [unit('power', 'kW', 1000), 'kilowatt kilowatts kw'],
  [unit('power', 'MW', 1e6), 'megawatt megawatts mw'],
  [unit('power', 'GW', 1e9), 'gigawatt gigawatts gw'],
  [unit('power', 'TW', 1e12), 'terawatt terawatts tw'],
  [unit('power', 'hp', 745.7), 'horsepower bhp hp'],
  [unit('energy', 'kWh', 1), 'kwh'],
  [unit('energy', 'MWh', 1000), 'mwh'],
  [unit('energy', 'GWh', 1e6), 'gwh'],
  [unit('energy', 'TWh', 1e9), 'twh'],
  [unit('energy', 'cal', 1e-6), 'calorie calories kcal kcals kilocalorie kilocalories'],
  [unit('energy', 'J', 1), 'joule joules'],
  [unit('energy', 'GJ', 277.8), 'gigajoules gigajoule gj'],
  [unit('energy', 'Wh', 0.001), 'wh'],
  [unit('energy', 'kJ', 0.0002778), 'kilojoule kilojoules kj'],
  [unit('energy', 'MJ', 0.2778), 'megajoule megajoules mj'],
  [unit('energy', 'BTU', 0.000293071), 'btu btus'],
  [unit('data', 'kB', 1e3), 'kilobyte kilobytes kb kbyte'],
  [unit('data', 'MB', 1e6), 'megabyte megabytes mbyte'],
  [unit('data', 'GB', 1e9), 'gigabyte gigabytes gb gbyte'],
  [unit('data', 'TB', 1e12), 'terabyte terabytes tb tbyte'],
  [unit('data', 'PB', 1e15), 'petabytes petabyte pb pbyte'],
  [unit('data', 'EB', 1e18), 'exabytes exabyte'],
  [unit('data', 'kbit', 125), 'kilobit kilobits kbit'],
  [unit('data', 'Mbit', 125e3), 'megabit megabits mbit'],
  [unit('data', 'Gbit', 125e6), 'gigabit gigabits gbit'],
  [unit('bandwidth', 'Mbps', 1), 'mbps'],
  [unit('bandwidth', 'Gbps', 1e3), 'gbps'],
  [unit('bandwidth', 'kbps', 0.001), 'kbps'],
  [unit('bandwidth', 'bps', 1e-6), 'bps'],
  [unit('bandwidth', 'Tbps', 1000000.0), 'tbps'],
  [unit('data', 'px', 1), 'megapixel megapixels'],
  [unit('data', 'bit', 1), 'bits bit'],
  [unit('data', 'B', 1), 'byte bytes'],
  [unit('data', 'Tbit', 125000000000.0), 'terabit terabits tbit'],
  [unit('data', 'Pbit', 125000000000000.0), 'petabit petabits pbit'],
  [unit('frequency', 'Hz', 1), 'hertz hz'],
  [unit('frequency', 'kHz', 1e3), 'khz kilohertz'],
  [unit('frequency', 'MHz', 1e6), 'mhz megahertz'],
  [unit('frequency', 'GHz', 1e9), 'ghz gigahertz'],
  [unit('frequency', 'dB', 1), 'decibel decibels db'],
  [unit('frequency', 'bpm', 1 / 60), 'bpm'],
  [unit('pressure', 'hPa', 1), 'hpa hectopascals millibars millibar mbar mb'],
  [unit('pressure', 'psi', 68.9), 'psi'],
  [unit('voltage', 'V', 1), 'volt volts'],
  [unit('voltage', 'kV', 1000), 'kilovolt kilovolts kv'],
  [unit('voltage', 'mV', 0.001), 'millivolt millivolts'],
  [unit('current', 'A', 1), 'amp amps ampere amperes'],
  [unit('current', 'mAh', 1), 'mah milliamp-hours'],
  [unit('consumption', 'mpg', 1), 'mpg'],
  [unit('torque', 'lb-ft', 1), 'lb-ft'],
  [unit('torque', 'Nm', 0.737562), 'nm newton-metres newton-meters'],
  [unit('pressure', 'sievert', 1), 'sievert sieverts'],
  [unit('pressure', 'mSv', 0.001), 'millisieverts millisievert msv'],
  [unit('pressure', 'µSv', 0.000001), 'microsieverts microsievert'],
  [unit('pressure', 'kPa', 10), 'kilopascals kpa'],
  [unit('pressure', 'rpm', 1), 'rpm'],
  [unit('pressure', 'calibre', 1), 'calibre caliber'],
  [unit('pressure', 'ppm', 1), 'ppm ppb'],
  [unit('pressure', 'atm', 1013.25), 'atm atmospheres'],
  [unit('angle', 'rad', 1), 'radian radians rad'],
  [unit('angle', 'arcmin', 0.000290888), 'arcminute arcminutes'],
  [unit('angle', 'arcsec', 4.84814e-6), 'arcsecond arcseconds'],
  [unit('resistance', 'Ω', 1), 'ohm ohms'],
  [unit('resistance', 'kΩ', 1000), 'kilohm kilohms kiloohms'],
  [unit('force', 'N', 1), 'newton newtons'],
  [unit('force', 'kN', 1000), 'kilonewton kilonewtons'],
  [unit('light', 'lm', 1), 'lumen lumens'],
  [unit('light', 'lx', 1), 'lux'],
  [unit('radioactivity', 'Bq', 1), 'becquerel becquerels bq'],
  [unit('radioactivity', 'MBq', 1000000.0), 'megabecquerel megabecquerels'],
  [unit('flow', 'cfs', 1), 'cfs'],
];

/** Word or abbreviation → unit; abbreviations that are words otherwise stand in {@link gluedUnits} alone. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = wordsBy(rows);

/** Symbol → unit. */
export const unitsBySymbol: ReadonlyMap<string, MeasureUnit> = new Map(rows.map(([unit]) => [unit.symbol, unit]));

/** Whether a word is a unit that fuel and food are sold by. */
export function isVolumeOrMass(word: string): boolean {
  const dimension = measureUnits.get(word)?.dimension;
  return dimension === 'volume' || dimension === 'mass' || dimension === 'energy';
}

/** Abbreviations read as units only when glued to the digits or clearly alone: "5m wide", "6in", "2l". */
export const gluedUnits: ReadonlyMap<string, MeasureUnit> = wordsBy([
  [unit('length', 'm', 1), 'm'],
  [unit('length', 'in', 0.0254), 'in'],
  [unit('volume', 'L', 1), 'l'],
  [unit('mass', 'g', 0.001), 'g'],
  [unit('mass', 't', 1000), 't'],
  [unit('temperature', '°C', 1), 'c'],
  [unit('temperature', '°F', 1), 'f'],
  [unit('power', 'W', 1), 'w'],
  [unit('voltage', 'V', 1), 'v'],
  [unit('mass', 'st', 6.35029), 'st'],
  [unit('length', 'yd', 0.9144), 'yd'],
  [unit('data', 'px', 1), 'p'],
]);

/** Words before a unit that square or cube it. */
export const powerWords: ReadonlyMap<string, '2' | '3'> = wordsBy<'2' | '3'>({ 2: 'square sq', 3: 'cubic cu' });

/** Time words → the singular that durations are told in. */
export const durationUnits: ReadonlyMap<string, string> = wordsBy({
  millisecond: 'millisecond milliseconds ms',
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights',
  month: 'month months mth mths',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  quarter: 'quarters',
  night: 'nights night',
  season: 'seasons',
});

/** Days in a unit of duration, for compound durations and comparison. */
export const unitDays: ReadonlyMap<string, number> = new Map([
  ['millisecond', 1 / 86_400_000],
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 365.2425 / 12],
  ['quarter', 365.2425 / 4],
  ['year', 365.2425],
  ['decade', 3652.425],
  ['century', 36_524.25],
]);

/** Months and what is counted in them, which have no fixed number of days; singular. */
export const calendarSpans = words('month quarter year decade century');

/** Units that the calendar counts in, singular. */
export const calendarUnits = words('minute hour day week month quarter year decade century');

/** Words that a percentage is written with. */
export const percentWords = words('percent percentage per pct');

/** Words that show that a letter behind digits is a unit of length: "5m tall". */
export const lengthSigns = words(`
  tall high long wide deep thick away below above race sprint hurdles freestyle relay final swim dash pool across from behind
  ahead radius depth height butterfly backstroke breaststroke apart gap wave waves tower statue`);

/** What prices and counts are told per, apart from units of time and measure. */
export const perNouns = words(`
  barrel share head person night dose ticket piece bottle unit game match vote mile ounce ton tonne capita household pupil
  student child worker employee passenger customer family visit trip ride seat cup pack kwh word minute quarter season episode
  shift member vehicle car call item apiece`);

/** Words that tell of the weather. */
export const weatherWords = words('temperature temperatures mercury thermometer thermometers lows low');

/** Words between an amount and the time that it flows in: "tonnes a day". */
export const flowTimeWords = words('a per every each');
