import { words } from '../words';

/** The words of a language that numbers up to a hundred are made of. */
export interface NumberWords {
  /** One in all its forms: told only before millions and the like, for it is an article too. */
  readonly one: ReadonlySet<string>;
  /** From two to nineteen, in order. */
  readonly small: readonly string[];
  /** Twenty to ninety, in order; the empty word where a language makes it of others. */
  readonly tens: readonly string[];
  /** From one to nine as they stand within a greater number. */
  readonly within: readonly string[];
  /** How a ten and a one are put together: `{1}` the one, `{10}` the ten; in Spanish the twenties by themselves. */
  readonly join: string;
  readonly hundred: ReadonlySet<string>;
}

const listed = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Number words by the tag of the language. */
export const otherNumberWords: Readonly<Record<string, NumberWords>> = {
  de: {
    one: words('ein eine einer einem einen'),
    small: listed(
      `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn`,
    ),
    tens: listed('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    within: listed('ein zwei drei vier fünf sechs sieben acht neun'),
    join: '{1}und{10}',
    hundred: words('hundert einhundert'),
  },
  nl: {
    one: words('een één'),
    small: listed(
      `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`,
    ),
    tens: listed('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    within: listed('een twee drie vier vijf zes zeven acht negen'),
    join: '{1}en{10}',
    hundred: words('honderd'),
  },
  fr: {
    one: words('un une'),
    small: listed(
      `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`,
    ),
    tens: listed('vingt trente quarante cinquante soixante septante octante nonante'),
    within: listed('un deux trois quatre cinq six sept huit neuf'),
    join: '{10}-{1}',
    hundred: words('cent'),
  },
  es: {
    one: words('un una'),
    small: listed(
      `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve`,
    ),
    tens: listed('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    within: listed('un dos tres cuatro cinco seis siete ocho nueve'),
    join: '{10} y {1}',
    hundred: words('cien'),
  },
  it: {
    one: words('un uno una'),
    small: listed(
      `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove`,
    ),
    tens: listed('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    within: listed('uno due tre quattro cinque sei sette otto nove'),
    join: '{10}{1}',
    hundred: words('cento'),
  },
  pt: {
    one: words('um uma'),
    small: listed(
      `dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove`,
    ),
    tens: listed('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    within: listed('um dois três quatro cinco seis sete oito nove'),
    join: '{10} e {1}',
    hundred: words('cem'),
  },
  sv: {
    one: words('en ett'),
    small: listed(`två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton`),
    tens: listed('tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'),
    within: listed('ett två tre fyra fem sex sju åtta nio'),
    join: '{10}{1}',
    hundred: words('hundra etthundra'),
  },
  no: {
    one: words('en ett én'),
    small: listed(`to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`),
    tens: listed('tjue tretti førti femti seksti sytti åtti nitti'),
    within: listed('en to tre fire fem seks sju åtte ni'),
    join: '{10}{1}',
    hundred: words('hundre'),
  },
  da: {
    one: words('en et én'),
    small: listed(`to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`),
    tens: listed('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'),
    within: listed('en to tre fire fem seks syv otte ni'),
    join: '{1}og{10}',
    hundred: words('hundrede'),
  },
};

/** Other spellings and forms → the usual one. */
export const otherNumberForms: ReadonlyMap<string, string> = new Map([
  ['dreissig', 'dreißig'],
  ['zwo', 'zwei'],
  ['duas', 'dois'],
  ['dezasseis', 'dezesseis'],
  ['dezassete', 'dezessete'],
  ['dezanove', 'dezenove'],
  ['quatorze', 'catorze'],
]);

/** Who is counted in words in reports of accidents, beside people by name. */
export const countedInWords = words(`
  tote toten todesopfer verletzte verletzten vermisste opfer festnahmen schwerverletzte leichtverletzte kinder frauen männer polizisten
  morts blessés blessées disparus victimes arrestations enfants femmes hommes
  muertos heridos desaparecidos víctimas fallecidos detenidos niños mujeres hombres
  morti feriti dispersi vittime arresti bambini donne uomini mortos feridos vítimas crianças mulheres homens
  doden gewonden vermisten slachtoffers kinderen vrouwen mannen
  döda skadade saknade barn kvinnor män døde sårede savnede drepte skadde omkomne kvinner kvinder menn mænd`);
