import { readNames } from '../../../src/core/entities/read';
import type { ParagraphNames } from '../../../src/core/entities/names';
import { resolveEntities, type StoryEntities } from '../../../src/core/entities/resolve';
import type { EntityCorrection } from '../../../src/core/entities/corrections';
import type { Entity, EntityType } from '../../../src/core/entities/entity';
import type { NameCandidate } from '../../../src/core/entities/names';
import { loadLexicon, type Lexicon } from '../../../src/core/language/lexicon';
import type { ArticleStructure, ParagraphKind } from '../../../src/core/text/article';
import { finish } from '../../../src/core/util/sliced';

/** An article for the resolver: every line is a paragraph. */
export function articleOf(text: string, lexicon: Lexicon, kind: ParagraphKind = 'body'): NamedText {
  let start = 0;
  const paragraphs = text.split('\n').map(line => {
    const span = { start, end: start + line.length, kind };
    start += line.length + 1;
    return span;
  });
  const structure: ArticleStructure = { segments: [], paragraphs, sentences: [], title: null, stated: {} };
  return {
    text,
    structure,
    names: paragraphs.map(span => finish(readNames(text.slice(span.start, span.end), lexicon))),
  };
}

export interface NamedText {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly names: readonly ParagraphNames[];
}

/** The story that some texts make. */
export async function storyOf(
  texts: readonly string[],
  corrections: readonly EntityCorrection[] = [],
): Promise<StoryEntities> {
  const lexicon = await loadLexicon();
  return finish(
    resolveEntities(
      texts.map(text => articleOf(text, lexicon)),
      corrections,
    ),
  );
}

const typeOfMark: Readonly<Record<string, EntityType>> = { P: 'PERSON', O: 'ORG', L: 'PLACE', G: 'GROUP' };
const shown: ReadonlySet<EntityType> = new Set(Object.values(typeOfMark));

/** A sentence with its names in brackets ("[P Ann Doyle] left.") as plain text and as `TYPE name` lines. */
export function unmarked(marked: string): { readonly text: string; readonly names: readonly string[] } {
  const names = [...marked.matchAll(/\[([POLG]) ([^\]]*)\]/gu)].map(
    ([, mark = '', name = '']) => `${typeOfMark[mark] ?? '?'} ${name}`,
  );
  return { text: marked.replace(/\[[POLG] ([^\]]*)\]/gu, '$1'), names };
}

/** The persons, organisations, places and groups found in a text, as `TYPE name` lines. */
export function namesFound(text: string, lexicon: Lexicon): readonly string[] {
  const { articles } = finish(resolveEntities([articleOf(text, lexicon)], []));
  return (articles[0]?.mentions ?? [])
    .filter(({ type }) => shown.has(type))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

/** What may be names in a paragraph, before the story is asked. */
export async function candidatesIn(text: string): Promise<readonly NameCandidate[]> {
  return finish(readNames(text, await loadLexicon())).candidates;
}

/** The words of a paragraph that may be names, in order. */
export async function surfacesIn(text: string): Promise<readonly string[]> {
  return (await candidatesIn(text)).map(({ surface }) => surface);
}

/** The entity of that name, or a failed test. */
export function entityNamed({ entities }: StoryEntities, name: string): Entity {
  const found = entities.find(entity => entity.name === name);
  if (found === undefined) throw new Error(`no ${name} among ${entities.map(entity => entity.name).join(', ')}`);
  return found;
}
