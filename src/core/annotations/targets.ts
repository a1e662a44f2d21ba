import type { CodePointRange, NoteTarget } from './annotation';
import type { QuoteSelector } from './anchoring/selectors';
import { hashName, sha256OfName } from './digest';
import { countProperty, isObject, listOf, ordered, property, sameJson, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';

/**
 * Reads where an annotation stands; `null` when it is on the whole article.
 * @param digests digests read before, by the names of their texts; added to
 */
export function readTarget(
  item: JsonObject,
  articleId: string | null,
  digests = new Map<string, string | null>(),
): NoteTarget | null {
  const target = ownTarget(item, articleId);
  if (property(target, 'selector') === undefined) return null;
  const name = stringProperty(listOf(property(target, 'state'))[0], 'cached') ?? '';
  const digest = digests.get(name) ?? sha256OfName(name);
  digests.set(name, digest);
  return { ...selectorsOf(target), ...(digest !== null && { textSha256: digest }) };
}

/**
 * The annotation made to stand at `target`. Selectors and properties of other tools, and further targets, stay.
 * @param now ISO time, told to readers as the time when the text was looked at
 */
export function writeTarget(item: JsonObject, target: NoteTarget | null, articleId: string, now: string): JsonObject {
  const previous = ownTarget(item, articleId);
  if (previous !== undefined && sameJson(readTarget(item, articleId), target)) return item;
  const made = target === null ? articleId : placedTarget(previous, target, articleId, now);
  const all = listOf(property(item, 'target')).map(one => (one === previous ? made : one));
  const list = previous === undefined ? [made, ...all] : all;
  return withProperties(item, { target: list.length === 1 ? list[0] : list });
}

/** The W3C selectors for a place. */
export function bySelector(
  quote: QuoteSelector | undefined,
  position: CodePointRange | undefined,
): readonly JsonObject[] {
  return [
    ...(quote === undefined
      ? []
      : [{ type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }]),
    ...(position === undefined ? [] : [{ type: 'TextPositionSelector', start: position.start, end: position.end }]),
  ];
}

/** Quote and position of a specific resource, as far as it has them in a form that we read. */
export function selectorsOf(resource: Json | undefined): Pick<NoteTarget, 'quote' | 'position'> {
  const selectors = listOf(property(resource, 'selector'));
  const quote = selectors.map(innermostQuote).find(found => found !== undefined);
  // a position that is refined, or that refines something, does not count from the start of the text to its words
  const plain = selectors.filter(selector => property(selector, 'refinedBy') === undefined);
  const position = plain.map(positionOf).find(found => found !== undefined);
  return { ...(quote && { quote }), ...(position && { position }) };
}

/** The IRI of the thing a target names. */
export function sourceOf(target: Json | undefined): string | null {
  if (typeof target === 'string') return target;
  const source = property(target, 'source');
  const named = typeof source === 'string' ? source : stringProperty(source, 'id');
  return named ?? stringProperty(target, 'id') ?? null;
}

/** The target on this article: the one that names it, else the first. */
function ownTarget(item: JsonObject, articleId: string | null): Json | undefined {
  const targets = listOf(property(item, 'target'));
  return targets.find(target => sourceOf(target) === articleId) ?? targets[0];
}

function placedTarget(previous: Json | undefined, target: NoteTarget, articleId: string, now: string): JsonObject {
  const foreign = listOf(property(previous, 'selector')).filter(one => !isOwnSelector(one));
  const { textSha256 } = target;
  const made = withProperties(isObject(previous) ? previous : {}, {
    type: 'SpecificResource',
    source: property(previous, 'source') ?? sourceOf(previous) ?? articleId,
    selector: [...bySelector(target.quote, target.position), ...foreign],
    state: textSha256 === undefined ? undefined : { type: 'TimeState', sourceDate: now, cached: hashName(textSha256) },
  });
  return ordered(made, ['id', 'type', 'source', 'selector', 'state']);
}

function isOwnSelector(selector: Json): boolean {
  const kind = stringProperty(selector, 'type');
  const plain = property(selector, 'refinedBy') === undefined;
  return plain && (kind === 'TextQuoteSelector' || kind === 'TextPositionSelector');
}

function innermostQuote(selector: Json): QuoteSelector | undefined {
  const inner = listOf(property(selector, 'refinedBy'))
    .map(innermostQuote)
    .find(found => found !== undefined);
  const exact = stringProperty(selector, 'exact');
  if (inner !== undefined || exact === undefined) return inner;
  return { exact, prefix: stringProperty(selector, 'prefix') ?? '', suffix: stringProperty(selector, 'suffix') ?? '' };
}

function positionOf(selector: Json): CodePointRange | undefined {
  if (stringProperty(selector, 'type') !== 'TextPositionSelector') return undefined;
  const start = countProperty(selector, 'start');
  const end = countProperty(selector, 'end');
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}
