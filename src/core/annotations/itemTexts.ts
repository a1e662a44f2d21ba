import type { Sliced } from '../util/sliced';
import { isList, isObject, parseJson, sameJson } from './json';
import type { Json, JsonObject, JsonList } from './json';
import { textOfItem } from './sidecar';
import type { Sidecar } from './sidecar';
import { jsonText } from './writtenNumbers';

/** Texts (UTF-8) of annotations that were read back and found to say the same; each is made once. */
export type ItemTexts = WeakMap<JsonObject, Uint8Array>;

/** A memory of texts that is empty yet. */
export function createItemTexts(): ItemTexts {
  return new WeakMap();
}

/** Makes the texts of a sidecar's annotations ahead of its first save, which would otherwise have to wait for all of them. */
export function* warmTexts(sidecar: Sidecar, texts: ItemTexts): Sliced<undefined> {
  for (const item of sidecar.items) yield* checkedText(item, texts);
  return undefined;
}

/** The text of an entry as it stands in the file; `null` when reading it back gives something else. */
export function* checkedText(item: Json, texts: ItemTexts): Sliced<Uint8Array | null> {
  const known = isObject(item) ? texts.get(item) : undefined;
  if (known !== undefined) return known;
  yield;
  const text = isObject(item) && hasLongList(item) ? yield* textOfLong(item) : checked(item, textOfItem(item));
  if (text === null) return null;
  const bytes = new TextEncoder().encode(text);
  if (isObject(item)) texts.set(item, bytes);
  return bytes;
}

function checked(value: Json, text: string): string | null {
  return sameJson(parseJson(text), value) ? text : null;
}

/** Members that are written and read back at once, each in some hundredths of a millisecond. */
const membersPerStep = 20;

function hasLongList(item: JsonObject): boolean {
  return Object.values(item).some(value => isList(value) && value.length > membersPerStep);
}

/** What {@link textOfItem} gives, made piece by piece. */
function* textOfLong(item: JsonObject): Sliced<string | null> {
  const lines: string[] = [];
  for (const [key, value = null] of Object.entries(item)) {
    const text = isList(value) && value.length > 0 ? yield* textOfList(value) : indented(value, 6);
    if (text === null) return null;
    lines.push(`      ${JSON.stringify(key)}: ${text}`);
  }
  return `    {\n${lines.join(',\n')}\n    }`;
}

function* textOfList(list: JsonList): Sliced<string | null> {
  const lines: string[] = [];
  for (const member of list) {
    const text = indented(member, 8);
    if (text === null) return null;
    lines.push(`        ${text}`);
    if (lines.length % membersPerStep === 0) yield;
  }
  return `[\n${lines.join(',\n')}\n      ]`;
}

function indented(value: Json, spaces: number): string | null {
  return checked(value, jsonText(value, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`));
}
