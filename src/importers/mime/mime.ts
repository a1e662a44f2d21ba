import PostalMime, { type Email } from 'postal-mime';
import { sourceName } from '../../core/text/sourceKind';
import { writtenDay } from '../dates';
import { lightPage } from '../html/html';
import { readPages } from '../html/page';
import type { ImportedArticle, Importer } from '../importer';
import { limits } from '../limits';
import { articlesInBlocks, paragraphsOf } from '../paragraphs';
import { ImportProblem } from '../problem';
import { messagesIn } from './mbox';
import { ownText, type OwnText } from './ownText';

const headerOf = ({ headers }: Email, name: string): string | null =>
  headers.find(({ key }) => key === name)?.value.trim() ?? null;

/** A shorter text part only says that the message should be read as a page. */
const leastText = 200;

/** A message's own text, unless it should be read as a page. */
function textOfMail({ text = '', html = '' }: Email): OwnText | null {
  const own = ownText(text);
  const length = own.text.trim().length;
  return length > 0 && (length >= leastText || html === '') ? own : null;
}

/** "Kim Roe" of "Kim Roe <kim@example.org>"; an address without a name as it is. */
function nameOf(sender: string): string {
  const bare = sender.replace(/<[^<>]{0,200}>|\[mailto:[^\]]{0,200}\]/g, '').replace(/^["'\s]+|["'\s]+$/g, '');
  return bare === '' ? sender.replace(/[<>]/g, '') : bare;
}

const bareSubject = (subject: string): string => subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|i)\s?:\s*)+/i, '');

/** Names of what is attached; pictures in the text are no attachments. */
function attachedTo({ attachments }: Email): readonly string[] {
  return attachments.flatMap(({ filename, disposition, related }) =>
    filename === null || filename === '' || related === true || disposition === 'inline' ? [] : [filename],
  );
}

/** A shorter text only sends what is attached. */
const shortestArticle = 150;

const isMessage = ({ mimeType }: Email['attachments'][number]): boolean => mimeType === 'message/rfc822';

/**
 * The articles of a mail: its own, and those of the mails attached to it. With next to no words of its own it only hands these on.
 * @throws ImportProblem when its article is in an attached file
 */
async function readMail(mail: Email, depth: number): Promise<readonly ImportedArticle[]> {
  const messages = mail.attachments.filter(isMessage).map(({ content }) => bytesOf(content));
  const attached = depth < limits.mimeLevels ? await readMessages(messages, depth + 1) : [];
  const own = textOfMail(mail);
  const isShort = (own?.text.trim().length ?? (mail.html ?? '').length) < shortestArticle;
  if (isShort && attached.length > 0) return attached;
  if (isShort && attachedTo(mail).some(name => sourceName.test(name))) throw new ImportProblem('attached');
  return [...readOwn(mail, own), ...attached];
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

function readOwn(mail: Email, own: OwnText | null): readonly ImportedArticle[] {
  const pages = own === null ? readPages(lightPage(mail.html ?? '')) : [];
  // what a database sent
  if (pages.length > 1) return pages;
  const blocks = own === null ? (pages[0]?.blocks ?? []) : paragraphsOf(own.text.trim());
  const { from, date, subject } = own?.forwarded ?? {};
  const title = subject ?? mail.subject;
  // the day where it was sent, not at Greenwich
  const day = (date === undefined ? null : writtenDay(date)) ?? writtenDay(headerOf(mail, 'date') ?? '');
  const sender = from ?? (mail.from?.name === '' ? mail.from.address : mail.from?.name) ?? null;
  const attached = attachedTo(mail);
  const stated = {
    ...(title !== undefined && { title: bareSubject(title) }),
    ...(day !== null && { date: day }),
    author: sender === null ? null : nameOf(sender),
    ...(attached.length > 0 && { attachments: attached }),
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

async function readMessage(bytes: Uint8Array, depth = 0): Promise<readonly ImportedArticle[]> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: limits.mimeLevels,
    forceRfc822Attachments: true,
  }).catch((error: unknown) => {
    throw new ImportProblem('broken', undefined, { cause: error });
  });
  const type = headerOf(mail, 'content-type') ?? '';
  return /^multipart\/related/i.test(type) &&
    (headerOf(mail, 'snapshot-content-location') !== null || mail.text === undefined)
    ? readSavedPage(mail)
    : readMail(mail, depth);
}

/** The articles of many messages; one without a text, or a broken one, is passed over. */
async function readMessages(messages: readonly Uint8Array[], depth = 0): Promise<readonly ImportedArticle[]> {
  if (messages.length > limits.articles) throw new ImportProblem('tooLarge', limits.articles);
  const articles: ImportedArticle[] = [];
  for (const bytes of messages) {
    const read = await readMessage(bytes, depth).catch((error: unknown) => {
      if (error instanceof ImportProblem) return [];
      throw error;
    });
    articles.push(...read);
  }
  return articles;
}

/** Mails, files of many (mbox), and pages that a browser saved as one file (MHTML), which are mails to their form. */
export const mimeImporter: Importer = {
  kinds: ['mail', 'mhtml'],
  read: bytes => {
    const messages = messagesIn(bytes);
    const [only] = messages;
    return messages.length === 1 && only !== undefined ? readMessage(only) : readMessages(messages);
  },
};
