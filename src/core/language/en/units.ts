/** A unit as it is written out: its symbol, and what one of it is in the first unit of its dimension. */
export interface MeasureUnit {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: number;
}

/** symbol = factor: words … ; abbreviations that are words otherwise stand in {@link gluedUnits} alone. */
const table: Readonly<Record<string, string>> = {
  length: `m=1: metre metres meter meters | km=1000: kilometre kilometres kilometer kilometers km kms kilometers | cm=0.01: centimetre centimetres centimeter centimeters cm cms
    | mm=0.001: millimetre millimetres millimeter millimeters mm | mi=1609.344: mile miles mi | nmi=1852: nmi | ft=0.3048: foot feet ft
    | in=0.0254: inch inches | yd=0.9144: yard yards yd yds | µm=0.000001: micrometres micrometers microns micron | nm=1e-9: nanometres nanometers nanometer nanometre
    | ly=9.4607e15: light-years lightyears | fathom=1.8288: fathom fathoms | furlong=201.168: furlong furlongs`,
  area: `m2=1: sqm m2 m² | km2=1e6: km2 km² sqkm | ha=1e4: hectare hectares ha | acre=4046.856: acre acres | ft2=0.092903: sqft ft2 ft² | mi2=2589988: mi2 mi²`,
  volume: `L=1: litre litres liter liters | mL=0.001: millilitre millilitres milliliter milliliters ml | gal=3.785412: gallon gallons | bbl=158.987: barrel barrels bpd bbl
    | m3=1000: m3 m³ | bcm=1e12: bcm | mcm=1e9: mcm | TEU=1: teu teus | pint=0.568261: pint pints | bushel=35.2391: bushel bushels | oz fl=0.0295735: floz | cuft=28.3168: cuft`,
  mass: `kg=1: kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos | g=0.001: gram grams gramme grammes | mg=1e-6: milligram milligrams mg | µg=1e-9: microgram micrograms mcg
    | t=1000: tonne tonnes ton tons | Gt=1e12: gigatonne gigatonnes gigaton gigatons | q=100: quintal quintals | Mt=1e9: megatonne megatonnes megaton megatons mmt | kt=1e6: kiloton kilotons kilotonnes | lb=0.45359237: lb lbs pound pounds | oz=0.0283495: ounce ounces oz | st=6.35029: stone
    | ct=0.0002: carat carats karat`,
  temperature: `°C=1: celsius centigrade °c ℃ | °F=1: fahrenheit °f ℉ | K=1: kelvin | °=1: degree degrees`,
  speed: `km/h=1: kph kmh kmph | mph=1.609344: mph | m/s=3.6: mps | kn=1.852: knot knots | Mach=1225: mach`,
  power: `W=1: watt watts | kW=1000: kilowatt kilowatts kw | MW=1e6: megawatt megawatts mw | GW=1e9: gigawatt gigawatts gw | TW=1e12: terawatt terawatts tw | hp=745.7: horsepower bhp hp`,
  energy: `kWh=1: kwh kilowatt-hours kilowatt-hour | MWh=1000: mwh megawatt-hours | GWh=1e6: gwh gigawatt-hours | TWh=1e9: twh terawatt-hours | cal=1e-6: calorie calories kcal | J=1: joule joules | GJ=277.8: gigajoules gigajoule gj | Wh=0.001: watt-hours watt-hour wh`,
  data: `kB=1e3: kilobyte kilobytes kb | MB=1e6: megabyte megabytes mb | GB=1e9: gigabyte gigabytes gb | TB=1e12: terabyte terabytes tb | PB=1e15: petabytes petabyte pb | EB=1e18: exabytes exabyte
    | Mbps=1: mbps megabits | Gbps=1e3: gbps gigabits | px=1: megapixel megapixels | bit=1: bits`,
  frequency: `Hz=1: hertz hz | kHz=1e3: khz kilohertz | MHz=1e6: mhz megahertz | GHz=1e9: ghz gigahertz | dB=1: decibel decibels db`,
  pressure: `hPa=1: hpa hectopascals millibars millibar mbar mb | psi=68.9: psi | V=1: volt volts kilovolts | sievert=1: sievert sieverts | mSv=0.001: millisieverts millisievert msv | µSv=0.000001: microsieverts microsievert | kPa=10: kilopascals kpa | rpm=1: rpm | calibre=1: calibre caliber | ppm=1: ppm ppb`,
};

function parseTable(): ReadonlyMap<string, MeasureUnit> {
  const units = new Map<string, MeasureUnit>();
  for (const [dimension, rows] of Object.entries(table)) {
    for (const row of rows.split('|')) {
      const [head = '', words = ''] = row.split(':');
      const [symbol = '', factor = '1'] = head.trim().split('=');
      for (const word of words.trim().split(/\s+/)) units.set(word, { symbol, dimension, factor: Number(factor) });
    }
  }
  return units;
}

/** Word or abbreviation → unit. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = parseTable();

/** Abbreviations read as units only when glued to the digits or clearly alone: "5m wide", "6in", "2l". */
export const gluedUnits: ReadonlyMap<string, MeasureUnit> = new Map([
  ['m', { symbol: 'm', dimension: 'length', factor: 1 }],
  ['in', { symbol: 'in', dimension: 'length', factor: 0.0254 }],
  ['l', { symbol: 'L', dimension: 'volume', factor: 1 }],
  ['g', { symbol: 'g', dimension: 'mass', factor: 0.001 }],
  ['t', { symbol: 't', dimension: 'mass', factor: 1000 }],
  ['c', { symbol: '°C', dimension: 'temperature', factor: 1 }],
  ['f', { symbol: '°F', dimension: 'temperature', factor: 1 }],
  ['w', { symbol: 'W', dimension: 'power', factor: 1 }],
  ['v', { symbol: 'V', dimension: 'pressure', factor: 1 }],
  ['st', { symbol: 'st', dimension: 'mass', factor: 6.35029 }],
  ['yd', { symbol: 'yd', dimension: 'length', factor: 0.9144 }],
  ['p', { symbol: 'px', dimension: 'data', factor: 1 }],
]);

/** Words before a unit that square or cube it. */
export const powerWords: ReadonlyMap<string, '2' | '3'> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['cubic', '3'],
  ['cu', '3'],
]);

/** Time words → the singular that durations are told in. */
export const durationUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

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
