import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Sliced } from '../util/sliced';
import { isObject, isList, parseJson } from './json';
import type { Json, JsonObject } from './json';
import { isWholeAnnotation, salvageLong } from './salvageLarge';
import { readPage } from './sidecar';
import type { Sidecar } from './sidecar';

/**
 * Saves what is whole of a broken sidecar: every annotation whose own JSON is complete, the article's record and the
 * page's plain properties. `null` when no annotation could be saved.
 */
export function* salvage(text: string): Sliced<Sidecar | null> {
  if (text.length > longestTree) return yield* salvageLong(text);
  const root = tree(text);
  yield;
  // by where they begin: most are found both ways
  const found = new Map([...itemsByTree(text, root), ...itemsByLine(text)]);
  if (found.size === 0) return null;
  return yield* readPage({ ...plainProperties(text, root), items: [...found.values()] });
}

/** What the forgiving parser makes of a text of this length takes some thousandths of a second. UTF-16 units. */
const longestTree = 128 * 1024;

/**
 * Our own layout, where an item starts and ends on a line of its own. It holds even where a damaged bracket or quote
 * makes a parser lose its place for the rest of the file.
 */
function itemsByLine(text: string): readonly FoundItem[] {
  const items: FoundItem[] = [];
  for (const [from, to] of chunks(text, '\n    {', '\n    }')) {
    const item = parseJson(text.slice(from, to));
    if (item !== undefined && isWholeAnnotation(item)) items.push([text.indexOf('{', from), item]);
  }
  return items;
}

/** An annotation with the place in the text where it begins. */
type FoundItem = readonly [number, JsonObject];

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
function itemsByTree(text: string, root: Node | undefined): readonly FoundItem[] {
  const items: FoundItem[] = [];
  const open: [Node, number][] = root === undefined ? [] : [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    const item = node.type === 'object' && mayBeItem(node) ? nodeValue(text, node) : undefined;
    if (item !== undefined && isWholeAnnotation(item)) items.push([node.offset, item]);
    else if (depth < deepest) for (const child of node.children ?? []) open.push([child, depth + 1]);
  }
  return items;
}

/** What is nested deeper is part of an annotation; each level is read once more. Lists and members count as levels. */
const deepest = 12;

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
