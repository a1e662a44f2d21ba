import { featuresOf, type BlockFeatures } from '../core/text/blockFeatures';
import type { StatedDetails } from '../core/text/article';
import { readPrefix } from '../core/text/prefix';
import { isDayLine } from './dayLine';
import type { ImportedBlock } from './importer';

/** A block as the reading of articles takes a line that stands alone. */
const lineOf = ({ kind, text }: ImportedBlock) => ({
  start: 0,
  end: text.length,
  gap: true,
  ruled: false,
  level: kind === 'heading' ? 2 : 0,
  bullet: kind === 'item',
});

/** What a block looks like, read alone. */
export const looksOf = (block: ImportedBlock): BlockFeatures => featuresOf(block.text, lineOf(block));

/** What a block says of the article when it does nothing else, such as its day; null when it tells something. */
function statementIn(block: ImportedBlock): StatedDetails | null {
  const prefix = readPrefix(block.text, lineOf(block));
  return prefix?.end === block.text.length ? prefix.stated : null;
}

/** Whether a block only says something of the article. */
export const isStatement = (block: ImportedBlock): boolean => statementIn(block) !== null;

const leads = /^(?:by|von|par|por|door|di|af|av)(?:\s*:\s*|\s+)(?=\p{L})/iu;

/** Names without the word that leads them in. */
export const withoutLead = (names: string): string => names.replace(leads, '');

/** Two to four words of a name, and more names behind "and" or a comma. */
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|la|van|der|von|di|da|del) ){0,2}\p{Lu}[\p{L}.'’-]*){1,3}`;
const namesAlone = new RegExp(`^${name}(?:(?:, | and | & | und | et | y | en | e )${name}){0,4}`, 'u');

/** A longer line with names is no byline. */
const longestByline = 120;

/**
 * Who wrote an article, from a line that says nothing else but perhaps its day: "By Ann Roe", "Von Ann Roe, 4. März 2024".
 * @returns null for a line that tells something: "By Monday Evening Street was closed"
 */
export function bylineIn(text: string): string | null {
  const line = text.trim();
  const said = withoutLead(line);
  if (said === line || line.length > longestByline) return null;
  const [names] = namesAlone.exec(said) ?? [];
  if (names === undefined) return null;
  const rest = said.slice(names.length).replace(/^[\s,|·•–—-]+/, '');
  return rest === '' || isStatement({ kind: 'text', text: rest }) ? names : null;
}

/** Lines below a headline among which its byline and day stand. */
const headLines = 5;

/** A head's author, and the blocks of the text without the lines that say author and day. */
interface ReadHead {
  readonly author: string | null;
  readonly told: readonly ImportedBlock[];
}

/**
 * Takes byline and day out of the lines between a headline and its text.
 * @param blocks what stands below the headline
 * @param date day of the article: a line with another one stays
 */
export function readHead(blocks: readonly ImportedBlock[], date: string | null): ReadHead {
  const isDay = ({ text }: ImportedBlock): boolean => date !== null && isDayLine(text, date);
  const prose = blocks.findIndex(block => looksOf(block).blockClass === 'prose' && !isDay(block));
  const end = Math.min(headLines, prose < 0 ? 0 : prose);
  const head = blocks.slice(0, end);
  const author = head.map(({ text }) => bylineIn(text)).find(found => found !== null) ?? null;
  const told = head.filter(block => bylineIn(block.text) === null && !isDay(block));
  return { author, told: [...told, ...blocks.slice(end)] };
}
