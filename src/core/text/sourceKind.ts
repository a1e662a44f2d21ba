/** Kinds of files that articles are imported from. An export of a news database may be a text. */
export type SourceKind = 'export' | 'html' | 'mhtml' | 'pdf' | 'docx' | 'mail' | 'rtf' | 'csv' | 'subtitles';

/** Kinds that other programs can save as one that is read: what to do is told of each. */
export type ForeignKind = 'oldWord' | 'outlook' | 'openDocument' | 'spreadsheet' | 'archive';

/** What a file is by its bytes: a kind that can be imported, a text as it is, or something else. */
export type FileKind = Exclude<SourceKind, 'export'> | ForeignKind | 'text' | 'unknown';

/** Bytes at either end of a file that tell its kind. */
const reach = 65_536;

/** Some programs write other bytes before the mark of a PDF; readers look so far (PDF 1.7, appendix H). */
const pdfReach = 1024;

/** Bytes as characters of the same number: marks of files are ASCII. */
function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** A header line of a mail (RFC 5322), and those without which a text that begins so is no mail. */
const headerLine = /^[!-9;-~]{1,76}:(?:\s|$)/;
const mailHeader = /^(?:mime-version|message-id|received|return-path|delivered-to):/im;
const usualHeaders = [/^from:/im, /^(?:date|to):/im, /^subject:/im];

/** The line above a message in a file of many (mbox). */
const mboxLine = /^From \S{1,200} .{0,80}\d{4}\s{0,4}\r?\n/;

function mimeKind(start: string): 'mail' | 'mhtml' | null {
  const head = start.replace(mboxLine, '');
  if (head !== start) return mimeKind(head) === null ? null : 'mail';
  if (!headerLine.test(head)) return null;
  const end = head.search(/\r?\n\r?\n/);
  const headers = end < 0 ? head : head.slice(0, end);
  const lines = headers.split(/\r?\n/);
  if (lines.some(line => line !== '' && !/^[ \t]/.test(line) && !headerLine.test(line) && !line.startsWith('From ')))
    return null;
  if (!mailHeader.test(headers) && !usualHeaders.every(header => header.test(headers))) return null;
  const saved =
    /^(?:snapshot-content-location|x-maf-information):/im.test(headers) || /^from: <?saved by/im.test(headers);
  return saved || /multipart\/related;[^]{0,200}type="?text\/html/i.test(headers) ? 'mhtml' : 'mail';
}

const htmlStart = /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[^]{0,2000}?-->\s*){0,8}<(?:!doctype\s+html|html|head|body)\b/i;
const htmlInside = /<(?:html|body|article|h1)\b[^]{0,4000}<(?:p|div|h1)\b/i;
const subtitles = /^(?:WEBVTT(?:\s|$)|\d{1,6}\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->)/;

/** What the beginning of a text is. */
function textKind(head: string, name: string): FileKind {
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf|[\s\u00a0]){0,100}/, '');
  if (subtitles.test(start)) return 'subtitles';
  const mime = mimeKind(start);
  if (mime !== null) return mime;
  if (htmlStart.test(start.slice(0, 8000))) return 'html';
  if (start.startsWith('<') && htmlInside.test(start.slice(0, 8000))) return 'html';
  if (/\.(?:html?|xhtml)$/i.test(name) && /<\/?(?:p|div|h\d|br)\b/i.test(start)) return 'html';
  const [firstLine = ''] = start.split(/\r?\n/, 1);
  return /\.(?:csv|tsv)$/i.test(name) && /[,;\t]/.test(firstLine) ? 'csv' : 'text';
}

/** What a zip archive holds, by the list of files at its end: documents are archives. */
function archiveKind(bytes: Uint8Array, name: string): FileKind {
  const names = asciiOf(bytes.subarray(-reach)) + asciiOf(bytes.subarray(0, reach));
  if (/word\/document\d?\.xml/.test(names)) return 'docx';
  if (/xl\/workbook|opendocument\.spreadsheet/.test(names)) return 'spreadsheet';
  return names.includes('opendocument.text') || /\.odt$/i.test(name) ? 'openDocument' : 'archive';
}

/** What a file in the form of older Office programs is; they differ far inside, so the name has to tell. */
function compoundKind(name: string): FileKind {
  if (/\.msg$/i.test(name)) return 'outlook';
  return /\.xl\w$/i.test(name) ? 'spreadsheet' : 'oldWord';
}

/**
 * What a file is, by its bytes. The name decides only between kinds of text: a table, a part of a page.
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const start = asciiOf(bytes.subarray(0, pdfReach));
  if (/%PDF-\d/.test(start)) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('PK\u0003\u0004')) return archiveKind(bytes, name);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compoundKind(name);
  const wide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  const head = asciiOf(bytes.subarray(0, reach));
  if (wide) return textKind(head.slice(2).replaceAll('\0', ''), name);
  return head.includes('\0') ? 'unknown' : textKind(head, name);
}

const foreign: ReadonlySet<FileKind> = new Set(['oldWord', 'outlook', 'openDocument', 'spreadsheet', 'archive']);

/** Whether a file is of a kind that another program must save anew. */
export const isForeign = (kind: FileKind): kind is ForeignKind => foreign.has(kind);

/** Kinds that make no sense read as a text; mails and subtitles do. */
export type OtherKind = Exclude<SourceKind, 'export' | 'mail' | 'subtitles'> | 'oldWord';

/** What a file that is named as a text is instead; null when it is a text, or of no kind that is known. */
export function otherKind(bytes: Uint8Array, name: string): OtherKind | null {
  const kind = fileKind(bytes, name);
  if (isForeign(kind) && kind !== 'oldWord') return null;
  if (kind === 'text' || kind === 'unknown' || kind === 'mail' || kind === 'subtitles') return null;
  // Markdown may have pieces of HTML in it
  return kind === 'html' && /\.md$/i.test(name) ? null : kind;
}

/** Names of files that may hold articles to import; what they are is known by their bytes alone. */
export const sourceName = /\.(?:html?|xhtml|mhtml?|pdf|docx|doc|eml|rtf|csv|tsv|srt|vtt|mbox)$/i;
