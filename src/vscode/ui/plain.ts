import { visible } from '../../core/text/visible';

/** What the editor makes of a text in one of its places. */
interface Reading {
  /** `[words](command:…)` is a link, and one click on it runs the command. */
  readonly links: boolean;
  /** `$(name)` is an icon; what keeps it from being one. */
  readonly icons: 'backslash' | 'joiner' | false;
  /** Line feeds are kept. */
  readonly lines: boolean;
  /** Longer texts are cut in their middle: UTF-16 units. */
  readonly longest: number;
}

/**
 * The places, as VS Code 1.139 reads them (test/e2e/foreignWords.test.ts looks at each of them in a window). The lengths: VS Code
 * cuts a message at 1,000 and loses what is said at its end, two file names of the longest kind fit into 700; a title has room
 * for about 90 letters; a row shows the beginning of a long sentence and is searched in all of it.
 */
const readings = {
  /** Messages and what they show of progress. */
  message: { links: true, icons: false, lines: false, longest: 700 },
  /** Rows of lists to pick from, the status bar, links above lines. */
  label: { links: false, icons: 'backslash', lines: false, longest: 1000 },
  /** What an input box says below its text, and the details of a language status. */
  prompt: { links: true, icons: 'backslash', lines: false, longest: 300 },
  /** Symbols of an article: read as labels in lists, as texts in the outline. */
  symbol: { links: false, icons: 'joiner', lines: false, longest: 300 },
  /** Titles and placeholders of boxes. */
  title: { links: false, icons: false, lines: false, longest: 120 },
  /** Rows of views, heads of comment threads, names of people, tabs. */
  text: { links: false, icons: false, lines: false, longest: 1000 },
  /** Tooltips and problems. */
  tooltip: { links: false, icons: false, lines: true, longest: 3000 },
} as const satisfies Readonly<Record<string, Reading>>;

/** A place of the editor's window where words can stand. */
export type Place = keyof typeof readings;

/** Keeps two signs apart and cannot be seen. (U+2060, never a place to break a line.) */
export const joiner = '\u2060';

/** The end of a link's words and the beginning of its address; the editor knows three schemes now. */
const linkMiddle = /\](?=\([a-z][a-z0-9+.-]*:)/gi;

/** The beginning of an icon. A backslash before it makes it mean itself where icons are read, and shows where they are not. */
const icon = /\$(?=\([a-z0-9-]+(?:~[a-z]+)?\))/gi;

/**
 * Foreign words (of articles, names, notes, errors) so that they mean nothing but themselves at a place of the editor's window
 * and look like what they are. Every text that the extension gives to the editor goes through here or is Markdown
 * (see markdown.ts).
 */
export function plain(words: string, place: Place): string {
  const { links, icons, lines, longest }: Reading = readings[place];
  const seen = visible(words);
  const cut = shortenedInside(lines ? seen : seen.replace(/\s+/g, ' '), longest);
  const unlinked = links ? cut.replace(linkMiddle, `]${joiner}`) : cut;
  return icons === false ? unlinked : unlinked.replace(icon, icons === 'backslash' ? '\\$' : `$$${joiner}`);
}

const brokenEnd = /[\uD800-\uDBFF]$/;
const brokenStart = /^[\uDC00-\uDFFF]/;

/** Words cut at their end to a length in UTF-16 units. */
export function shortened(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest - 1).replace(brokenEnd, '')}…` : words;
}

/** A text cut in its middle: a sentence of the extension around a long name keeps its beginning and its end. */
function shortenedInside(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const half = Math.floor((longest - 1) / 2);
  return `${words.slice(0, half).replace(brokenEnd, '')}…${words.slice(-half).replace(brokenStart, '')}`;
}
