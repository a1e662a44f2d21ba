import { words } from '../words';

/** Abbreviations that stand before a name or inside a phrase and so never end a sentence. Lower case, without the period. */
export const openingAbbreviations = words(`
  mr mrs ms mx messrs mme mlle dr prof rev fr hon st ste sr sra gen lt col maj capt cpt cmdr cmdt sgt cpl pvt adm brig
  lt-col lt-gen maj-gen brig-gen gov sen rep reps sens pres atty supt insp det const amb sec dep asst vs
  rs mt ft approx ca cf e.g i.e viz`);

/** Abbreviations that carry a sentence on before a number; some are words as well ("The answer was no."). */
export const numberAbbreviations = words('no nos art arts fig figs vol vols p pp para ch op al');

/** Months and weekdays: no end before a number ("Jan. 6"), an end before a word that opens a sentence. */
export const calendarAbbreviations = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** Those of them that are words, or names, without a period. */
export const calendarWords = words('mar may sun sat wed fri mon');

const states = `
  ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo`;

/** American states as papers shorten them. */
export const stateAbbreviations = words(states);

/** Abbreviations that may end a sentence; only a word that likes to open one tells. */
export const closingAbbreviations = words(
  states,
  `inc corp co ltd llc plc bros jr sr esq etc dept univ assn est ave blvd rd hwy
  bn mn tn cr bln mln trn hr hrs min mins sec secs yr yrs ph.d m.d b.a m.a`,
);

/** Those of them that stand at the end of names: "Acme Corp.", "Paul Brandt Jr.". */
const nameEndings = words('inc corp co ltd bros jr sr dept univ assn');

/** Abbreviations whose dot belongs to the word, so that a name goes on behind it: "Sen. Ruiz", "Acme Inc. said". */
export const dottedAbbreviations: ReadonlySet<string> = new Set([
  ...openingAbbreviations,
  ...[...calendarAbbreviations].filter(word => !calendarWords.has(word)),
  ...nameEndings,
  ...words('mar no'),
]);

/** Words that open sentences far more often than they stand capitalised inside one. */
export const sentenceOpeners = words(`
  the a an this that these those he she it they we you i his her its their our my there here in on at by for from with
  without after before during since until while when where why how what who which if as although though because despite
  but and or so yet nor however meanwhile moreover still also then now both some many most all no not one two several
  earlier later last such another other each under over among between according to about asked speaking more nearly only
  once even just`);
