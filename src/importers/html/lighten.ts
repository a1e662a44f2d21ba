/** Elements whose content is no text, and that make up most of a page's bytes. */
const heavy = /<(script|style|svg)(?=[\s>])([^>]{0,2000})>/gi;

/** A tag of more text than this has no attributes that anybody reads, unless it is a picture written into the page. */
const longestTag = 20_000;

/** A page's source with the attributes of endless tags left out: a parser makes an object of each. Linear. */
function withoutEndlessTags(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let close = -1;
  for (const { 0: name, index: open } of html.matchAll(/<\/?[a-z][a-z0-9-]{0,40}/gi)) {
    if (open < from) continue;
    if (close < open) close = html.indexOf('>', open);
    if (close < 0) close = html.length;
    if (close - open <= longestTag) continue;
    kept.push(html.slice(from, open), name);
    from = close;
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

const isData = (attributes: string): boolean => /\bld\+json\b/i.test(attributes);

/**
 * A page's source without scripts, styles, drawings and pictures that are written into it; JSON-LD stays. Linear, also in
 * elements that are never closed.
 */
export function lightened(html: string): string {
  const kept: string[] = [];
  let from = 0;
  heavy.lastIndex = 0;
  for (let found = heavy.exec(html); found !== null; found = heavy.exec(html)) {
    const close = new RegExp(`</${found[1] ?? ''}`, 'gi');
    close.lastIndex = heavy.lastIndex;
    const end = close.exec(html)?.index;
    if (end === undefined) {
      kept.push(html.slice(from, found.index));
      from = html.length;
      break;
    }
    if (!isData(found[2] ?? '')) {
      kept.push(html.slice(from, heavy.lastIndex));
      from = end;
    }
    heavy.lastIndex = end;
  }
  kept.push(html.slice(from));
  return withoutEndlessTags(kept.join('').replace(/(["'(])data:[^"')\s]{100,}/g, '$1'));
}
