import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { isObject, isList, parseJson, property, stringProperty } from './json';
import type { Json, JsonObject } from './json';
import { readPage } from './sidecar';
import type { Sidecar } from './sidecar';
import { idOf, isAnnotation } from './w3c';

/**
 * Saves what is whole of a broken sidecar: every annotation whose own JSON is complete, the article's record and the
 * page's plain properties. `null` when no annotation could be saved.
 */
export function salvage(text: string): Sidecar | null {
  const found = new Map<string, JsonObject>();
  const root = tree(text);
  for (const item of [...itemsByLine(text), ...itemsByTree(text, root)]) {
    const id = idOf(item);
    if (!found.has(id)) found.set(id, item);
  }
  if (found.size === 0) return null;
  return readPage({ ...plainProperties(text, root), items: [...found.values()] });
}

/**
 * Our own layout, where an item starts and ends on a line of its own. It holds even where a damaged bracket or quote
 * makes a parser lose its place for the rest of the file.
 */
function itemsByLine(text: string): readonly JsonObject[] {
  const items: JsonObject[] = [];
  for (const [from, to] of chunks(text, '\n    {', '\n    }')) {
    const item = parseJson(text.slice(from, to));
    if (item !== undefined && isWholeAnnotation(item)) items.push(item);
  }
  return items;
}

/** Start and end offsets of the stretches between lines that begin with the two marks. One pass. */
function chunks(text: string, open: string, close: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let end = -1;
  for (let at = text.indexOf(open); at !== -1;) {
    if (end < at) end = text.indexOf(close, at);
    if (end === -1) break;
    const next = text.indexOf(open, at + 1);
    // a lost closing line: the chunk would swallow the next item
    if (next === -1 || next > end) found.push([at, end + close.length]);
    at = next;
  }
  return found;
}

/** Any other layout: the objects that a forgiving parser finds and a strict one confirms. */
function itemsByTree(text: string, root: Node | undefined): readonly JsonObject[] {
  const items: JsonObject[] = [];
  const open: Node[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const item = node.type === 'object' && mayBeItem(node) ? nodeValue(text, node) : undefined;
    if (item !== undefined && isWholeAnnotation(item)) items.push(item);
    else for (const child of node.children ?? []) open.push(child);
  }
  return items;
}

function tree(text: string): Node | undefined {
  try {
    return parseTree(text, [], { allowTrailingComma: true });
  } catch {
    // nested deeper than the parser's stack
    return undefined;
  }
}

function mayBeItem(node: Node): boolean {
  return (node.children ?? []).some(child => child.children?.[0]?.value === 'target');
}

function nodeValue(text: string, node: Node): Json | undefined {
  return parseJson(text.slice(node.offset, node.offset + node.length));
}

/** Whether a value is a whole annotation: one cut in its middle may still be an object, but names no type or target. */
export function isWholeAnnotation(value: Json): value is JsonObject {
  return (
    isAnnotation(value) && stringProperty(value, 'type') === 'Annotation' && property(value, 'target') !== undefined
  );
}

/** The page's properties that stand whole in the text: its id and context, and the article's record. */
function plainProperties(text: string, root: Node | undefined): JsonObject {
  const entries = (root?.children ?? []).flatMap(child => {
    const [key, value] = child.children ?? [];
    if (typeof key?.value !== 'string' || key.value === 'items' || value === undefined) return [];
    const json = nodeValue(text, value);
    return json === undefined ? [] : [[key.value, json] as const];
  });
  return Object.fromEntries(entries.filter(([key, value]) => isSound(key, value)));
}

function isSound(key: string, value: Json): boolean {
  if (key === 'schema:about') return isObject(value) || isList(value);
  return key !== 'type' || value === 'AnnotationPage';
}
