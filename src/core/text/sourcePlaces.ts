import { readFrontMatter, type FrontMatterPair } from './frontMatter';

/** Where a stretch of text was taken from: RFC 3778 `page=3`, W3C Media Fragments `t=61.5`. It holds up to the next one. */
export interface TextPlace {
  /** UTF-16 into the article's text. */
  readonly start: number;
  readonly fragment: string;
}

/** A place as it is written into the front matter. */
export interface WrittenPlace {
  /** Code points from the end of the front matter, line ends counted as one: other line ends or a mark change nothing. */
  readonly offset: number;
  readonly fragment: string;
}

/** The file that an article was imported from. */
export interface SourceFile {
  /** Its name; it stands beside the article, or beside the article's folder. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What an imported article says of its source. */
export interface ArticleSource extends SourceFile {
  /** In the order of the text. */
  readonly places: readonly TextPlace[];
}

/** Keys in the front matter of imported articles. None is one that states a detail of the article. */
const keys = {
  file: 'source-file',
  sha256: 'source-sha256',
  converter: 'converter',
  pages: 'pages',
  times: 'times',
} as const;

/** Places of a list; more are thinned out. They take 36,000 characters at most, and a header is read up to 50,000. */
const mostPlaces = 3000;

/** Every so many of a list that is too long. */
function thinned(places: readonly WrittenPlace[]): readonly WrittenPlace[] {
  const step = Math.ceil(places.length / mostPlaces);
  return places.filter((_, index) => index % step === 0);
}

const numberOf = (fragment: string): string => fragment.slice(fragment.indexOf('=') + 1);

/** Places as `number@offset`, the offset of each but the first counted from the one before: "1@0 2@1834 3@1790". */
function listText(places: readonly WrittenPlace[]): string {
  let before = 0;
  return thinned(places)
    .map(({ offset, fragment }) => {
      const written = `${numberOf(fragment)}@${offset - before}`;
      before = offset;
      return written;
    })
    .join(' ');
}

function readList(written: string, name: 'page' | 't'): readonly WrittenPlace[] {
  let offset = 0;
  return written.split(' ').flatMap(item => {
    const found = /^(\d{1,7}(?:\.\d{1,3})?)@(\d{1,9})$/.exec(item);
    if (found === null) return [];
    offset += Number(found[2]);
    return [{ offset, fragment: `${name}=${found[1] ?? ''}` }];
  });
}

/** The lines of the front matter that say where an article is from. */
export function sourcePairs(
  { file, sha256 }: SourceFile,
  places: readonly WrittenPlace[],
  converter: string,
): readonly FrontMatterPair[] {
  const of = (name: string): readonly WrittenPlace[] =>
    places.filter(({ fragment }) => fragment.startsWith(`${name}=`));
  return [
    [keys.file, file],
    [keys.sha256, sha256],
    [keys.converter, converter],
    [keys.pages, listText(of('page'))],
    [keys.times, listText(of('t'))],
  ];
}

/** The offsets of places in a text, in one go. */
function located(text: string, from: number, places: readonly WrittenPlace[]): readonly TextPlace[] {
  const found: TextPlace[] = [];
  let at = from;
  let offset = 0;
  for (const place of places) {
    for (; offset < place.offset && at < text.length; offset++) {
      const pair = text.startsWith('\r\n', at) || (text.codePointAt(at) ?? 0) > 0xffff;
      at += pair ? 2 : 1;
    }
    found.push({ start: at, fragment: place.fragment });
  }
  return found;
}

/** What an article says of the file that it was imported from; null when it was not. */
export function readSource(text: string): ArticleSource | null {
  const front = readFrontMatter(text);
  const pairs = new Map(front?.pairs);
  const file = pairs.get(keys.file) ?? '';
  const sha256 = pairs.get(keys.sha256) ?? '';
  // the name of a file beside the article, and no way to one elsewhere
  if (front === null || file === '' || /[/\\]/.test(file) || !/^[\da-f]{64}$/.test(sha256)) return null;
  const body = front.span.end + (text.startsWith('\r\n', front.span.end) ? 2 : 1);
  const written = [...readList(pairs.get(keys.pages) ?? '', 'page'), ...readList(pairs.get(keys.times) ?? '', 't')];
  return { file, sha256, places: located(text, body, written) };
}

/**
 * The place in the source that words of an imported article are from.
 * @param at UTF-16 offset in the article's text
 * @returns a fragment such as `page=3`, or null for words of the front matter, and where the source has no places
 */
export function fragmentAt({ places }: ArticleSource, at: number): string | null {
  return places.findLast(({ start }) => start <= at)?.fragment ?? null;
}
