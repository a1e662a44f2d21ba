import {
  bareCaptionOpenings,
  bareCreditOpenings,
  bareMenuOpenings,
  bareNoticeOpenings,
  bareTeaserOpenings,
  behindBylines,
  bylineOpenings,
  captionOpenings,
  contributions,
  creditOpenings,
  wordsOfCredits,
  endHeadings,
  galleryOpenings,
  menuOpenings,
  meteredNouns,
  meteredVerbs,
  noticeOpenings,
  photoAgencies,
  pictureOpenings,
  pictureCredits,
  slashedAgencies,
  suppliers,
  teaserOpenings,
  writerOffices,
  writerPlaces,
} from '../language/en/boilerplate';
import { newsAgencies } from '../language/en/agencies';
import { alternatives } from '../language/words';

/** What a line that does not tell the story is. */
export type BoilerplateKind = 'caption' | 'credit' | 'teaser' | 'menu' | 'notice';

/** How lines of one kind start, in lower case. */
interface Boilerplate {
  readonly kind: BoilerplateKind;
  /** Longer lines are prose that happens to start so. */
  readonly mostWords: number;
  /** Openings that no sentence of a story has. */
  readonly openings: ReadonlySet<string>;
  /** Openings that a sentence may have too ("Facebook said …"): they count in lines that do not end as a sentence does. */
  readonly bareOpenings: ReadonlySet<string>;
}

/** Tried in order. */
const boilerplate: readonly Boilerplate[] = [
  { kind: 'notice', mostWords: 60, openings: noticeOpenings, bareOpenings: bareNoticeOpenings },
  { kind: 'caption', mostWords: 60, openings: captionOpenings, bareOpenings: bareCaptionOpenings },
  { kind: 'credit', mostWords: 28, openings: creditOpenings, bareOpenings: bareCreditOpenings },
  {
    kind: 'teaser',
    mostWords: 40,
    openings: new Set([...teaserOpenings, ...galleryOpenings]),
    bareOpenings: bareTeaserOpenings,
  },
  { kind: 'menu', mostWords: 40, openings: menuOpenings, bareOpenings: bareMenuOpenings },
];

/** Longest opening; no more of a line has to be folded. */
const reach = 48;

const wordCharacter = /[\p{L}\p{Nd}]/u;

/** Whether `opening` stands at the start of `head` and ends where a word ends. */
function opensWith(head: string, opening: string): boolean {
  if (!head.startsWith(opening)) return false;
  const cut = wordCharacter.test(opening.slice(-1)) && wordCharacter.test(head.charAt(opening.length));
  return !cut || /\d$/.test(opening);
}

/** One opening, ready to be looked up. */
interface Opening {
  readonly kind: BoilerplateKind;
  readonly words: string;
  /** Longest line in words that it makes boilerplate. */
  readonly mostWords: number;
  readonly bare: boolean;
}

/** Characters that openings are looked up by; the shortest opening has one. */
const keyLength = 1;

function* allOpenings(): Iterable<Opening> {
  for (const { kind, mostWords, openings, bareOpenings } of boilerplate) {
    for (const words of openings) yield { kind, words, mostWords, bare: false };
    // a link is about as short as its opening ("Most read in Asia"), a heading is not ("Facebook bans fake accounts")
    const room = (words: string): number =>
      kind === 'credit' || kind === 'caption' ? mostWords : words.split(' ').length * 3 - 1;
    for (const words of bareOpenings) yield { kind, words, mostWords: room(words), bare: true };
  }
}

function indexed(openings: Iterable<Opening>): ReadonlyMap<string, readonly Opening[]> {
  const index = new Map<string, Opening[]>();
  for (const opening of openings) {
    const key = opening.words.slice(0, keyLength);
    index.set(key, [...(index.get(key) ?? []), opening]);
  }
  return index;
}

const openingsByKey = indexed(allOpenings());

/**
 * What a line is by its first words, or null when they could open a sentence of the story.
 * @param ended whether the line ends as a sentence does
 */
