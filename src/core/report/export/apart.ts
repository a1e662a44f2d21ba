import { namedIri } from '../../annotations/digest';
import { isObject, listOf, property, sameJson, stringProperty, withProperties } from '../../annotations/json';
import type { Json, JsonObject } from '../../annotations/json';
import { withArticleId } from '../../annotations/merge';
import { renamedItems } from '../../annotations/relocate';
import { articleIdOf } from '../../annotations/sidecar';
import type { Sidecar } from '../../annotations/sidecar';
import { idOf, isAnnotation } from '../../annotations/w3c';

/** IRIs that were given to further articles of one IRI, by that IRI and their file names. */
type OtherIris = Map<string, Map<string, string>>;

/**
 * Sidecars that can stand in one document. A file that was copied with its sidecar has the names of its original, and so have
 * files of one text that earlier versions made sidecars for: all but the first get others, the same each time.
 */
export function apart(sidecars: readonly Sidecar[]): readonly Sidecar[] {
  const articles = new Set<string>();
  const annotations = new Map<string, Json>();
  const given: OtherIris = new Map();
  const all = sidecars.map(sidecar => withFreeIds(withFreeIri(sidecar, articles, given), annotations));
  return given.size === 0 ? all : all.map(sidecar => withLinks(sidecar, given));
}

function withFreeIri(sidecar: Sidecar, articles: Set<string>, given: OtherIris): Sidecar {
  const id = articleIdOf(sidecar);
  // what other tools say of one address is about one thing
  if (id === null || sidecar.about === null) return sidecar;
  const name = stringProperty(sidecar.about, 'schema:name') ?? '';
  let own = id;
  while (articles.has(own)) own = namedIri(`${own} of ${name}`);
  articles.add(own);
  if (own === id) return sidecar;
  given.set(id, (given.get(id) ?? new Map<string, string>()).set(name, own));
  return withArticleId(sidecar, id, own);
}

/** The sidecar with other ids for annotations whose ids stand for something else already. */
function withFreeIds(sidecar: Sidecar, taken: Map<string, Json>): Sidecar {
  const names = new Map<string, string>();
  for (const item of sidecar.items.filter(isAnnotation)) {
    const id = idOf(item);
    if (!taken.has(id)) taken.set(id, item);
    else if (!sameJson(taken.get(id), item)) names.set(id, namedIri(`${id} of ${articleIdOf(sidecar)}`));
  }
  return names.size === 0 ? sidecar : { ...sidecar, items: renamedItems(sidecar.items, names) };
}

/** The sidecar with its links leading to the files that they name. */
function withLinks(sidecar: Sidecar, given: OtherIris): Sidecar {
  const items = sidecar.items.map(item => {
    const bodies = listOf(property(item, 'body'));
    const led = bodies.map(body => (isObject(body) ? withOtherSource(body, given) : body));
    if (!isObject(item) || led.every((body, at) => body === bodies[at])) return item;
    return withProperties(item, { body: led.length === 1 ? led[0] : led });
  });
  return { ...sidecar, items };
}

function withOtherSource(body: JsonObject, given: OtherIris): JsonObject {
  const [source, name] = [stringProperty(body, 'source'), stringProperty(body, 'schema:name')];
  const own = source === undefined || name === undefined ? undefined : given.get(source)?.get(name);
  return own === undefined || stringProperty(body, 'purpose') !== 'linking' ? body : { ...body, source: own };
}
