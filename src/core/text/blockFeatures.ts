import { closingVerbs } from '../language/en/boilerplate';
import type { Block } from './blocks';
import {
  boilerplateAt,
  isByline,
  isContribution,
  isEndMark,
  isMeter,
  isCreditedCaption,
  isNavigationBar,
  isPictureCredit,
  isWriterLine,
  type BoilerplateKind,
} from './boilerplate';
import { isCorrection } from './corrections';
import { isFurniture } from './pageFurniture';
import { flowingText } from './seenText';
import { fullMonthNames } from '../language/en/calendar';
import { alternatives } from '../language/words';

/** What a block is by itself, before its neighbours are asked. */
export type BlockClass = 'prose' | 'heading' | 'item' | 'crosshead' | 'prefix' | 'speaker' | 'end' | BoilerplateKind;

/** A block with its class and the counts that the later steps weigh. */
export interface BlockFeatures extends Block {
  readonly blockClass: BlockClass;
  /** Words, counted up to {@link countedWords}. */
  readonly words: number;
  /** Whether it may be the line of a writer ("Tom Reed in Harwick"); only between headline and text. */
  readonly writer: boolean;
  /** Whether it ends with a day or a year, as captions do ("in Harwick, May 7, 2024."). */
  readonly dated: boolean;
  /** Whether it ends by saying who told it ("…, the port office said."). */
  readonly sourced: boolean;
  /** Whether every longer word has a capital, as in the headlines of some publishers. */
  readonly titleCase: boolean;
  /** Whether it ends as a sentence does (closing marks skipped). */
  readonly ended: boolean;
}

/** Counting more words than this decides nothing. */
const countedWords = 60;

/** Characters of a block that are looked at; a longer block is prose. */
const reach = 600;

/** Longest heading in words; wire headlines stay under 20. */
const longestHeading = 22;

/** Longest heading that is a question or a call; longer ones are sentences of the story. */
const longestQuestion = 14;

/** Longest cross-head between dashes; a list entry that ends in a dash is rare and longer. */
const longestDashed = 12;

/** Longest link that starts in lower case ("after newsletter promotion"); longer ones are rests of sentences. */
const longestLink = 5;

const dashed = /^[-–—*_=~•]{1,3}\s*\S[^\n]{0,80}?\s*[-–—*_=~•]{1,3}$/u;
const ends = /[.!?…。！？।؟]["'”’»)\]*_]{0,4}$/u;

/** Words of a line, counted at white space, up to {@link countedWords}. */
function countWords(written: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < written.length && words < countedWords; at++) {
    const code = written.charCodeAt(at);
    const space = code <= 0x20 || code === 0xa0;
    if (!space && !inside && /[\p{L}\p{Nd}]/u.test(written.slice(at, at + 2))) {
      words++;
      inside = true;
    } else if (space) inside = false;
  }
  return words;
}

/** A line without the marks that set it in italics or bold as a whole. */
function unemphasised(written: string): string {
  const mark = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(written)?.[0];
  return mark !== undefined && written.endsWith(mark) && written.length > 2 * mark.length
    ? written.slice(mark.length, -mark.length)
    : written;
}

/** A row of a table: bars at its start and inside, or columns set apart by blanks with two figures in them. */
function isTableRow(written: string): boolean {
  if (written.startsWith('|')) return written.includes('|', 2);
  return /\S(?: {2,}|\t)\S/.test(written) && (written.match(/(?:^|\s)[+-]?\d[\d.,]*%?(?=\s|$)/g)?.length ?? 0) >= 2;
}

function classAt(written: string, block: Block, words: number, ended: boolean): BlockClass {
  if (isEndMark(written, words)) return 'end';
  if (block.level > 0) return 'heading';
  if (block.end - block.start > reach) return 'prose';
  if (written.startsWith('![')) return 'caption';
  const plain = unemphasised(written);
  if (isCorrection(plain, words)) return 'notice';
  const boilerplate = boilerplateAt(plain, words, ended);
  if (boilerplate !== null) return boilerplate;
  if (isMeter(plain, words) || (!block.bullet && isFurniture(plain, words))) return 'menu';
  if (isCreditedCaption(plain, words)) return 'caption';
  if (isContribution(plain, words) || isPictureCredit(plain, words) || isByline(plain, words)) return 'credit';
  if (isTableRow(written)) return 'prose';
  if (isNavigationBar(written, words)) return 'menu';
  if (words <= longestDashed && dashed.test(written)) return 'crosshead';
  if (block.bullet) return 'item';
  const asks = words <= longestQuestion && /[?!]["'”’]?$/u.test(written);
  if (words > longestHeading || (ended && !asks)) return 'prose';
  if (/^\p{Ll}/u.test(written)) return words <= longestLink && !ended ? 'menu' : 'prose';
  return /[,:;]$|^\(.*\)$/.test(written) ? 'prose' : 'heading';
}

const datedEnd = new RegExp(
  String.raw`\b(?:19|20)\d\d\b\W{0,4}$|\b(?:${alternatives(fullMonthNames)}) \d{1,2}\W{0,3}$`,
);
const datedReach = 30;

/** A source behind a comma, at the end of a sentence. */
const sourcedEnd = new RegExp(
  String.raw`, (?:[^,.;]{1,80} )?(?:${alternatives(closingVerbs)})(?: [^,.;]{1,60})?\.["”’]?$`,
);
const sourcedReach = 160;

/** Fewer words say nothing of how a publisher writes headlines. */
const fewestTitleWords = 5;
/** A word of five letters and more is no article or preposition. */
const lowerWord = /(?:^|[^\p{L}'’-])\p{Ll}{5}/u;

/** What a block is that is no text by its place. */
const byPlace: Readonly<Record<NonNullable<Block['place']>, BlockClass>> = {
  margin: 'menu',
  cue: 'prefix',
  speaker: 'speaker',
  aside: 'prefix',
};

/** A stretch as it is meant where it was decoded twice, and without what is overlooked at line ends. */
function flowing(written: string): string {
  return flowingText(written)?.text ?? written;
}

/** Classes one block. */
export function featuresOf(text: string, block: Block): BlockFeatures {
  const written = flowing(text.slice(block.start, Math.min(block.end, block.start + reach)));
  const words = countWords(written);
  const ended = ends.test(flowing(text.slice(Math.max(block.start, block.end - 16), block.end)).slice(-8));
  return {
    ...block,
    // the line of dashes under the head of a table parts no articles
    ruled: block.ruled && !isTableRow(written),
    blockClass:
      block.place !== undefined
        ? byPlace[block.place]
        : block.said === true
          ? 'prose'
          : classAt(written, block, words, ended),
    words,
    writer: isWriterLine(written, words),
    dated: datedEnd.test(text.slice(Math.max(block.start, block.end - datedReach), block.end)),
    sourced: sourcedEnd.test(text.slice(Math.max(block.start, block.end - sourcedReach), block.end)),
    titleCase: words >= fewestTitleWords && words <= longestHeading && !lowerWord.test(written),
    ended,
  };
}
