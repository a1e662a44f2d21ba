import { months, weekdays } from '../language/en/calendar';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { foldedWords } from './versions';

/** A number with a name right beside it: "50 Bowery", "Flight 370". */
const numbered =
  /(?<![\p{L}\p{N}.,$€£-])(?:(\d{1,5}) (\p{Lu}\p{Ll}{2,})|(\p{Lu}\p{Ll}{2,}) (\d{1,5}))(?![\p{L}\p{N}%]|[.,:]\d)/gu;

interface NumberedName extends Span {
  readonly number: string;
  /** The name, and on which side of the number it stands. */
  readonly key: string;
}

/**
 * Numbers that a draft gives to a name which versions only have with another one: "15 Bowery" for "50 Bowery". Linear in the texts.
 */
export function* numberedNameFindings({ articles }: StoryAnalysis, draft: number): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const printed = new Map<string, (PlaceInStory & { readonly number: string })[]>();
  for (const [article, { text }] of articles.entries()) {
    yield;
    if (article === draft) continue;
    for (const { key, number, start, end } of numberedIn(text))
      printed.set(key, [...(printed.get(key) ?? []), { article, start, end, number }]);
  }
  const findings: DraftFinding[] = [];
  for (const { key, number, start, end } of numberedIn(own.text)) {
    const there = printed.get(key) ?? [];
    if (there.length === 0 || there.some(other => other.number === number)) continue;
    if (own.quotes.some(quote => overlap(quote, { start, end }) > 0)) continue;
    const at = there
      .map(({ article, start: from, end: to }) => ({ article, start: from, end: to }))
      .sort(comparePlaces);
    findings.push({ subject: 'figure', verdict: 'differs', start, end, at, against: [] });
  }
  return findings;
}

/** Days, years and counts of people are read by others. */
function numberedIn(text: string): readonly NumberedName[] {
  return [...text.matchAll(numbered)].flatMap(({ index, 1: first, 2: behind, 3: before, 4: last }) => {
    const number = first ?? last ?? '';
    const [name = ''] = foldedWords(behind ?? before ?? '');
    const isOther = months.has(name) || weekdays.has(name) || name.endsWith('s') || /^(?:1[5-9]|20)\d\d$/u.test(number);
    if (isOther || name === '') return [];
    const start = index + (behind === undefined ? name.length + 1 : 0);
    const span = { start, end: start + number.length };
    return textOf(text, span) === number
      ? [{ ...span, number, key: behind === undefined ? `${name} #` : `# ${name}` }]
      : [];
  });
}
