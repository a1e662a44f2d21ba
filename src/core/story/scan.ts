import { readSpeech, type ParagraphSpeech } from '../attribution/paragraphSpeech';
import { findFiscalCalendar, type FiscalCalendar } from '../times/fiscalCalendar';
import { scanParagraph } from '../claims/scan';
import { scanOtherParagraph } from '../claims/scanOther';
import type { ParagraphClaims } from '../claims/scannedClaim';
import { readNames } from '../entities/read';
import type { ParagraphNames } from '../entities/names';
import type { Lexicon } from '../language/lexicon';
import { habitOf, type FigureHabit } from '../numerals/otherDigits';
import { hasFigures, isRead, type ArticleStructure, type FileArticle } from '../text/article';
import { createLanguageReader } from '../text/languages';
import { textOf, type Span } from '../text/span';
import { nameAndText, readArticlesOf } from '../text/structure';
import { createSlicedMemo, type SlicedMemo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import type { ArticleInput, VersionInput } from './analysis';
import type { PassageCorrection } from './decisions';
import { versionIn } from './fileParts';
import { withPassageCorrections } from './passageCorrections';

/** What the words of an article say by themselves. */
export interface ScannedText {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly scanned: readonly ParagraphClaims[];
  /** Empty without a lexicon. */
  readonly names: readonly ParagraphNames[];
  readonly speech: readonly ParagraphSpeech[];
  /** What it says of fiscal years. */
  readonly fiscal: FiscalCalendar | null;
}

/** A version, and what its words say. */
export interface ScannedVersion {
  readonly input: VersionInput;
  readonly scan: ScannedText;
}

/**
 * Scans the articles of a file, in order; a file whose text and corrections are those of its last scan gives the same objects again.
 * @param corrections those of the whole story
 */
export type FileScanner = (
  file: ArticleInput,
  corrections: readonly PassageCorrection[],
) => Sliced<readonly ScannedVersion[]>;

/** What a person said of the languages of the articles of a file. */
function languagesSet({ details }: ArticleInput): readonly unknown[] {
  const parts = Object.entries(details?.parts ?? {}).map(([number, { language }]) => [number, language]);
  return [details?.language, ...parts];
}

/** Whole texts are long keys: the last edits of the articles that are typed in, for undo. */
const structuresKept = 100;

interface LastScan {
  readonly name: string;
  readonly text: string;
  /** What a person said of its paragraphs and of its language, as text. */
  readonly decided: string;
  readonly articles: readonly ScannedArticle[];
}

interface ScannedArticle {
  readonly article: FileArticle;
  readonly scan: ScannedText;
}

const versionsOf = (file: ArticleInput, articles: readonly ScannedArticle[]): readonly ScannedVersion[] =>
  articles.map(({ article, scan }) => ({ input: versionIn(file, article, articles.length), scan }));

/** Reads what the words of an article say. @param structure of a text */
type ArticleScanner = (text: string, structure: ArticleStructure, part: Span) => Sliced<ScannedText>;

function createArticleScanner(lexicon: Lexicon | null): ArticleScanner {
  const claims = createSlicedMemo(scanParagraph);
  const names = lexicon && createSlicedMemo(paragraph => readNames(paragraph, lexicon));
  const tagsOf = lexicon?.tagsOf ?? (() => 0);
  const speech = createSlicedMemo(paragraph => readSpeech(paragraph, tagsOf));
  const otherClaims = createOtherReader();
  return function* (text, structure, part) {
    const [scanned, named, spoken]: [ParagraphClaims[], ParagraphNames[], ParagraphSpeech[]] = [[], [], []];
    const figuresOf = otherClaims(textOf(text, part));
    for (const paragraph of structure.paragraphs) {
      yield;
      const { language } = paragraph;
      const written = isRead(paragraph) ? textOf(text, paragraph) : '';
      const words = language === undefined ? written : '';
      const figured = hasFigures(paragraph) ? written : '';
      scanned.push(yield* language === undefined ? claims(figured) : figuresOf(figured, language));
      // each reader's first words compile all of it
      yield;
      spoken.push(yield* speech(words));
      yield;
      if (names) named.push(yield* names(words));
    }
    const fiscal = yield* findFiscalCalendar(textOf(text, part));
    return { text, structure, scanned, names: named, speech: spoken, fiscal };
  };
}

/** Reads the figures of the paragraphs of a text that are not English, as their language and the text write them. */
function createOtherReader(): (text: string) => (paragraph: string, language: string) => Sliced<ParagraphClaims> {
  const memos = new Map<string, SlicedMemo<ParagraphClaims>>();
  return text => {
    const habits = new Map<string, FigureHabit>();
    return (paragraph, language) => {
      const habit = habits.get(language) ?? habitOf(text, language);
      habits.set(language, habit);
      const key = Object.values(habit).join(' ');
      const memo = memos.get(key) ?? createSlicedMemo(words => scanOtherParagraph(words, habit));
      memos.set(key, memo);
      return memo(paragraph);
    };
  };
}

/**
 * Makes the scanner of one story.
 * @param lexicon what names are read with; null leaves them out
 */
export function createFileScanner(lexicon: Lexicon | null): FileScanner {
  const articlesOf = createSlicedMemo(readArticlesOf, structuresKept);
  const scan = createArticleScanner(lexicon);
  const languages = createLanguageReader();
  const last = new Map<string, LastScan>();
  return function* (file, corrections) {
    const { key, name, text } = file;
    const own = corrections.filter(({ article }) => article.startsWith(name));
    const decided = JSON.stringify([own, languagesSet(file)]);
    const known = last.get(key);
    if (known?.text === text && known.name === name && known.decided === decided)
      return versionsOf(file, known.articles);
    yield;
    const read = yield* articlesOf(nameAndText(name, text));
    const articles: ScannedArticle[] = [];
    for (const article of read) {
      const version = versionIn(file, article, read.length);
      const corrected = withPassageCorrections(version, article.structure, own);
      const structure = yield* languages(text, corrected, version.details?.language);
      articles.push({ article, scan: yield* scan(text, structure, article) });
    }
    last.set(key, { name, text, decided, articles });
    return versionsOf(file, articles);
  };
}
