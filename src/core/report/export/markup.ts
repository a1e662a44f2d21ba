/** HTML that was put together by {@link safe}; nothing foreign in it is unescaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML does not allow, apart from tab and line ends. */
const notAllowed = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;

/** A text as HTML that shows exactly it, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(notAllowed, '\uFFFD').replace(/[&<>"']/g, sign => entities[sign] ?? sign);
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/**
 * A template of HTML: every text put into it is escaped, markup is not. Attributes stand in double quotes.
 * (Formatters break the lines of templates named `html`, which shows wherever blanks count.)
 */
export function safe(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = strings.map((text, index) => (index === 0 ? text : written(parts[index - 1] ?? '') + text));
  return { markup: pieces.join('') };
}

/** Nothing. */
export const nothing: Markup = { markup: '' };

/** A link where the address is one of the web; else the address as text. Scripts and local files get no link. */
export function webLink(address: string): Markup {
  return /^https?:\/\/[^\s/]/i.test(address)
    ? safe`<a href="${address}" rel="noreferrer noopener">${address}</a>`
    : safe`${address}`;
}
