import type { MatchableArticle } from './match';
import type { Mention } from '../entities/entity';
import type { Span } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { SentenceFeatures } from './sentenceFeatures';

/** Stems that tell of people who come together, however the visit is worded. */
const meetingStems = new Set(['meet', 'talk', 'visit', 'host', 'dine', 'welcom', 'greet', 'arriv']);
/** First words that stand for one person, or for several, of the sentence before. */
const onePerson = new Set(['he', 'she']);
const severalPeople = new Set(['they', 'both']);
/** So many people can a plural pronoun stand for. */
const mostMeant = 2;

/** What each person of the story is called, by the id of the entity; the same name in every run. */
export type PeopleNames = ReadonlyMap<string, string>;

/** Mentions looked at between two offers to pause. */
const mentionsPerSlice = 1024;

/** Names people by the longest form that the story has of them: ids change when somebody else is named first. */
export function* namePeople(articles: readonly MatchableArticle[]): Sliced<PeopleNames> {
  const names = new Map<string, string>();
  const due = pauseEvery(mentionsPerSlice);
  for (const { text, mentions } of articles) {
    yield;
    for (const { entity, type, start, end } of mentions) {
      if (due(1)) yield;
      if (type !== 'PERSON') continue;
      const [name, known] = [text.slice(start, end), names.get(entity) ?? ''];
      if (name.length > known.length || (name.length === known.length && name < known)) names.set(entity, name);
    }
  }
  return names;
}

/** Mentions of people with their names as text: mentions with the same key name the same people. */
export function* peopleKey(mentions: readonly Mention[], names: PeopleNames): Sliced<string> {
  const keys: string[] = [];
  const due = pauseEvery(mentionsPerSlice);
  for (const { entity, start } of mentions) {
    if (due(1)) yield;
    keys.push(names.has(entity) ? `${start} ${names.get(entity) ?? ''}` : '');
  }
  return keys.join();
}

/** Finds out who meets in each of the sentences of one article, which are asked for in order. */
export function createEncounterReader(
  mentions: readonly Mention[],
  names: PeopleNames,
): (span: Span, features: SentenceFeatures) => readonly string[] {
  const ordered = [...mentions].sort((x, y) => x.start - y.start);
  let next = 0;
  let before: readonly string[] = [];
  return (span, { words, terms }) => {
    const first = words[0]?.folded ?? '';
    const meant = onePerson.has(first) ? 1 : severalPeople.has(first) ? mostMeant : 0;
    const people = new Set(before.slice(0, meant));
    for (let mention = ordered[next]; mention !== undefined && mention.start < span.end; mention = ordered[++next]) {
      const name = names.get(mention.entity);
      if (name !== undefined && mention.start >= span.start) people.add(name);
    }
    before = [...people];
    return people.size > 1 && terms.some(({ text }) => meetingStems.has(text)) ? before : [];
  };
}

/** Whether both sentences tell that the same two people met, or are to meet. */
export function sameEncounter(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && a.filter(name => b.includes(name)).length > 1;
}
