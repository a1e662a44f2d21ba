import { scripts, smallWords } from '../language/other/functionWords';
import { isRead, tellsStory, type ArticleStructure, type Paragraph } from './article';
import { createMemo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { textOf } from './span';

/** What the words of a stretch say of its language. */
interface Signs {
  /** Words that begin small: names and headings tell no language but English. */
  readonly words: number;
  /** How many of them each language has as its small words. */
  readonly hits: ReadonlyMap<string, number>;
  /** Letters of each language that has letters of its own, and all. */
  readonly letters: ReadonlyMap<string, number>;
  readonly allLetters: number;
}

/** More says nothing new of a paragraph; keeps the work small on walls of text. */
const mostRead = 6000;

/** The languages of each small word. */
const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, list] of Object.entries(smallWords))
    for (const word of list) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

/** Letters behind which no language of {@link scripts} stands. */
const isPlainLatin = /^[\0-\u024f\u2000-\u206f€]*$/;

/** What is quoted may be said in another language than it is told in. */
const quoted = /“[^”]{0,600}”|"[^"]{0,600}"|«[^»]{0,600}»|„[^“”]{0,600}[“”]/g;

const words = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*/gu;

function signsOf(paragraph: string): Signs {
  const text = paragraph.replace(quoted, ' ');
  const hits = new Map<string, number>();
  let small = 0;
  for (const [word] of text.matchAll(words)) {
    const lower = word.toLowerCase();
    const isSmall = word === lower;
    if (isSmall) small++;
    for (const language of languagesOf.get(lower) ?? [])
      if (isSmall || language === 'en') hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  if (isPlainLatin.test(text)) return { words: small, hits, letters: new Map(), allLetters: 0 };
  const letters = new Map(scripts.map(([language, letter]) => [language, text.match(letter)?.length ?? 0]));
  return { words: small, hits, letters, allLetters: text.match(/\p{L}/gu)?.length ?? 0 };
}

/** Signs that are counted on. */
interface Sum {
  words: number;
  readonly hits: Map<string, number>;
  readonly letters: Map<string, number>;
  allLetters: number;
}

function add(sum: Sum, signs: Signs): void {
  sum.words += signs.words;
  sum.allLetters += signs.allLetters;
  for (const [key, count] of signs.hits) sum.hits.set(key, (sum.hits.get(key) ?? 0) + count);
  for (const [key, count] of signs.letters) sum.letters.set(key, (sum.letters.get(key) ?? 0) + count);
}

/**
 * A language is told by so many of its small words, which are such a share of all, and by so many times those of English; a paragraph
 * of another language than its article by more: lists name foreign things.
 */
const fewestHits = 5;
const fewestHitsApart = 8;
const leastShare = 0.2;
const timesEnglish = 3;
/** A short text has fewer small words: so many are enough where they are such a share, and hardly one of them is English. */
const fewestOfShort = 3;
const shareOfShort = 0.3;
const timesEnglishOfShort = 4;

/** So many letters of one script, and such a share of all. */
const fewestLetters = 20;
const mostlyLetters = 0.5;
/** Japanese has Chinese characters among its own letters. */
const someLetters = 0.1;

/** The language that letters tell. */
function languageOfLetters({ letters, allLetters }: Signs): string | undefined {
  if (allLetters < fewestLetters) return undefined;
  const share = (language: string): number => (letters.get(language) ?? 0) / allLetters;
  if (share('ja') >= someLetters && share('ja') + share('zh') >= mostlyLetters) return 'ja';
  return scripts.find(([language]) => share(language) >= mostlyLetters)?.[0];
}

/** The language of signs: undefined where they tell none, or not clearly. */
function languageOf(signs: Signs, fewest: number): string | undefined {
  const written = languageOfLetters(signs);
  if (written !== undefined) return written;
  const english = signs.hits.get('en') ?? 0;
  let [best, most] = ['en', english];
  for (const [language, count] of signs.hits) if (count > most) [best, most] = [language, count];
  const isClear = most >= fewestOfShort && most >= shareOfShort * signs.words && most >= timesEnglishOfShort * english;
  if (isClear && best !== 'en' && fewest === fewestHits) return best;
  if (most < fewest || most < leastShare * signs.words) return undefined;
  if (best === 'en') return english >= timesEnglish * rival(signs) ? 'en' : undefined;
  return most >= timesEnglish * english ? best : undefined;
}

/** The small words of the language that has the most of them beside English. */
function rival({ hits }: Signs): number {
  return Math.max(0, ...[...hits].map(([language, count]) => (language === 'en' ? 0 : count)));
}

const isEnglish = (tag: string): boolean => /^en\b/i.test(tag);

/** The language part of a tag that somebody set or a file states: `de` of "de-AT"; undefined for what is no tag. */
function tagOf(said: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]\w+)*$/i.exec(said ?? '')?.[1]?.toLowerCase();
}

/** What the words of a paragraph say of its language by themselves. */
interface ReadAlone {
  readonly signs: Signs;
  readonly language: string | undefined;
}

/** The structure of an article with its languages, see {@link createLanguageReader}. */
export type LanguageReader = (text: string, structure: ArticleStructure, set?: string) => Sliced<ArticleStructure>;

/**
 * Makes what tells the language of an article and of its paragraphs, where these are not English. A paragraph is of another language
 * than its article only where its own words say so clearly; a text that says nothing clearly is English. What a person `set` counts,
 * whatever the words say. Reads no paragraph twice.
 */
export function createLanguageReader(): LanguageReader {
  const readAlone = createMemo((paragraph): ReadAlone => {
    const signs = signsOf(paragraph);
    return { signs, language: languageOf(signs, fewestHitsApart) };
  });
  return function* (text, structure, set) {
    const own: (string | undefined)[] = [];
    let foreign = false;
    const sum: Sum = { words: 0, hits: new Map(), letters: new Map(), allLetters: 0 };
    for (const paragraph of structure.paragraphs) {
      yield;
      const read = isRead(paragraph) ? readAlone(textOf(text, paragraph).slice(0, mostRead)) : undefined;
      if (read !== undefined && tellsStory(paragraph)) add(sum, read.signs);
      own.push(read?.language);
      foreign ||= read?.language !== undefined && !isEnglish(read.language);
    }
    const article = tagOf(set) ?? languageOf(sum, fewestHits) ?? 'en';
    if (!foreign && isEnglish(article)) return structure;
    const paragraphs: Paragraph[] = [];
    for (const [index, paragraph] of structure.paragraphs.entries()) {
      yield;
      const language = own[index] ?? article;
      paragraphs.push(isEnglish(language) ? paragraph : { ...paragraph, language });
    }
    return { ...structure, paragraphs, ...(!isEnglish(article) && { language: article }) };
  };
}
