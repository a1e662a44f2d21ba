import type { Sliced } from '../util/sliced';
import { isNestedTooDeep, maxDepth, parseJson } from './json';
import type { Json } from './json';
import { markNumbers, parseMarked, stringEnd } from './writtenNumbers';

/** What reading a text as JSON gives; `tooDeep`: nested so deep that walking it would be dangerous. */
export type JsonRead = { readonly json: Json } | { readonly problem: 'notJson' | 'tooDeep' };

/** A longer text is read in pieces of about this length, each in a thousandth of a second or two. UTF-16 units. */
const pieceLength = 64 * 1024;

/**
 * Reads JSON strictly, in steps: what is long is cut between the members of its lists and objects, and `JSON.parse` reads
 * the pieces. The parsers of streams on npm look at every character themselves, which takes several times as long, and
 * make a prototype of what stands under the key `__proto__`.
 * @param longest piece, in UTF-16 units
 */
export function* readJson(text: string, longest = pieceLength): Sliced<JsonRead> {
  if (text.length > longest) return yield* readLong(yield* markNumbers(text), longest);
  const json = parseJson(text);
  if (json === undefined) return { problem: isNestedTooDeep(text) ? 'tooDeep' : 'notJson' };
  return { json };
}

function* readLong(text: string, longest: number): Sliced<JsonRead> {
  try {
    const start = blankEnd(text, 0);
    // a text or a number of such a length has no members
    if (!opens(text.charCodeAt(start))) return { json: parseMarked(text) as Json };
    return yield* readMembers(text, start, longest);
  } catch {
    return { problem: 'notJson' };
  }
}

/** A list or an object that is open, with its members as far as they were read. */
interface Open {
  readonly isList: boolean;
  readonly start: number;
  /** Where the text begins that was not read yet, and what stands before that. */
  from: number;
  before: 'bracket' | 'member' | 'comma';
  /** Where the member at hand begins. */
  member: number;
  readonly list: Json[];
  /** Of two members of one name the later one stands, as in `JSON.parse`. */
  readonly named: Map<string, Json>;
}

const [quote, comma] = [0x22, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

const opens = (code: number): boolean => code === openList || code === openObject;
const closes = (code: number): boolean => code === closeList || code === closeObject;

/** Goes through the text once. @throws SyntaxError when it is no JSON */
function* readMembers(text: string, start: number, longest: number): Sliced<JsonRead> {
  const open: Open[] = [];
  for (let at = start, pause = start; at < text.length; at++) {
    if (at - pause > longest) {
      pause = at;
      yield;
    }
    const code = text.charCodeAt(at);
    const inner = open.at(-1);
    if (code === quote) at = stringEnd(text, at);
    else if (opens(code)) {
      if (open.push(opened(code === openList, at)) > maxDepth) return { problem: 'tooDeep' };
    } else if (code === comma && inner !== undefined) passComma(text, inner, at, longest);
    else if (closes(code) && inner !== undefined) {
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined && at - inner.start <= longest) continue;
      const value = closed(text, inner, at);
      if (outer === undefined) return { json: alone(text, value, at + 1) };
      passMember(text, outer, inner.start, value, at + 1);
    }
  }
  throw new SyntaxError('a bracket is not closed');
}

function opened(isList: boolean, start: number): Open {
  const from = start + 1;
  return { isList, start, from, before: 'bracket', member: from, list: [], named: new Map() };
}

/** A member ends at a comma; those before it are read when they have become long enough. */
function passComma(text: string, open: Open, at: number, longest: number): void {
  if (open.before === 'member') expectBlank(text, open.from, at);
  else if (at - open.from <= longest) {
    open.member = at + 1;
    return;
  } else takePiece(open, text.slice(open.from, at));
  open.from = open.member = at + 1;
  open.before = 'comma';
}

/** A long member was read by itself: what stands before it is read, and it is put behind that. */
function passMember(text: string, open: Open, start: number, value: Json, end: number): void {
  if (open.before === 'member') throw new SyntaxError('no comma between two members');
  if (open.member > open.from) takePiece(open, text.slice(open.from, open.member - 1));
  if (open.isList) {
    expectBlank(text, open.member, start);
    open.list.push(value);
  } else {
    const [name, ...others] = Object.keys(parseMarked(`{${text.slice(open.member, start)}null}`) as object);
    if (name === undefined || others.length > 0) throw new SyntaxError('no name for a member');
    open.named.set(name, value);
  }
  open.from = open.member = end;
  open.before = 'member';
}

function closed(text: string, open: Open, at: number): Json {
  if (open.isList !== (text.charCodeAt(at) === closeList)) throw new SyntaxError('brackets do not pair');
  if (open.before === 'bracket') return parseMarked(text.slice(open.start, at + 1)) as Json;
  if (open.before === 'member') expectBlank(text, open.from, at);
  else takePiece(open, text.slice(open.from, at));
  return open.isList ? open.list : Object.fromEntries(open.named);
}

/** Reads whole members, one at least, without the commas around them. */
function takePiece(open: Open, piece: string): void {
  if (blankEnd(piece, 0) === piece.length) throw new SyntaxError('a comma, and no member');
  if (open.isList) for (const value of parseMarked(`[${piece}]`) as Json[]) open.list.push(value);
  else {
    const members = Object.entries(parseMarked(`{${piece}}`) as Record<string, Json>);
    for (const [name, value] of members) open.named.set(name, value);
  }
}

/** The value of the outermost brackets, behind which there must be nothing. */
function alone(text: string, value: Json, end: number): Json {
  expectBlank(text, end, text.length);
  return value;
}

function expectBlank(text: string, from: number, to: number): void {
  if (blankEnd(text, from) < to) throw new SyntaxError('something that is no member');
}

/** Where the white space of JSON that begins at `from` ends. */
function blankEnd(text: string, from: number): number {
  let at = from;
  while (blanks.has(text.charCodeAt(at))) at++;
  return at;
}

const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
