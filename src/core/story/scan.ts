import { readSpeech, type ParagraphSpeech } from '../attribution/paragraphSpeech';
import { findFiscalCalendar, type FiscalCalendar } from '../times/fiscalCalendar';
import { scanParagraph } from '../claims/scan';
import type { ParagraphClaims } from '../claims/scannedClaim';
import { readNames } from '../entities/read';
import type { ParagraphNames } from '../entities/names';
import type { Lexicon } from '../language/lexicon';
import { hasFigures, isRead, type ArticleStructure, type FileArticle } from '../text/article';
import { textOf, type Span } from '../text/span';
import { nameAndText, readArticlesOf } from '../text/structure';
import { createSlicedMemo } from '../util/memo';
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

/** Whole texts are long keys: the last edits of the articles that are typed in, for undo. */
const structuresKept = 100;

interface LastScan {
  readonly name: string;
  readonly text: string;
  /** The corrections of the story as text. */
  readonly corrections: string;
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
  return function* (text, structure, part) {
    const [scanned, named, spoken]: [ParagraphClaims[], ParagraphNames[], ParagraphSpeech[]] = [[], [], []];
    for (const paragraph of structure.paragraphs) {
      yield;
      const words = isRead(paragraph) ? textOf(text, paragraph) : '';
      scanned.push(yield* claims(hasFigures(paragraph) ? words : ''));
      spoken.push(yield* speech(words));
      if (names) named.push(yield* names(words));
    }
    const fiscal = yield* findFiscalCalendar(textOf(text, part));
    return { text, structure, scanned, names: named, speech: spoken, fiscal };
  };
}

/**
 * Makes the scanner of one story.
 * @param lexicon what names are read with; null leaves them out
 */
export function createFileScanner(lexicon: Lexicon | null): FileScanner {
  const articlesOf = createSlicedMemo(readArticlesOf, structuresKept);
  const scan = createArticleScanner(lexicon);
  const last = new Map<string, LastScan>();
  return function* (file, corrections) {
    const { key, name, text } = file;
    const own = corrections.filter(({ article }) => article.startsWith(name));
    const corrected = JSON.stringify(own);
    const known = last.get(key);
    if (known?.text === text && known.name === name && known.corrections === corrected)
      return versionsOf(file, known.articles);
    yield;
    const read = yield* articlesOf(nameAndText(name, text));
    const articles: ScannedArticle[] = [];
    for (const article of read) {
      const structure = withPassageCorrections(versionIn(file, article, read.length), article.structure, own);
      articles.push({ article, scan: yield* scan(text, structure, article) });
    }
    last.set(key, { name, text, corrections: corrected, articles });
    return versionsOf(file, articles);
  };
}
