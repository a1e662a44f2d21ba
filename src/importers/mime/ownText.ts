/** What the head of a message says that another one hands on. */
export type ForwardedHead = Readonly<Partial<Record<'from' | 'date' | 'subject', string>>>;

/** The words of a message that count, and the head of the message that they are from where it hands one on. */
export interface OwnText {
  readonly text: string;
  readonly forwarded: ForwardedHead;
}

/** "On Tue, 7 May 2024 at 10:02, Kim Roe <kim@example.org> wrote:", in the languages of mail programs. */
const replyLead =
  /^(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb\b.{0,120}|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|il\b.{4,200}\bha scritto|op\b.{4,200}\bschreef\b.{0,120}|em\b.{4,200}\bescreveu|den\b.{4,200}\bskrev\b.{0,120})\s?:$/i;

/** How the lead of a reply begins; programs break it over two lines. */
const replyOpening = /^(?:on|am|le|el|il|op|em|den) /i;

/** The rules by which programs part a message from the one that it hands on. */
const forwardRule =
  /^(?:-{2,}|_{5,})\s?[^-_\n]{0,60}(?:original|forwarded|weitergeleitet|transféré|reenviado|inoltrato|doorgestuurd)[^-_\n]{0,60}(?:-{2,}|_{5,})?$|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado)\s?:$/i;

const headLine =
  /^[*_]?(from|von|de|da|van|sent|gesendet|envoyé|enviado|date|datum|fecha|data|to|an|à|para|a|aan|cc|kopie|subject|betreff|objet|asunto|oggetto|onderwerp|reply-to)\s?:[*_]?\s+(.{1,400})$/i;

const namesOf = (key: keyof ForwardedHead, names: string): readonly (readonly [string, keyof ForwardedHead])[] =>
  names.split(' ').map(name => [name, key]);

const headKeys: ReadonlyMap<string, keyof ForwardedHead> = new Map([
  ...namesOf('from', 'from von de da van'),
  ...namesOf('date', 'sent gesendet envoyé enviado date datum fecha data'),
  ...namesOf('subject', 'subject betreff objet asunto oggetto onderwerp'),
]);

/** Lines of a head; addresses go on over several. */
const mostHeadLines = 14;
const mostBlank = 4;

/** The head of a message that begins at a line, or null; `next` is the line behind it. */
function headAt(
  lines: readonly string[],
  first: number,
): { readonly head: ForwardedHead; readonly next: number } | null {
  const head: Partial<Record<keyof ForwardedHead, string>> = {};
  let next = first;
  let count = 0;
  for (; next < lines.length && next - first < mostHeadLines; next++) {
    const line = lines[next]?.trim() ?? '';
    const [, name = '', value = ''] = headLine.exec(line) ?? [];
    if (name === '') {
      if (line === '' || count === 0 || !/[,;]$/.test(lines[next - 1]?.trim() ?? '')) break;
      continue;
    }
    count++;
    const key = headKeys.get(name.toLowerCase());
    if (key !== undefined) head[key] ??= value.trim();
  }
  return count >= 3 && head.from !== undefined ? { head, next } : null;
}

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

function nextWritten(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

/** Own words above a message that is handed on; fewer only say why. */
const fewestOwn = 300;

/** Messages in messages that are followed. */
const deepest = 8;

const unquoted = (line: string): string => line.replace(/^> ?/, '');

const withoutQuotes = (lines: readonly string[]): string => lines.filter(line => !line.startsWith('>')).join('\n');

/** Where another message begins: one that is answered, or one that is handed on with its head and the line behind. */
interface Other {
  readonly at: number;
  readonly head?: ForwardedHead;
  readonly below?: readonly string[];
}

function otherIn(lines: readonly string[]): Other | undefined {
  for (const [at, line] of lines.entries()) {
    const lead = line.trim();
    if (lead === '' || lead.length > 300) continue;
    const joined = replyOpening.test(lead) ? `${lead} ${lines[at + 1]?.trim() ?? ''}` : lead;
    if (replyLead.test(lead) || replyLead.test(joined)) return { at };
    const isRuled = forwardRule.test(lead);
    // a head without a rule stands behind a blank line, or at the top
    if (
      !isRuled &&
      (!headLine.test(lead) || (at > 0 && !isBlank(lines[at - 1]) && !/^_{5,}$/.test(lines[at - 1] ?? '')))
    )
      continue;
    const from = isRuled ? at + 1 : at;
    // lines of a head only: no more is copied for what is none
    const near = lines.slice(from, from + mostHeadLines + mostBlank);
    // one program quotes what it hands on
    const isQuoted = isRuled && near[nextWritten(near, 0)]?.startsWith('>') === true;
    const bare = isQuoted ? near.map(unquoted) : near;
    const found = headAt(bare, nextWritten(bare, 0));
    if (found === null) continue;
    const below = lines.slice(from + found.next);
    return { at, head: found.head, below: isQuoted ? below.map(unquoted) : below };
  }
  return undefined;
}

function ownLines(lines: readonly string[], depth: number): OwnText {
  const other = depth < deepest ? otherIn(lines) : undefined;
  const above = withoutQuotes(lines.slice(0, other?.at));
  const signature = above.split('\n').findLastIndex(line => /^-- ?$/.test(line));
  const own = signature > 0 ? above.split('\n').slice(0, signature).join('\n') : above;
  if (other?.head === undefined || other.below === undefined || own.trim().length >= fewestOwn)
    return { text: own, forwarded: {} };
  const { text, forwarded } = ownLines(other.below, depth + 1);
  return { text, forwarded: { ...other.head, ...forwarded } };
}

/**
 * What a message says itself: without quoted lines, without what stands below "-- " (the mark of a signature), without the message
 * that it answers. One that is handed on with few words above is itself what is meant.
 */
export function ownText(text: string): OwnText {
  return ownLines(text.replace(/\r\n?/g, '\n').split('\n'), 0);
}
