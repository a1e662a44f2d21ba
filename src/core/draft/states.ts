import { usStates } from '../entities/gazetteer/places';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import { textOf, type Span } from '../text/span';

/** A state and its abbreviation, by each of them: "Florida", "Fla." */
const formsOfStates: ReadonlyMap<string, readonly string[]> = new Map(
  usStates.split(',').flatMap(state => {
    const forms = state.split(':');
    return forms.map(form => [form.replace(/\.$/u, ''), forms] as const);
  }),
);

const formsOf = (text: string, mention: Span): readonly string[] =>
  formsOfStates.get(textOf(text, mention).replace(/\.$/u, '')) ?? [];

/** Where versions name a state in whatever form: "Jacksonville, Fla." is in their Florida. */
export function placesOfState({ articles }: StoryAnalysis, draft: number, mention: Span): readonly PlaceInStory[] {
  const forms = formsOf(articles[draft]?.text ?? '', mention);
  return articles.flatMap(({ text }, article) =>
    article === draft ? [] : forms.flatMap(form => placeOf(text, form, article)).slice(0, 1),
  );
}

function placeOf(text: string, form: string, article: number): readonly PlaceInStory[] {
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const isWhole = ![text[start - 1], text[start + form.length]].some(one => one !== undefined && /\p{L}/u.test(one));
    if (isWhole) return [{ article, start, end: start + form.length }];
  }
  return [];
}

/** The town before a name and a comma, and what may stand before that. UTF-16 units. */
const townReach = 40;

/** Whether a draft only adds the state to a town of which versions tell none: that is known from elsewhere. */
export function isAddedState({ articles }: StoryAnalysis, draft: number, mention: Span): boolean {
  const text = articles[draft]?.text ?? '';
  const before = text.slice(Math.max(0, mention.start - townReach), mention.start);
  const town = /(\p{L}+),\s$/u.exec(before)?.[1]?.toLowerCase();
  if (town === undefined || formsOf(text, mention).length === 0) return false;
  const versions = articles.filter((_, article) => article !== draft).map(version => version.text.toLowerCase());
  return versions.some(version => version.includes(town)) && !versions.some(version => tellsStateOf(version, town));
}

function tellsStateOf(text: string, town: string): boolean {
  const tail = `${town}, `;
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    const behind = text.slice(at + tail.length, at + tail.length + townReach);
    if (states.some(form => behind.startsWith(form))) return true;
  }
  return false;
}

const states = [...new Set([...formsOfStates.values()].flat())].map(form => form.toLowerCase());
