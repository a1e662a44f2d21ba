import type { Entity, EntityType, Mention } from '../entities/entity';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import { overlap, textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { foldedWords, placeOfWords, type PrintedText } from './versions';

/** Demonyms and events are told in words of the writer's own. */
const checked: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'PLACE', 'NAME']);

/** Holds the names of a draft against the versions, each once, where it is first written so. */
export function* nameFindings(
  story: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const article = story.articles[draft];
  if (article === undefined) return [];
  const entities = new Map(story.entities.map(entity => [entity.id, entity]));
  const seen = new Set<string>();
  const findings: DraftFinding[] = [];
  for (const mention of article.mentions) {
    const words = foldedWords(textOf(article.text, mention));
    const key = words.join(' ');
    if (!checked.has(mention.type) || words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    yield;
    const spelling = otherSpelling(story, draft, mention);
    const at = placesOf(printed, words);
    const finding = { subject: 'name', start: mention.start, end: mention.end, against: [] } as const;
    if (at.length > 0) findings.push({ ...finding, verdict: 'same', at, against: spelling });
    else if (spelling.length > 0) findings.push({ ...finding, verdict: 'differs', at: spelling });
    else if (isKnownOtherwise(entities.get(mention.entity), draft, words, printed))
      findings.push({ ...finding, verdict: 'same', at: [] });
    else {
      const namesake = mention.type === 'PERSON' ? otherFirstName(story, draft, words, printed) : [];
      findings.push({ ...finding, verdict: namesake.length > 0 ? 'differs' : 'notPrinted', at: namesake });
    }
  }
  return findings;
}

function placesOf(printed: readonly PrintedText[], words: readonly string[]): readonly PlaceInStory[] {
  return printed.flatMap(text => placeOfWords(text, words) ?? []);
}

/** Where versions spell the name in another way. */
function otherSpelling({ notes }: StoryAnalysis, draft: number, mention: Mention): readonly PlaceInStory[] {
  return notes.flatMap(({ relation, a, b }) => {
    if (relation !== 'spelling') return [];
    if (a.article === draft && overlap(a, mention) > 0) return [b];
    return b.article === draft && overlap(b, mention) > 0 ? [a] : [];
  });
}

/** The versions name it too, if not in these words in this order: by its acronym, or by all of its words. */
function isKnownOtherwise(
  entity: Entity | undefined,
  draft: number,
  words: readonly string[],
  printed: readonly PrintedText[],
): boolean {
  if (entity?.counts.some((count, article) => article !== draft && count > 0) !== true) return false;
  const isAcronym = words.length === 1 && entity.name.split(/\s+/).length > 1;
  return isAcronym || words.every(word => placesOf(printed, [word]).length > 0);
}

/** People of the versions with the same last name and another first name. */
function otherFirstName(
  { entities }: StoryAnalysis,
  draft: number,
  words: readonly string[],
  printed: readonly PrintedText[],
): readonly PlaceInStory[] {
  if (words.length < 2) return [];
  const people = entities.filter(
    ({ type, counts }) => type === 'PERSON' && counts.some((count, article) => article !== draft && count > 0),
  );
  for (const { name } of people) {
    const full = foldedWords(name);
    if (full.length > 1 && full.at(-1) === words.at(-1)) return placesOf(printed, full);
  }
  return [];
}
