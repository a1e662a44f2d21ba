import { months, weekdays } from '../language/en/calendar';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { placesInOrder } from './toldOtherwise';

/** A number with a name right beside it: "50 Bowery", "Flight 370". */
const numbered =
  /(?<![\p{L}\p{N}.,$€£-])(?:(\d{1,5}) (\p{Lu}\p{Ll}{2,})|(\p{Lu}\p{Ll}{2,}) (\d{1,5}))(?![\p{L}\p{N}%]|[.,:]\d)/gu;

interface NumberedName extends Span {
  readonly number: string;
  /** The name, and on which side of the number it stands. */
  readonly key: string;
}

/**
 * Numbers that a draft gives to a name which versions have with one, too: "50 Bowery", or only with another one. Linear in the texts.
 */
export function* numberedNameFindings({ articles }: StoryAnalysis, draft: number): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const printed = new Map<string, (PlaceInStory & { readonly number: string })[]>();
  for (const [article, version] of articles.entries()) {
    if (article === draft) continue;
    for (const { key, ...place } of yield* numberedIn(version)) {
      const known = printed.get(key) ?? [];
      printed.set(key, known);
      known.push({ article, ...place });
    }
  }
  const findings: DraftFinding[] = [];
  for (const { key, number, start, end } of yield* numberedIn(own)) {
    yield;
    const there = printed.get(key) ?? [];
    if (there.length === 0 || own.quotes.some(quote => overlap(quote, { start, end }) > 0)) continue;
    const same = there.filter(other => other.number === number);
    const at = placesInOrder(same.length > 0 ? same : there);
    findings.push({ subject: 'figure', verdict: same.length > 0 ? 'same' : 'differs', start, end, at, against: [] });
  }
  return findings;
}

/** Days, years and counts of people are read by others. */
function* numberedIn({ text, structure }: ArticleAnalysis): Sliced<readonly NumberedName[]> {
  const found: NumberedName[] = [];
  for (const sentence of structure.sentences) {
    yield;
    for (const { index, 1: first, 2: behind, 3: before, 4: last } of textOf(text, sentence).matchAll(numbered)) {
      const number = first ?? last ?? '';
      const written = behind ?? before ?? '';
      const name = written.toLowerCase();
      const isYear = /^(?:1[5-9]|20)\d\d$/u.test(number);
      if (months.has(name) || weekdays.has(name) || name.endsWith('s') || isYear) continue;
      const start = sentence.start + index + (behind === undefined ? written.length + 1 : 0);
      const key = behind === undefined ? `${name} #` : `# ${name}`;
      found.push({ start, end: start + number.length, number, key });
    }
  }
  return found;
}
