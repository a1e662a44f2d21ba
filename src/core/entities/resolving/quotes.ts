import type { Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Entity, Mention, Quotation } from '../entity';

import type { Built } from './build';
import { namesPerSlice, type NamedArticle } from './collect';
import type { GroupedName } from './grouping';

/** What is known of the story when the quotations of an article are given their speakers. */
export interface QuoteContext {
  readonly ids: Built['ids'];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Quotations of one article with their speakers as entities. */
export function* quotesOf(
  { names: read, structure, text }: NamedArticle,
  names: readonly GroupedName[],
  mentions: readonly Mention[],
  { ids, entities }: QuoteContext,
): Sliced<readonly Quotation[]> {
  const quotes: Quotation[] = [];
  const people = mentions.filter(({ type }) => type === 'PERSON');
  const due = pauseEvery(namesPerSlice);
  const groups = new Map<string, string>();
  for (const { paragraph, index, group } of names) {
    if (due(1)) yield;
    groups.set(`${paragraph} ${index}`, group);
  }
  let passed = 0;
  for (const [paragraph, { quotes: quoted, candidates }] of read.entries()) {
    if (due(1 + quoted.length)) yield;
    const offset = structure.paragraphs[paragraph]?.start ?? 0;
    for (const { start, end, speaker, speakerWords } of quoted) {
      const span = { start: start + offset, end: end + offset };
      while ((people[passed]?.end ?? Infinity) <= span.start) passed++;
      const named = ids.get(groups.get(`${paragraph} ${speaker}`) ?? '');
      const surface = candidates[speaker]?.surface;
      if (named !== undefined && surface !== undefined) quotes.push({ ...span, speaker: surface, entity: named });
      else quotes.push({ ...span, ...byPronoun(speakerWords, people[passed - 1], entities, text) });
    }
  }
  yield;
  return acrossParagraphs(quotes, structure.paragraphs, text);
}

const closers = '”"»“’';

/** A quotation that closes no mark goes on in the next paragraph, where a mark opens again: both parts have one speaker. */
function acrossParagraphs(
  quotes: readonly Quotation[],
  paragraphs: readonly Span[],
  text: string,
): readonly Quotation[] {
  const starts = new Set(paragraphs.map(({ start }) => start));
  const isOpen = ({ end }: Quotation): boolean => !closers.includes(text.charAt(end - 1));
  const goesOn = (before: Quotation | undefined, next: Quotation): boolean =>
    before !== undefined &&
    isOpen(before) &&
    starts.has(next.start) &&
    text.slice(before.end, next.start).trim() === '';
  const given = (from: Quotation, to: Quotation): Quotation =>
    to.speaker !== null || from.speaker === null
      ? to
      : { ...to, speaker: from.speaker, ...(from.entity !== undefined && { entity: from.entity }) };
  const joined = [...quotes];
  // forwards to what follows, then backwards: the attribution may stand at the end
  for (let at = 1; at < joined.length; at++) {
    const [before, next] = [joined[at - 1], joined[at]];
    if (before && next && goesOn(before, next)) joined[at] = given(before, next);
  }
  for (let at = joined.length - 1; at > 0; at--) {
    const [before, next] = [joined[at - 1], joined[at]];
    if (before && next && goesOn(before, next)) joined[at - 1] = given(next, before);
  }
  return joined;
}

const singular = new Set(['he', 'she', 'who']);

/** "he said": the person named last before the quotation; "the ministry said": these words. */
function byPronoun(
  words: string | null,
  last: Mention | undefined,
  byId: ReadonlyMap<string, Entity>,
  text: string,
): Pick<Quotation, 'speaker' | 'entity'> {
  // "the ministry said": who has no name is given by these words
  if (words?.includes(' ') === true) return { speaker: words };
  if (words === null || last === undefined || !singular.has(words.toLowerCase())) return { speaker: null };
  return { speaker: byId.get(last.entity)?.name ?? text.slice(last.start, last.end), entity: last.entity };
}
