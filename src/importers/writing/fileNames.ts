/** Characters that Windows does not have in names, and those that are not seen or turn a name round. */
const forbidden =
  /[<>:"/\\|?*\0-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/** Names of devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i;

/** UTF-16 units of a name without its ending; Windows has 255 for name and ending, and 260 for the whole path. */
const longestName = 100;

/** Bytes of a name: Linux has 255, with the ending and those of the sidecar beside it. */
const mostBytes = 200;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A name that every file system takes, without its ending; nothing of it leads to another folder. */
function safeName(name: string): string {
  let safe = name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  const characters = Array.from(safe);
  while (
    characters.length > 0 &&
    (characters.join('').length > longestName || bytesOf(characters.join('')) > mostBytes)
  )
    characters.pop();
  safe = characters.join('').replace(/^[. ]+|[. ]+$/g, '');
  if (safe === '') return 'article';
  return device.test(safe) ? `_${safe}` : safe;
}

/** The name of a file without its folder and ending. */
export function baseName(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  // names of exports are none of articles
  return safeName(name.replace(/\.[^.]{1,8}$/, '').replace(/\.crossread$/i, ''));
}

/** Words of a headline in a name. */
const longestHeadline = 60;

function shortHeadline(title: string): string {
  if (title.length <= longestHeadline) return title;
  const cut = title.slice(0, longestHeadline);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestHeadline / 2));
}

/** What names an article among others. */
interface NamedArticle {
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
}

/** The name of one of several articles: "001 Coast Herald 2024-05-07 Harbour wall breaks". */
export function articleFileName({ title, date, outlet }: NamedArticle, index: number, count: number): string {
  const number = String(index + 1).padStart(Math.max(3, String(count).length), '0');
  const parts = [number, outlet?.slice(0, 40), date, title === null ? undefined : shortHeadline(title)];
  return safeName(parts.filter(part => part !== undefined && part !== null && part !== '').join(' '));
}
