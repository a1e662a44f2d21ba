import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, longestOf, partsTo, readEach, saidIn, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { markers } from './markers';

/** Lines above the text: outlet, section with date and page, section again, headline, byline. */
const longestHead = 12;

/** Longer lines are text. */
const longestHeadLine = 140;

const written = (text: string, { start, end }: Span): string => text.slice(start, end);
const isShort = ({ start, end }: Span): boolean => end - start <= longestHeadLine;

const isName = /^(?:par |by |propos recueillis )|^(?:\p{Lu}[\p{L}.'’-]+[\s,]*(?:(?:et|and|de|avec|&)\s)?){2,6}$/u;

/**
 * Headline and byline among the short lines below the date: a section may stand above, a name below the headline. Where the last
 * line is no name ("AFP", "with agencies"), the longest is the headline.
 */
function headlineOf(text: string, lines: readonly Line[]): { readonly title?: Line; readonly author?: Line } {
  const last = lines.at(-1);
  const named = lines.length > 1 && last !== undefined && isName.test(written(text, last));
  const title = named ? lines.at(-2) : longestOf(lines);
  const author = title && lines[lines.indexOf(title) + 1];
  return { ...(title && { title }), ...(author && { author }) };
}

const belowText = [markers.copyright, markers.europresseAside, markers.europresseCertificate];

function readPart(text: string, { lines: all, end }: MarkedPart): ExportedArticle | null {
  const from = all.findIndex(({ start }) => !markers.europresseCertificate.test(text.slice(start, start + 60)));
  const lines = from < 0 ? [] : all.slice(from);
  const dated = lines.findIndex(
    (line, index) => index < longestHead && isShort(line) && statedDate(written(text, line)) !== null,
  );
  const dateLine = lines[dated];
  const outlet = lines[dated - 1];
  if (dateLine === undefined || outlet === undefined) return null;
  let bodyFrom = dated + 1;
  const endsSentence = (line: Line): boolean => /[.!?…»”"]$/.test(text.slice(line.end - 1, line.end));
  for (let line = lines[bodyFrom]; line !== undefined && bodyFrom <= dated + 4; line = lines[++bodyFrom])
    if (bodyFrom > dated + 1 && (!isShort(line) || endsSentence(line))) break;
  // a line that names the outlet again says where the article appeared
  const name = written(text, outlet);
  const head = lines
    .slice(dated + 1, bodyFrom)
    .filter((line, index) => index > 0 || !written(text, line).endsWith(name));
  const { title, author } = headlineOf(text, head);
  const below = lines.findIndex(
    (line, index) => index >= bodyFrom && belowText.some(mark => mark.test(text.slice(line.start, line.start + 60))),
  );
  const story = lines.slice(bodyFrom, below < 0 ? undefined : below);
  const [first] = story;
  const last = story.at(-1);
  return {
    span: { start: outlet.start, end },
    title: saidIn(text, title),
    titleSpan: title ?? null,
    date: statedDate(written(text, dateLine)),
    outlet: saidIn(text, outlet),
    author: authorIn(text, author),
    body: first && last ? [{ start: first.start, end: last.end }] : [],
  };
}

/** Europresse and Eureka, as text or from their HTML: "Numéro de document : news·…" stands below each article. */
export function* readEuropresse(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  return yield* readEach(yield* partsTo(text, all, markers.europresseEnd), part => readPart(text, part));
}
