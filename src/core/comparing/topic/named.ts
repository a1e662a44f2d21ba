import { countryNamed } from '../../entities/gazetteer/countryNames';
import type { Mention } from '../../entities/entity';
import type { ArticleStructure } from '../../text/article';

/** An article with its names. */
interface Naming {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly mentions: readonly Mention[];
}

/** Sentences that name what a story is about. */
export const openingSentences = 3;

/** Terms of what an article names. */
export interface Named {
  /** Everything and everybody but countries. */
  readonly all: ReadonlySet<string>;
  /** Places that are no countries. */
  readonly places: ReadonlySet<string>;
  /** Places and bodies that are named first behind its opening: what it tells of them is an aside. */
  readonly asides: ReadonlySet<string>;
}

/** Reads what an article names. Linear in its mentions. */
export function namedIn({ text, mentions, structure }: Naming): Named {
  const behind = structure.sentences[openingSentences]?.start ?? Infinity;
  const first = new Map<string, number>();
  const places = new Set<string>();
  const all = new Set<string>();
  for (const { type, entity, start, end } of mentions) {
    const country = countryNamed(text.slice(start, end))?.code;
    const term = country === undefined ? `#${entity}` : `@${country}`;
    if (country === undefined) all.add(term);
    if (type !== 'PLACE' && type !== 'ORG') continue;
    first.set(term, Math.min(start, first.get(term) ?? Infinity));
    if (type === 'PLACE' && country === undefined) places.add(term);
  }
  return { all, places, asides: new Set([...first].flatMap(([term, start]) => (start >= behind ? [term] : []))) };
}
