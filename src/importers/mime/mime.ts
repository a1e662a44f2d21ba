import PostalMime, { type Email } from 'postal-mime';
import { writtenDay } from '../dates';
import { lightPage } from '../html/html';
import { readPages } from '../html/page';
import type { ImportedArticle, ImportedBlock, Importer } from '../importer';
import { limits } from '../limits';
import { articlesInBlocks, paragraphsOf } from '../paragraphs';
import { ImportProblem } from '../problem';

const headerOf = ({ headers }: Email, name: string): string | null =>
  headers.find(({ key }) => key === name)?.value.trim() ?? null;

/** A message without quoted lines and what stands below "-- ", the mark of a signature. */
function ownText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const signature = lines.findLastIndex(line => /^-- ?$/.test(line));
  const own = (signature > 0 ? lines.slice(0, signature) : lines).filter(line => !line.startsWith('>'));
  return own.join('\n');
}

/** A shorter text part only says that the message should be read as a page. */
const leastText = 200;

/** A message's own text, unless it should be read as a page. */
function textOfMail({ text = '', html = '' }: Email): readonly ImportedBlock[] | null {
  const own = ownText(text).trim();
  return own !== '' && (own.length >= leastText || html === '') ? paragraphsOf(own) : null;
}

function readMail(mail: Email): readonly ImportedArticle[] {
  const own = textOfMail(mail);
  const pages = own === null ? readPages(lightPage(mail.html ?? '')) : [];
  // what a database sent
  if (pages.length > 1) return pages;
  const blocks = own ?? pages[0]?.blocks ?? [];
  const { subject, from } = mail;
  const date = writtenDay(headerOf(mail, 'date') ?? '');
  const stated = {
    ...(subject !== undefined && { title: subject.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s?:\s*)+/i, '') }),
    // the day where it was sent, not at Greenwich
    ...(date !== null && { date }),
    author: from?.name === '' ? (from.address ?? null) : (from?.name ?? null),
  };
  return articlesInBlocks(blocks, stated);
}

/** A saved page's parts other than the page itself (frames, advertisements) follow it. */
function pageOf(html: string): string {
  const end = /<\/html\s*>/i.exec(html);
  return end === null ? html : html.slice(0, end.index + end[0].length);
}

function readSavedPage(mail: Email): readonly ImportedArticle[] {
  const { html = '' } = mail;
  if (html === '') throw new ImportProblem('noArticle');
  return readPages(
    lightPage(pageOf(html)),
    headerOf(mail, 'snapshot-content-location') ?? headerOf(mail, 'content-location'),
  );
}

/** Mails, and pages that a browser saved as one file (MHTML), which are mails to their form. */
export const mimeImporter: Importer = {
  kinds: ['mail', 'mhtml'],
  read: async bytes => {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: limits.mimeLevels }).catch((error: unknown) => {
      throw new ImportProblem('broken', undefined, { cause: error });
    });
    const type = headerOf(mail, 'content-type') ?? '';
    return /^multipart\/related/i.test(type) &&
      (headerOf(mail, 'snapshot-content-location') !== null || mail.text === undefined)
      ? readSavedPage(mail)
      : readMail(mail);
  },
};
