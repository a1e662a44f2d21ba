import type { Sliced } from '../../util/sliced';
import type { Entity, Mention, Quotation } from '../entity';

import { placeKey, type Built } from './build';
import type { NamedArticle } from './collect';

/** Quotations of every article with their speakers as entities. */
export function* resolveQuotes(
  articles: readonly NamedArticle[],
  built: Built,
): Sliced<readonly (readonly Quotation[])[]> {
  const byId = new Map(built.entities.map(entity => [entity.id, entity]));
  const all: Quotation[][] = [];
  for (const [article, { names, structure, text }] of articles.entries()) {
    const quotes: Quotation[] = [];
    const people = (built.mentions[article] ?? []).filter(({ type }) => type === 'PERSON');
    let passed = 0;
    for (const [paragraph, read] of names.entries()) {
      yield;
      const offset = structure.paragraphs[paragraph]?.start ?? 0;
      for (const quoted of read.quotes) {
        const span = { start: quoted.start + offset, end: quoted.end + offset };
        while ((people[passed]?.end ?? Infinity) <= span.start) passed++;
        const named = built.idOf.get(placeKey(article, paragraph, quoted.speaker));
        const surface = read.candidates[quoted.speaker]?.surface;
        if (named !== undefined && surface !== undefined) quotes.push({ ...span, speaker: surface, entity: named });
        else quotes.push({ ...span, ...byPronoun(quoted.speakerWords, people[passed - 1], byId, text) });
      }
    }
    all.push(quotes);
  }
  return all;
}

const singular = new Set(['he', 'she', 'who']);

/** "he said": the person named last before the quotation. */
function byPronoun(
  words: string | null,
  last: Mention | undefined,
  byId: ReadonlyMap<string, Entity>,
  text: string,
): Pick<Quotation, 'speaker' | 'entity'> {
  if (words === null || last === undefined || !singular.has(words.toLowerCase())) return { speaker: null };
  return { speaker: byId.get(last.entity)?.name ?? text.slice(last.start, last.end), entity: last.entity };
}
