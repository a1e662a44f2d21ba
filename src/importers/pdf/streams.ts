import { Unzlib } from 'fflate';
import { limits } from '../limits';
import { ImportProblem } from '../problem';

/** Bytes before a stream in which its dictionary stands. */
const dictionaryReach = 1024;

/** Bytes that are unfolded at once: a thousand times as many may come of them. */
const chunk = 4096;

/** Filters over one another that are followed. */
const mostFilters = 4;

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Where the data of each stream of a document begins, its line end passed over. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (bytes[at + 1] !== 0x74 || asciiOf(bytes.subarray(at, at + 6)) !== 'stream') continue;
    if (asciiOf(bytes.subarray(Math.max(0, at - 3), at)) === 'end') continue;
    let start = at + 6;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    yield start;
  }
}

/** The dictionary of a stream, or what stands before it. */
function dictionaryAt(bytes: Uint8Array, start: number): string {
  const before = asciiOf(bytes.subarray(Math.max(0, start - dictionaryReach), start));
  return before
    .slice(Math.max(0, before.lastIndexOf(' obj')))
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether bytes begin as zlib's format does (RFC 1950). */
function isFolded(bytes: Uint8Array, start: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(start, start + 2);
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** Takes folded bytes and tells how many come of them by each of the filters over one another. */
function unfolder(filters: number, count: (bytes: number) => void): (bytes: Uint8Array, isLast: boolean) => void {
  const next = filters > 1 ? unfolder(filters - 1, count) : undefined;
  const inflate = new Unzlib((unfolded, isLast) => {
    count(unfolded.length);
    for (let at = 0; next !== undefined && at < unfolded.length; at += chunk)
      next(unfolded.subarray(at, at + chunk), isLast && at + chunk >= unfolded.length);
  });
  return (bytes, isLast) => {
    inflate.push(bytes, isLast);
  };
}

/** Bytes that come of a stream. What is broken in it ends it, as it does when it is read. */
function unfoldedBytes(bytes: Uint8Array, start: number, filters: number): number {
  let total = 0;
  const unfold = unfolder(Math.min(filters, mostFilters), count => {
    total += count;
    if (total > limits.streamBytes) throw new ImportProblem('tooLarge', limits.streamBytes);
  });
  try {
    for (let at = start; at < bytes.length; at += chunk) {
      const before = total;
      unfold(bytes.subarray(at, at + chunk), false);
      // behind its end a stream gives nothing any more
      if (total === before && at > start + chunk) break;
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
  }
  return total;
}

/**
 * Refuses a document of few bytes of which very many come: the library would hold them all at once, and nobody can stop it
 * meanwhile. Pictures are left out: they are not unfolded for their text.
 * @throws ImportProblem
 */
export function checkStreams(bytes: Uint8Array): void {
  let total = 0;
  for (const start of streamStarts(bytes)) {
    if (!isFolded(bytes, start)) continue;
    const dictionary = dictionaryAt(bytes, start);
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    total += unfoldedBytes(bytes, start, Math.max(1, dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 1));
    if (total > limits.documentBytes) throw new ImportProblem('tooLarge', limits.documentBytes);
  }
}
