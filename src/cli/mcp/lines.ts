/** Longer messages are no questions: the longest text that a tool takes has 20,000 characters, six bytes each as escapes. */
export const mostLineBytes = 1_000_000;

/** A line of the input, or why it is none. */
export type InputLine = { readonly text: string } | { readonly problem: 'tooLong' | 'encoding' };

const lineFeed = 10;

/**
 * Parts what comes in into lines of UTF-8; the last needs no line feed. No more than one line is kept, and none that is too long:
 * it is passed over up to its end.
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  const take = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes <= mostLineBytes) parts.push(part);
    else parts = [];
  };
  const finished = (): InputLine => {
    const line: InputLine = bytes > mostLineBytes ? { problem: 'tooLong' } : decoded(parts);
    [parts, bytes] = [[], 0];
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield finished();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (bytes > 0) yield finished();
}

function decoded(parts: readonly Uint8Array[]): InputLine {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { problem: 'encoding' };
  }
}
