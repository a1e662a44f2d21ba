import type { BlockClass } from '../../core/text/blockFeatures';
import { isStatement, looksOf } from '../head';
import type { PageBlock } from './blocks';

/** Share of links from which on a short line leads elsewhere. */
const mostLinked = 0.7;

/** Words of a linked sentence that may tell the story. */
const shortestSentence = 9;

/** Classes of lines that do not tell the story, as the reading of articles knows them. */
const boilerplateClasses: ReadonlySet<BlockClass> = new Set<BlockClass>([
  'caption',
  'credit',
  'teaser',
  'menu',
  'prefix',
]);

/** The same in other languages than English, as lines of their own. */
const otherLanguages =
  /^(?:anzeige|werbung|publicidad|publicité|annons|annonce|pubblicità|reklama|advertentie|реклама)\W*$|^(?:lesen sie auch|lest auch|auch interessant|mehr zum thema|weitere informationen|lire aussi|à lire aussi|lea también|leggi anche|lees ook|läs också|læs også|czytaj też)\b|^(?:stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|publicerad|gepubliceerd|foto|fotos|bild|quelle|source|bron|källa)\s?:.{0,80}$/iu;

/** Whether a block stands around the story. */
function isFurniture(block: PageBlock): boolean {
  const { kind, text, linked } = block;
  const { blockClass, words, ended } = looksOf(block);
  if (linked >= mostLinked && (kind === 'item' || !ended || words < shortestSentence)) return true;
  if (kind !== 'heading' && boilerplateClasses.has(blockClass)) return true;
  return otherLanguages.test(text) || isStatement(block);
}

/** Leaves the story of a page's main part; headings without a text below them are names of lists. */
export function storyBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const told = blocks.filter(block => !isFurniture(block));
  const last = told.findLastIndex(({ kind }) => kind !== 'heading');
  return told.slice(0, last + 1);
}