export function boilerplateAt(line: string, words: number, ended: boolean): BoilerplateKind | null {
  const head = line
    .slice(0, reach)
    .replace(/^(?:[-*•>▶►→]\s?|\*\*|__)/u, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
  const found = openingsByKey
    .get(head.slice(0, keyLength))
    ?.find(opening => words <= opening.mostWords && !(opening.bare && ended) && opensWith(head, opening.words));
  if (found?.kind === 'credit' && galleryOpenings.has(found.words) && !namesOnly(line)) return 'teaser';
  // names and a year behind "Photo:" are a credit, words of a picture its caption
  if (found?.kind === 'caption' && pictureOpenings.has(found.words) && words <= longestCredit && namesOnly(line))
    return 'credit';
  return found?.kind ?? null;
}

/** Whether nothing but names stands behind the opening of a line: agencies and photographers, and no headline. */
function namesOnly(line: string): boolean {
  const behind = line.slice(line.indexOf(':') + 1).match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return behind.every(word => /^[\p{Lu}\p{Nd}]/u.test(word) || wordsOfCredits.has(word));
}

/** How often one may still read: "You have 2 free articles left this month." */
const metered = new RegExp(
  String.raw`^you(?:'|’| )?(?:${alternatives(meteredVerbs)})\b.{0,40}\bfree (?:${alternatives(meteredNouns)})\b`,
  'i',
);

/** Whether a line counts what a reader may read. */
export function isMeter(line: string, words: number): boolean {
  return words <= 30 && metered.test(line.slice(0, 120));
}

/** The mark at the end of a release or a wire story: "ENDS", "-ends-", "-30-". */
const endMark = /^(?:ENDS?|[-–—*#]{1,3} ?(?:[Ee]nds?|ENDS?|30) ?[-–—*#]{1,3}|# # #)$/;

/** The hour at which a transcript ends: "END 10:59 A.M. EDT", and the agency behind "(END)". */
const endHour = / \d{1,2}[:.]\d{2}(?: ?[AP]\.?M\.?)?(?: [A-Z]{2,4})?$/i;

/** Whether a line says that the story is over and what follows is for those who print it. */
export function isEndMark(line: string, words: number): boolean {
  if (words > 5) return false;
  if (/^\(END\)(?: \p{Lu}|$)/u.test(line)) return true;
  const bare = line.replace(/[:.]$/, '').replace(endHour, '');
  return endMark.test(bare) || endHeadings.has(bare.toLowerCase());
}

/** Agencies and words that stand in picture credits. */
const agency = new RegExp(`\\b(?:${alternatives([...newsAgencies, ...pictureCredits])})\\b`);
const joint = /[/|©]|\bvia\b|\b[Pp]hoto\b|\bImages\b/;

/** Words of a credit that stands alone. */
const longestCredit = 14;

/** Whether a line without a final stop names a photographer or an agency: `Name | Agency | Images`, `REUTERS/Name`, `Name/AFP via Getty Images`. */
export function isPictureCredit(line: string, words: number): boolean {
  return (
    words <= longestCredit && !/[.!?]["'”’)]?$/.test(line) && agency.test(line) && (joint.test(line) || words <= 2)
  );
}

/** A picture credit as it closes a caption. */
const creditInCaption = new RegExp(
  [
    String.raw`\bREUTERS\/`,
    String.raw`\((?:${alternatives(photoAgencies)}) Photo\b`,
    String.raw`\bAP Photo\/`,
    String.raw`\(Photo(?: by|:)`,
    String.raw`\bPhoto(?:graph)?: \p{Lu}`,
    String.raw`\/(?:${alternatives(slashedAgencies)})\b`,
    String.raw`\bvia (?:${alternatives(suppliers)})\b`,
    String.raw`\[[^\]]{2,40}\/[^\]]{2,40}\]$`,
  ].join('|'),
  'u',
);

/** Characters before the credit that make a line a caption rather than a credit. */
const leastCaption = 24;

/** Longest credit at the end of a caption, in characters. */
const longestCreditTail = 80;

/** Longest caption in words. */
const longestCaption = 70;

/** Whether a line describes a picture and ends with its credit: "… in Harwick, May 7, 2024. REUTERS/Tom Reed". */
export function isCreditedCaption(line: string, words: number): boolean {
  const found = words <= longestCaption ? creditInCaption.exec(line) : null;
  return found !== null && found.index >= leastCaption && found.index >= line.length - longestCreditTail;
}

/** `By Name Surname`, with more names and an outlet or a place after them. */
const byline = new RegExp(
  String.raw`^(?:${alternatives(bylineOpenings)}) (?:\p{Lu}[\p{L}.'’-]*(?:, | and | & |,| |$)){2,10}`,
  'u',
);

/** Whether a short line names who wrote the article. "By Monday evening, …" names none: it goes on in lower case. */
export function isByline(line: string, words: number): boolean {
  const found = words <= 16 && !/[.!?]$/.test(line) ? byline.exec(line) : null;
  return found !== null && (found[0].length >= line.length - 1 || goesOn(line.slice(found[0].length)));
}

/** Words and marks behind the names of a byline, before the place or outlet. */
function goesOn(rest: string): boolean {
  return /^[|•·,–—-](?:\s|$)/.test(rest) || behindBylines.has(/^\S*/.exec(rest)?.[0] ?? '');
}

const contributed = new RegExp(String.raw`\bcontributed (?:${alternatives(contributions)})\b`);

/** Whether a sentence at the end of an article says who else worked on it. */
export function isContribution(line: string, words: number): boolean {
  return words <= 40 && contributed.test(line);
}

/** A name alone or with a place: "Tom Reed", "Tom Reed in Harwick", and offices of writers. */
const nameLine = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:,? (?:${alternatives(writerPlaces)}) \p{Lu}[\p{L} .'’-]{1,40})?$`,
  'u',
);
const office = new RegExp(`\\b(?:${alternatives(writerOffices)})\\b`, 'i');

/** Whether a short line between headline and text names its writer without saying "by". */
export function isWriterLine(line: string, words: number): boolean {
  return (
    words <= 7 &&
    !/[.!?]$/.test(line) &&
    !agency.test(line) &&
    (nameLine.test(line) || office.test(line) || /^Reporting from\b/.test(line))
  );
}

/** Most words between the bars of a navigation line. */
const longestLink = 3;

/** Links of a navigation bar in one line: `Home | World | Sport`, `Home > World > Asia`. */
export function isNavigationBar(line: string, words: number): boolean {
  const parts = line.split(/[|>»›·•]/u).filter(part => wordCharacter.test(part));
  return parts.length >= 3 && words <= parts.length * longestLink && !/[.!?]$/.test(line);
}
