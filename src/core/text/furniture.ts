/** What a line that does not tell the story is. */
export type FurnitureKind = 'caption' | 'credit' | 'teaser' | 'menu';

/** How lines of one kind start, in lower case. */
interface Furniture {
  readonly kind: FurnitureKind;
  /** Longer lines are prose that happens to start so. */
  readonly mostWords: number;
  /** Openings that no sentence of a story has. */
  readonly openings: readonly string[];
  /** Openings that a sentence may have too ("Facebook said …"): they count in lines that do not end as a sentence does. */
  readonly bareOpenings: readonly string[];
}

const list = (entries: string): readonly string[] => entries.split(',').map(entry => entry.trim());

/** Tried in order. Entries are what publishers' pages, agencies and scrapers leave in saved text. */
const furniture: readonly Furniture[] = [
  {
    kind: 'caption',
    mostWords: 60,
    openings:
      list(`file photo, file picture, file image, file pic, [file, archive photo, archive picture, photo caption, (photo
      caption, image caption, picture caption, caption:, pictured:, file -, file –, file —, file:, in this file photo,
      in this handout, in this pool, in this image, in this photo, in this photograph, in this frame, in this undated,
      in this combination, in this aerial, in this satellite image, in this screengrab, this photo taken, this photo provided,
      this photo released, this photo shows, this image taken, this image provided, this image released, this image made,
      this handout, this combination of, this picture taken, this satellite image, this aerial, a file photo, a handout photo,
      a screengrab, a combination of pictures, photo:, image:, picture:`),
    bareOpenings: list('image shows, photo shows, picture shows'),
  },
  {
    kind: 'credit',
    mostWords: 28,
    openings:
      list(`(photo, [photo, photo credit, photo courtesy, image credit, image source, image courtesy, picture credit, pic
      credit, credit:, credits:, photograph:, photos:, images:, pic:, video:, illustration:, graphic:, photo/, photo /,
      source: getty, source: reuters, source: afp, source: ap, source: epa, ©, (c), copyright ©, copyright 19,
      copyright 20, courtesy:, handout/, handout /, (reporting by, additional reporting by, (additional reporting, (writing by,
      (editing by, (edited by, (compiled by, with inputs from, (with inputs, (with agency, with agency inputs,
      with files from, (with files, — reuters, — afp`),
    bareOpenings:
      list(`photo by, photos by, photograph by, image by, picture by, video by, illustration by, graphic by, courtesy
      of, reporting by, writing by, editing by, edited by, compiled by, translated by, written by, words by`),
  },
  {
    kind: 'teaser',
    mostWords: 40,
    openings:
      list(`read more, read also, also read, read next, read the full, read full, read our, read:, read |, also see:, see
      also, more on this, more:, related:, related |, watch:, watch |, watch live, watch now, listen:, listen to the podcast,
      listen now, don't miss, recommended:, sign up, subscribe to, subscribe now, follow us, click here, tap here, download the app,
      download our, join us on, join our, get the latest, get our, get more news, story continues below, continue reading,
      article continues, live updates:, share this, explained:, explained |, explainer:, opinion:, opinion |, analysis:,
      analysis |, in pictures:, in pics:, photos |, video |, editor's picks, editors' picks, keep reading, you may also like,
      you might also like, support our journalism, support independent, this article was originally, leave a comment,
      post a comment, explore more on, reuse this, purchase licensing, our standards:`),
    bareOpenings:
      list(`more from, more on, related stories, related story, related articles, related article, related content,
      related news, related links, related topics, related coverage, recommended for, recommended stories, recommended reading,
      advertisement, advertorial, sponsored, live updates, share on, share via, most read, most popular, trending, up next,
      top stories, latest news, comments, newsletter, newsletters, subscribe, watch, listen, also on, follow live`),
  },
  {
    kind: 'menu',
    mostWords: 40,
    openings:
      list(`skip to content, skip to main, skip navigation, accept all cookies, accept cookies, we use cookies, this site
      uses cookies, this website uses cookies, all rights reserved, privacy policy, cookie policy, cookie settings, back to
      top, toggle navigation, search for:, terms & conditions, privacy notice:, contact:, media contact, press contact, skip past, tags:, topics:,
      filed under`),
    bareOpenings:
      list(`terms of, terms and conditions, log in, login, sign in, contact us, about us, copy link, main menu, facebook,
      twitter, whatsapp, print, email, home, menu, search, share, save, bookmark`),
  },
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
  readonly kind: FurnitureKind;
  readonly words: string;
  /** Longest line in words that it makes furniture. */
  readonly mostWords: number;
  readonly bare: boolean;
}

/** Characters that openings are looked up by; the shortest opening has one. */
const keyLength = 1;

function* allOpenings(): Iterable<Opening> {
  for (const { kind, mostWords, openings, bareOpenings } of furniture) {
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
export function furnitureAt(line: string, words: number, ended: boolean): FurnitureKind | null {
  const head = line
    .slice(0, reach)
    .replace(/^(?:[-*•>▶►→]\s?|\*\*|__)/u, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
  const found = openingsByKey
    .get(head.slice(0, keyLength))
    ?.find(opening => words <= opening.mostWords && !(opening.bare && ended) && opensWith(head, opening.words));
  return found?.kind ?? null;
}

/** Agencies and words that stand in picture credits. */
const agency =
  /\b(?:Getty|Reuters|REUTERS|AFP|EPA|EPA-EFE|Associated Press|AP|Shutterstock|Alamy|TASS|Tass|Sputnik|PTI|ANI|Xinhua|Anadolu|Bloomberg|iStock|Wikimedia|Pool|Handout|Images|Picture Alliance|dpa|PA Wire|PA Media|Rex|Zuma|NurPhoto|SOPA)\b/;
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
const creditInCaption =
  /\bREUTERS\/|\((?:AP|AFP|EPA) Photo\b|\bAP Photo\/|\(Photo(?: by|:)|\bPhoto(?:graph)?: \p{Lu}|\/(?:AFP|AP|EPA|Reuters|Getty|PA|TASS|Anadolu)\b|\bvia (?:Getty|AP|REUTERS|Reuters|AFP)\b|\[[^\]]{2,40}\/[^\]]{2,40}\]$/u;

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
const byline = /^(?:By|BY|From|Words by|Story by) (?:\p{Lu}[\p{L}.'’-]*(?:, | and | & |,| |$)){2,10}/u;

/** Whether a short line names who wrote the article. "By Monday evening, …" names none: it goes on in lower case. */
export function isByline(line: string, words: number): boolean {
  const found = words <= 16 && !/[.!?]$/.test(line) ? byline.exec(line) : null;
  return (
    found !== null &&
    (found[0].length >= line.length - 1 || /^(?:in|for|at|of|[|•·,–—-])(?:\s|$)/.test(line.slice(found[0].length)))
  );
}

const contributed = /\bcontributed (?:to this (?:report|story|article)|reporting)\b/;

/** Whether a sentence at the end of an article says who else worked on it. */
export function isContribution(line: string, words: number): boolean {
  return words <= 40 && contributed.test(line);
}

/** A name alone or with a place: "Tom Reed", "Tom Reed in Harwick", and offices of writers. */
const nameLine = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:,? (?:in|and|at) \p{Lu}[\p{L} .'’-]{1,40})?$/u;
const office = /\b(?:correspondent|reporter|editor|staff writer|political writer|columnist)\b/i;

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
