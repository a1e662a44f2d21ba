import type { Sliced } from '../util/sliced';
import { isList, isObject } from './json';
import type { Json } from './json';
import { stringEnd } from './writtenNumbers';

/**
 * Whether an object in a JSON text has a key twice, as after a merge by hand that kept both sides. Parsers keep the last of
 * them: what stands under the others would be gone with the next write. Told by counting, as keys may be written with escapes.
 * @param value what the text says
 */
export function* hasDoubledKey(text: string, value: Json): Sliced<boolean> {
  return (yield* keysWritten(text)) !== (yield* keysRead(value));
}

/** Units or values looked at between two pauses, each in less than a thousandth of a second. */
const [unitsPerSlice, valuesPerSlice] = [256 * 1024, 4_000];

/** Strings with a colon behind them. */
function* keysWritten(text: string): Sliced<number> {
  let keys = 0;
  let pause = unitsPerSlice;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = stringEnd(text, at) + 1;
    while (blanks.has(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === colon) keys++;
    if (at < pause) continue;
    pause = at + unitsPerSlice;
    yield;
  }
  return keys;
}

const colon = 0x3a;
/** The white space of JSON. */
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

function* keysRead(value: Json): Sliced<number> {
  let [keys, looked] = [0, 0];
  const open: (Json | undefined)[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++looked % valuesPerSlice === 0) yield;
    if (isList(next)) for (const member of next) open.push(member);
    else if (isObject(next)) {
      for (const key of Object.keys(next)) {
        keys++;
        open.push(next[key]);
      }
    }
  }
  return keys;
}
