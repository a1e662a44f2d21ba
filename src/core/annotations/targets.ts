import type { CodePointRange, NoteTarget } from './annotation';
import type { QuoteSelector } from './anchoring/selectors';
import { hashName, sha256OfName } from './digest';
import { countProperty, isObject, listOf, ordered, property, sameJson, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { resourcesIn, withReplaced } from './resources';
import { readSourceTarget, sourceTargetJson, type SourceTarget } from './sourceTarget';

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
  const digest = digestIn(target, digests);
  const basis = listOf(property(target, basisKey))
    .map(basisIn)
    .find(found => found !== undefined);
  const source = listOf(property(item, 'target')).flatMap(one => readSourceTarget(one) ?? [])[0];
  return {
    ...selectorsOf(target),
    ...(digest !== null && { textSha256: digest }),
    ...(source && { source }),
    ...(basis && { basis }),
  };
}

/** What a target's earlier passage stands under: what the note is based on, as the texts are in the article's record. */
const basisKey = 'schema:isBasedOn';

function basisIn(value: Json): QuoteSelector | undefined {
  return stringProperty(value, 'type') === 'TextQuoteSelector' ? innermostQuote(value) : undefined;
}

/** The digest of the text that an annotation was made on; `null` when it names none. @param digests as for {@link readTarget} */
export function textOfTarget(
  item: JsonObject,
  articleId: string | null,
  digests: Map<string, string | null>,
): string | null {
  return digestIn(ownTarget(item, articleId), digests);
}

function digestIn(target: Json | undefined, digests: Map<string, string | null>): string | null {
  const name = stringProperty(listOf(property(target, 'state')).find(isOwnState), 'cached') ?? '';
  const digest = digests.get(name) ?? sha256OfName(name);
  digests.set(name, digest);
  return digest;
}

/**
 * The annotation made to stand at `target`. Selectors, states and properties of other tools, and further targets, stay.
 * @param now ISO time, told to readers as the time when the text was looked at
 */
export function writeTarget(item: JsonObject, target: NoteTarget | null, articleId: string, now: string): JsonObject {
  const isSame = ownTarget(item, articleId) !== undefined && sameJson(readTarget(item, articleId), target);
  return isSame ? item : putTarget(item, target, articleId, now);
}

/** {@link writeTarget} where the target is known to be another one. */
export function putTarget(item: JsonObject, target: NoteTarget | null, articleId: string, now: string): JsonObject {
  const previous = ownTarget(item, articleId);
  const made = target === null ? articleId : placedTarget(previous, target, articleId, now);
  const all = listOf(property(item, 'target')).map(one => withReplaced(one, previous, made));
  const list = withSource(previous === undefined ? [made, ...all] : all, target?.source);
  return withProperties(item, { target: list.length === 1 ? list[0] : list });
}

/** Targets with the one on the source of the article as it is now; a note that was put elsewhere is on another page. */
function withSource(targets: readonly Json[], source: SourceTarget | undefined): readonly Json[] {
  const others = targets.filter(one => readSourceTarget(one) === null);
  return source === undefined ? others : [...others, sourceTargetJson(source)];
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
  const position = plain.map(rangeOf).find(found => found !== undefined);
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
  const isOwn = (target: Json): boolean => articleId !== null && sourceOf(target) === articleId;
  const own = targets.find(isOwn);
  if (own !== undefined) return own;
  const all = targets.flatMap(resourcesIn);
  return all.find(isOwn) ?? all[0];
}

function placedTarget(previous: Json | undefined, target: NoteTarget, articleId: string, now: string): JsonObject {
  const isSpecific = isObject(previous) && ['source', 'selector'].some(key => property(previous, key) !== undefined);
  const before = isSpecific ? previous : {};
  const isNamed = typeof previous === 'string' || stringProperty(previous, 'id') !== undefined;
  const made = withProperties(before, {
    type: property(before, 'type') ?? 'SpecificResource',
    // a resource that was the target as a whole stays as it was described
    source: property(before, 'source') ?? (isSpecific ? sourceOf(previous) : isNamed ? previous : null) ?? articleId,
    selector: selectorsFor(target, listOf(property(before, 'selector'))),
    state: stateFor(target, listOf(property(before, 'state')), now),
    [basisKey]: basisFor(target, listOf(property(before, basisKey))),
  });
  return ordered(made, ['id', 'type', 'source', 'selector', 'state', basisKey]);
}

function basisFor({ basis }: NoteTarget, before: readonly Json[]): Json | undefined {
  const all = [...bySelector(basis, undefined), ...before.filter(one => basisIn(one) === undefined)];
  return all.length > 1 ? all : all[0];
}

function selectorsFor({ quote, position }: NoteTarget, before: readonly Json[]): readonly Json[] {
  const [own, foreign] = [before.filter(isOwnSelector), before.filter(one => !isOwnSelector(one))];
  const made = bySelector(quote, position).map(one => {
    const previous = own.find(other => stringProperty(other, 'type') === one['type']);
    return isObject(previous) ? { ...previous, ...one } : one;
  });
  return [...made, ...foreign];
}

function stateFor({ textSha256 }: NoteTarget, before: readonly Json[], now: string): Json | undefined {
  const made = textSha256 === undefined ? [] : [{ type: 'TimeState', sourceDate: now, cached: hashName(textSha256) }];
  const all = [...made, ...before.filter(one => !isOwnState(one))];
  return all.length > 1 ? all : all[0];
}

/** A state that names a text by its digest, as ours do. */
function isOwnState(state: Json): boolean {
  return stringProperty(state, 'cached')?.startsWith('ni:///sha-256;') === true;
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

/** The stretch of text that a selector counts out in characters. */
function rangeOf(selector: Json): CodePointRange | undefined {
  switch (stringProperty(selector, 'type')) {
    case 'TextPositionSelector':
      return countedRange(countProperty(selector, 'start'), countProperty(selector, 'end'));
    case 'RangeSelector': {
      // up to where the end begins, not including it
      const [from, to] = ['startSelector', 'endSelector'].map(key => rangeOf(property(selector, key) ?? null));
      return countedRange(from?.start, to?.start);
    }
    case 'FragmentSelector': {
      // RFC 5147: characters of a plain text, a line end being one
      const [, from, to] = /^char=(\d{1,12}),(\d{1,12})(?:;|$)/.exec(stringProperty(selector, 'value') ?? '') ?? [];
      return from === undefined ? undefined : countedRange(Number(from), Number(to));
    }
    default:
      return undefined;
  }
}

function countedRange(start: number | undefined, end: number | undefined): CodePointRange | undefined {
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}
