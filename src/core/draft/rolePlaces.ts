import { countryNamed } from '../entities/gazetteer/countryNames';
import type { Mention } from '../entities/entity';
import type { Description } from '../comparing/people/readDescriptions';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { mentionsBySentence } from './mentionsBySentence';
import { foldedWords } from './versions';

/** What each article says people are, by entity. */
export type DescribedPeople = readonly ReadonlyMap<string, readonly Description[]>[];

/**
 * Places in what a draft says somebody is, where versions have another one there: "the governor of Delaware" for one of Virginia, "the
 * Tanzanian minister" for a Kenyan one. Linear in the descriptions and the names in their sentences.
 */
export function* rolePlaceFindings(
  { articles }: StoryAnalysis,
  draft: number,
  described: DescribedPeople,
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const mentions = articles.map(mentionsBySentence);
  const placesOf = (article: number, description: Description): readonly Mention[] => {
    const { text, structure } = articles[article] ?? own;
    return placesIn(text, mentions[article]?.(indexAt(structure.sentences, description.start)) ?? [], description);
  };
  const findings: DraftFinding[] = [];
  for (const [person, descriptions] of described[draft] ?? []) {
    yield;
    const places = descriptions.flatMap(description => placesOf(draft, description));
    if (places.length === 0) continue;
    const at = described.flatMap((people, article): readonly PlaceInStory[] => {
      const there = article === draft ? [] : (people.get(person) ?? []);
      const named = there.flatMap(description => placesOf(article, description));
      return named.map(({ start, end }) => ({ article, start, end }));
    });
    if (at.length === 0) continue;
    const beside = articles.flatMap((article, index) => (index === draft ? [] : namedBeside(article, person)));
    for (const place of places) {
      const isNamed = beside.some(({ text, mention }) => areOnePlace(own.text, place, text, mention));
      if (isNamed) continue;
      const { start, end } = place;
      findings.push({ subject: 'name', verdict: 'differs', start, end, at: [...at].sort(comparePlaces), against: [] });
    }
  }
  return findings;
}

/** Characters before an office in which the place stands that it is of: "Virginia Gov.", "Kenya's tourism minister". */
const reach = 30;

/** Places, and the people of countries: parties and faiths are told of somebody beside those. */
function isPlace(text: string, mention: Mention): boolean {
  return mention.type === 'PLACE' || (mention.type === 'GROUP' && countryOf(text, mention) !== undefined);
}

const countryOf = (text: string, mention: Mention): string | undefined =>
  countryNamed(foldedWords(textOf(text, mention)).join(' '))?.code;

/** The places in a description, and one right before it. */
function placesIn(text: string, mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const around = { start: Math.max(0, start - reach), end };
  return mentions.filter(mention => {
    if (!isPlace(text, mention) || overlap(mention, around) === 0) return false;
    return mention.start >= start || /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(mention.end, start));
  });
}

interface NamedBeside {
  readonly text: string;
  readonly mention: Mention;
}

/** The places that the sentences name which name somebody. */
function namedBeside({ text, mentions, structure }: ArticleAnalysis, person: string): readonly NamedBeside[] {
  const sentenceOf = ({ start }: Span): number => indexAt(structure.sentences, start);
  const sentences = new Set(mentions.filter(({ entity }) => entity === person).map(sentenceOf));
  if (sentences.size === 0) return [];
  return mentions.flatMap(mention =>
    isPlace(text, mention) && sentences.has(sentenceOf(mention)) ? [{ text, mention }] : [],
  );
}

/** One place, one country, or one name within the other. */
function areOnePlace(text: string, a: Mention, other: string, b: Mention): boolean {
  if (a.entity === b.entity) return true;
  const [x, y] = [foldedWords(textOf(text, a)), foldedWords(textOf(other, b))];
  const [country, another] = [countryOf(text, a), countryOf(other, b)];
  return (
    (country !== undefined && country === another) ||
    x.every(word => y.includes(word)) ||
    y.every(word => x.includes(word))
  );
}
