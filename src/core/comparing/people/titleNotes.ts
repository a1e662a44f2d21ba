import type { Entity, EntityRole, Mention } from '../../entities/entity';
import { indexAt, textOf } from '../../text/span';
import type { StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { comparedNoun } from './describingWords';
import { readDescriptions, type Description, type DescribingArticle } from './readDescriptions';
import { mayBeOnePerson, tellsOffice } from './titleClash';

/** Finds where two versions describe a person otherwise; asked again and again as a story is edited. */
export type TitleReader = (
  articles: readonly DescribingArticle[],
  entities: readonly Entity[],
) => Sliced<readonly StoryNote[]>;

/** What one version says a person is. */
interface Described {
  readonly article: number;
  /** Those that another could contradict. */
  readonly telling: readonly Description[];
}

/** Titles and offices that a version gives people, by entity. */
type RolesOfArticle = ReadonlyMap<string, readonly EntityRole[]>;

type Descriptions = ReadonlyMap<string, readonly Description[]>;

/** Makes the reader of one story; an article whose names stayed where they are is read once. */
export function createTitleReader(): TitleReader {
  const known = new WeakMap<readonly Mention[], { readonly key: string; readonly own: Descriptions }>();
  const readOf = function* (article: DescribingArticle, roles: RolesOfArticle): Sliced<Descriptions> {
    // whose a role is, the whole story says
    const key = JSON.stringify([...roles]);
    const last = known.get(article.mentions);
    if (last?.key === key) return last.own;
    const own = yield* readDescriptions(article, roles);
    known.set(article.mentions, { key, own });
    return own;
  };
  return function* (articles, entities) {
    const roles = yield* rolesByArticle(entities);
    const read: Descriptions[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      read.push(yield* readOf(article, roles.get(index) ?? new Map()));
    }
    const described = yield* versionsByEntity(read);
    const near = createNearWords(articles);
    const notes: StoryNote[] = [];
    for (const { id, name, type } of entities) {
      if (type !== 'PERSON') continue;
      const versions = described.get(id);
      if (versions === undefined) continue;
      for (const note of yield* conflictsOf(versions, { id, name }, articles, near)) notes.push(note);
    }
    return notes;
  };
}

/** The versions that describe an entity by what another could contradict. */
function* versionsByEntity(read: readonly Descriptions[]): Sliced<ReadonlyMap<string, readonly Described[]>> {
  const versions = new Map<string, Described[]>();
  for (const [article, own] of read.entries()) {
    yield;
    for (const [id, descriptions] of own) {
      const telling = descriptions.filter(tellsOffice);
      if (telling.length === 0) continue;
      const known = versions.get(id);
      if (known === undefined) versions.set(id, [{ article, telling }]);
      else known.push({ article, telling });
    }
  }
  return versions;
}

function* rolesByArticle(entities: readonly Entity[]): Sliced<ReadonlyMap<number, RolesOfArticle>> {
  const byArticle = new Map<number, Map<string, EntityRole[]>>();
  const due = pauseEvery(512);
  for (const { id, type, roles } of entities) {
    if (type !== 'PERSON') continue;
    for (const role of roles) {
      if (due(1)) yield;
      const own = byArticle.get(role.article) ?? new Map<string, EntityRole[]>();
      byArticle.set(role.article, own);
      const given = own.get(id);
      if (given === undefined) own.set(id, [role]);
      else given.push(role);
    }
  }
  return byArticle;
}

/** One note for each pair of versions that describe a person by nothing that the other could mean. */
function* conflictsOf(
  versions: readonly Described[],
  { id, name }: Pick<Entity, 'id' | 'name'>,
  articles: readonly DescribingArticle[],
  near: NearWords,
): Sliced<readonly StoryNote[]> {
  const notes: StoryNote[] = [];
  // versions copy descriptions: the same two lists are compared once
  const distinct = [...new Set(versions.map(keyOf))];
  const numbers = new Map(distinct.map((key, at) => [key, at]));
  const listOf = versions.map(version => numbers.get(keyOf(version)) ?? 0);
  const known: (boolean | undefined)[] = [];
  const words = ({ article, telling: [first] }: Described): string =>
    first === undefined ? '' : textOf(articles[article]?.text ?? '', first).replace(/\s+/g, ' ');
  for (const [at, a] of versions.entries()) {
    yield;
    for (let next = at + 1; next < versions.length; next++) {
      const b = versions[next];
      if (b === undefined) continue;
      const lists = (listOf[at] ?? 0) * distinct.length + (listOf[next] ?? 0);
      const isClash = (known[lists] ??= a.telling.every(one => b.telling.every(other => !mayBeOnePerson(one, other))));
      if (!isClash) continue;
      const [x, y] = [a.telling[0], b.telling[0]];
      if (x === undefined || y === undefined || saysToo(a, b, id, near) || saysToo(b, a, id, near)) continue;
      notes.push({
        relation: 'titleConflict',
        a: { article: a.article, start: x.start, end: x.end },
        b: { article: b.article, start: y.start, end: y.end },
        reason: { kind: 'otherTitle', values: [name, words(a), words(b)] },
      });
    }
  }
  return notes;
}

function keyOf({ telling }: Described): string {
  return telling.map(({ nouns, fields, names }) => [nouns, fields, names].join(' ')).join(';');
}

/** Whether the other version has one of the nouns near the person, in a way that was not read as a description. */
function saysToo(
  { telling }: Described,
  { article, telling: others }: Described,
  id: string,
  near: NearWords,
): boolean {
  const own = new Set(others.flatMap(({ nouns }) => nouns));
  return telling.some(({ nouns }) => nouns.some(noun => !own.has(noun) && near(article, id).has(noun)));
}

/** The words of the sentences in which an article names somebody and of those beside, as describing nouns are compared. */
type NearWords = (article: number, entity: string) => ReadonlySet<string>;

function createNearWords(articles: readonly DescribingArticle[]): NearWords {
  const sentencesOf = new Map<number, ReadonlyMap<string, ReadonlySet<number>>>();
  const known = new Map<string, ReadonlySet<string>>();
  return (index, entity) => {
    const article = articles[index];
    const key = `${index} ${entity}`;
    const found = known.get(key);
    if (found !== undefined || article === undefined) return found ?? new Set();
    const sentences = sentencesOf.get(index) ?? namedSentences(article);
    sentencesOf.set(index, sentences);
    const words = new Set<string>();
    for (const at of sentences.get(entity) ?? []) {
      const sentence = article.structure.sentences[at];
      if (sentence === undefined) continue;
      const own =
        textOf(article.text, sentence)
          .toLowerCase()
          .match(/[\p{L}-]+/gu) ?? [];
      for (const [place, word] of own.entries())
        words.add(comparedNoun(word, own.slice(Math.max(0, place - 2), place)));
    }
    known.set(key, words);
    return words;
  };
}

/** Sentences by who is named in them or beside them. */
function namedSentences({ structure, mentions }: DescribingArticle): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { entity, start } of mentions) {
    const at = indexAt(structure.sentences, start);
    const own = found.get(entity) ?? new Set<number>();
    found.set(entity, own);
    for (const near of [at - 1, at, at + 1]) own.add(near);
  }
  return found;
}
