import type { Block } from './blocks';

/** What a block looks like by itself, before its neighbours are asked. */
export type Look = 'prose' | 'heading' | 'item' | 'crosshead' | 'credit' | 'caption' | 'teaser' | 'menu' | 'prefix';

/** A block with its look and the counts that the later steps weigh. */
export interface LookedBlock extends Block {
  readonly look: Look;
  /** Words, counted up to {@link countedWords}. */
  readonly words: number;
  /** Whether it ends as a sentence does (closing marks skipped). */
  readonly ended: boolean;
}

/** Counting more words than this decides nothing. */
const countedWords = 60;

/** Characters of a block that are looked at; a longer block is prose. */
const reach = 600;

/** Longest heading in words; wire headlines stay under 20, question headings of explainers too. */
const longestHeading = 22;

/** Patterns of site furniture by what they are, tried in order on the trimmed block. Each is anchored and bounded. */
const furniture: readonly { readonly look: Look; readonly mostWords: number; readonly pattern: RegExp }[] = [
  {
    look: 'caption',
    mostWords: 60,
    pattern:
      /^(?:\[?(?:file|archive) ?(?:photo|picture|image|pic)\b|\(?(?:photo|image|picture) caption\b|image (?:caption|shows)\b|file(?: -|\s?[–—:]) |in this (?:(?:file|handout|pool|image|frame|undated|\w+ \d)\b).{0,60}?(?:photo|image|picture|grab|video|file)\b|(?:photo|picture|pictured|caption|imagen?):\s)/i,
  },
  {
    look: 'credit',
    mostWords: 25,
    pattern:
      /^(?:[([]?(?:(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic)(?: (?:credit|source|by|courtesy|from)s?\b|s?\s?[:/|©]|, )|credits?: |image source|source: (?:getty|reuters|afp|ap\b|epa)|©|\(c\) |copyright\b)|[([]?(?:additional )?(?:reporting|writing|editing|edited|compiled|written|translated) (?:by|for)\b|(?:by|words by|from) \p{Lu}[\p{L}.'’-]+(?: |$)|(?:with (?:inputs|agency inputs|files)) from\b)/iu,
  },
  {
    look: 'teaser',
    mostWords: 40,
    pattern:
      /^(?:[-*•>▶►→]\s{0,2})?(?:\[|\()?(?:read (?:more|also|next|the full|full|our|:|\|)|also read|also see|see also|more on this|more:|more from|related(?: (?:stories|articles|content|news|links|topics|coverage))?\s?(?::|$|\|)|watch(?: (?:live|now|more|the|this)\b| ?[:|])|listen(?: (?:to|now|live)\b| ?[:|])|don['’]t miss|recommended(?: (?:for you|stories|reading))?\s?(?::|$)|sign up|subscribe\b|newsletter\b|follow (?:us|live)|click here|download (?:the|our)|join (?:us|our)|get (?:the latest|our|more news)|story continues|continue reading|article continues|advertisement\b|advert\b|live updates|share this|share (?:on|via)\b|explained ?[:|]|opinion ?[:|]|in pictures ?[:|]|photos ?[:|]|editor['’]s picks|most (?:read|popular)\b|trending\b|keep reading|up next|this story (?:has been|was) (?:updated|corrected))/i,
  },
  {
    look: 'menu',
    mostWords: 40,
    pattern:
      /^(?:skip to (?:main |the )?content|accept (?:all )?cookies|all rights reserved|terms (?:of|and)|privacy policy|cookie|(?:log|sign) ?in\b|(?:home|news|world)\s?[>»›/|]\s?\p{L})/iu,
  },
];

/** Agencies and marks that stand in photo credits. */
const agency =
  /\b(?:getty|reuters|afp|epa(?:-efe)?|associated press|ap (?:photo|images)|shutterstock|alamy|tass|sputnik|pti|ani|xinhua|anadolu|bloomberg|istock|wikimedia|pool|handout|file photo|ap)\b/i;
const creditJoint = /[/|©]|\bvia\b|\bphoto\b|\bimages\b/i;

const bulletMark = /^[-*•·–—‣▪◦●]\s+/u;
const dashed = /^(?:[-–—*_=~•]{1,3}\s*)(\S.{0,80}?)\s*[-–—*_=~•]{1,3}$/u;
const ends = /[.!?…。！？।؟]["'”’»)\]*_]{0,4}$/u;

function countWords(written: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < written.length && words < countedWords; at++) {
    const space = written.charCodeAt(at) <= 0x20 || written.charCodeAt(at) === 0xa0;
    if (!space && !inside && /[\p{L}\p{Nd}]/u.test(written.slice(at, at + 2))) {
      words++;
      inside = true;
    } else if (space) inside = false;
  }
  return words;
}

/** Whether a line in the manner of `Name | Agency | Agency` or `REUTERS/Name` gives the source of a picture. */
function isPictureCredit(written: string, words: number): boolean {
  return words <= 14 && !ends.test(written) && agency.test(written) && (creditJoint.test(written) || words <= 2);
}

/** Links of a navigation bar in one line: `Home | World | Sport`, `Home > World > Asia`. */
function isBar(written: string, words: number): boolean {
  const parts = written.split(/\s?[|>»›·•]\s?/u).filter(part => part !== '');
  return parts.length >= 3 && words <= parts.length * 3 && !ends.test(written);
}

function lookAt(written: string, block: Block, words: number): Look {
  if (block.level > 0) return 'heading';
  if (block.end - block.start > reach) return 'prose';
  for (const { look, mostWords, pattern } of furniture) {
    if (words <= mostWords && pattern.test(written)) return look;
  }
  if (isPictureCredit(written, words)) return 'credit';
  if (isBar(written, words)) return 'menu';
  if (dashed.test(written) && words <= 12) return 'crosshead';
  if (block.bullet) return 'item';
  const asks = /[?!]["'”’]?$/u.test(written);
  if (words > longestHeading || (ends.test(written) && !(asks && words <= 14))) return 'prose';
  return /[,:;]$/.test(written) || /^\p{Ll}/u.test(written) ? 'prose' : 'heading';
}

/** Looks at one block. */
export function lookOf(text: string, block: Block): LookedBlock {
  const written = text.slice(block.start, Math.min(block.end, block.start + reach));
  const words = countWords(written);
  const tail = text.slice(Math.max(block.start, block.end - 8), block.end);
  return { ...block, look: lookAt(written, block, words), words, ended: ends.test(tail) };
}

/** The words of a list item or a dashed cross-head without its marks. */
export function unmarked(written: string): string {
  return (dashed.exec(written)?.[1] ?? written).replace(bulletMark, '');
}
