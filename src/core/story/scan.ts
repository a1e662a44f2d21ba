import { readSpeech, type ParagraphSpeech } from '../attribution/paragraphSpeech';
import { findFiscalCalendar, type FiscalCalendar } from '../times/fiscalCalendar';
import { scanParagraph } from '../claims/scan';
import type { ParagraphClaims } from '../claims/scannedClaim';
import { readNames } from '../entities/read';
import type { ParagraphNames } from '../entities/names';
import type { Lexicon } from '../language/lexicon';
import { isRead, type ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import { nameAndText, readStructureOf } from '../text/structure';
import { createSlicedMemo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import type { ArticleInput } from './analysis';
import type { PassageCorrection } from './decisions';
import { withPassageCorrections } from './passageCorrections';

/** What the words of an article say by themselves. */
export interface ScannedText {
  readonly name: string;
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly scanned: readonly ParagraphClaims[];
  /** Empty without a lexicon. */
  readonly names: readonly ParagraphNames[];
  readonly speech: readonly ParagraphSpeech[];
  /** What it says of fiscal years. */
  readonly fiscal: FiscalCalendar | null;
}

/** Scans articles; one whose text and corrections are those of its last scan gives the same object again. */
export type ArticleScanner = (article: ArticleInput, corrections: readonly PassageCorrection[]) => Sliced<ScannedText>;

/** Whole texts are long keys: the last edits of the articles that are typed in, for undo. */
const structuresKept = 100;

interface LastScan {
  readonly scan: ScannedText;
  /** The corrections of the article as text. */
  readonly corrections: string;
}

/**
 * Makes the scanner of one story.
 * @param lexicon what names are read with; null leaves them out
 */
export function createArticleScanner(lexicon: Lexicon | null): ArticleScanner {
  const structures = createSlicedMemo(readStructureOf, structuresKept);
  const claims = createSlicedMemo(scanParagraph);
  const names = lexicon && createSlicedMemo(paragraph => readNames(paragraph, lexicon));
  const tagsOf = lexicon?.tagsOf ?? (() => 0);
  const speech = createSlicedMemo(paragraph => readSpeech(paragraph, tagsOf));
  const last = new Map<string, LastScan>();
  return function* (article, allCorrections) {
    const { key, name, text } = article;
    const own = allCorrections.filter(correction => correction.article === name);
    const corrections = JSON.stringify(own);
    const known = last.get(key);
    if (known?.scan.text === text && known.scan.name === name && known.corrections === corrections) return known.scan;
    yield;
    const read = yield* structures(nameAndText(name, text));
    const structure = withPassageCorrections(article, read, own);
    const [scanned, named, spoken]: [ParagraphClaims[], ParagraphNames[], ParagraphSpeech[]] = [[], [], []];
    for (const paragraph of structure.paragraphs) {
      yield;
      const words = isRead(paragraph) ? textOf(text, paragraph) : '';
      scanned.push(yield* claims(words));
      spoken.push(yield* speech(words));
      if (names) named.push(yield* names(words));
    }
    const fiscal = yield* findFiscalCalendar(text);
    const scan = { name, text, structure, scanned, names: named, speech: spoken, fiscal };
    last.set(key, { scan, corrections });
    return scan;
  };
}
