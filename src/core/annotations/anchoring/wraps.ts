import type { Sliced } from '../../util/sliced';
import { wordKey, type WordKeys, type TokenColumns, type WrappedTokens } from './tokens';

const tokensPerSlice = 4_000;

/**
 * Puts words together that a hyphen parts at the end of a line (`repor-` / `ters`). Two words that a hyphen joins
 * anyhow (`long-` / `term`) stay apart: both stand elsewhere, and the two in one do not.
 * @param texts all texts that are compared: each tells the words of the others
 */
export function* joinWraps(texts: readonly WrappedTokens[], lexicon: WordKeys): Sliced<readonly TokenColumns[]> {
  if (texts.every(({ wraps }) => wraps.length === 0)) return texts;
  const uses = yield* wholeWords(texts, lexicon);
  const isWord = (key: number | undefined): boolean => (uses[key ?? -1] ?? 0) > 0;
  const joined: TokenColumns[] = [];
  for (const text of texts) {
    const { keys, wraps } = text;
    const parted = wraps.filter(hyphen => {
      const whole = lexicon.keys.get(wholeWord(text, hyphen, lexicon));
      return isWord(whole) || !isWord(keys[hyphen - 1]) || !isWord(keys[hyphen + 1]);
    });
    joined.push(yield* joinAt(text, new Set(parted), lexicon));
  }
  return joined;
}

/** How often each key stands as a word of its own, not as a part of one. */
function* wholeWords(texts: readonly WrappedTokens[], lexicon: WordKeys): Sliced<Int32Array> {
  const uses = new Int32Array(lexicon.words.length);
  for (const { keys, wraps } of texts) {
    for (const [index, key] of keys.entries()) {
      uses[key] = (uses[key] ?? 0) + 1;
      if (index % tokensPerSlice === 0) yield;
    }
    for (const part of wraps.flatMap(hyphen => [keys[hyphen - 1] ?? 0, keys[hyphen + 1] ?? 0])) {
      uses[part] = (uses[part] ?? 0) - 1;
    }
  }
  return uses;
}

function wholeWord({ keys }: TokenColumns, hyphen: number, { words }: WordKeys): string {
  return (words[keys[hyphen - 1] ?? -1] ?? '') + (words[keys[hyphen + 1] ?? -1] ?? '');
}

function* joinAt(text: WrappedTokens, hyphens: ReadonlySet<number>, lexicon: WordKeys): Sliced<TokenColumns> {
  const kept: number[] = [];
  for (let index = 0; index < text.keys.length; index++) {
    if (!hyphens.has(index) && !hyphens.has(index - 1)) kept.push(index);
    if (index % tokensPerSlice === 0) yield;
  }
  const lastOf = (index: number): number => (hyphens.has(index + 1) ? index + 2 : index);
  yield;
  return {
    starts: Int32Array.from(kept, index => text.starts[index] ?? 0),
    ends: Int32Array.from(kept, index => text.ends[lastOf(index)] ?? 0),
    keys: Int32Array.from(kept, index =>
      hyphens.has(index + 1) ? wordKey(wholeWord(text, index + 1, lexicon), lexicon) : (text.keys[index] ?? 0),
    ),
    kinds: Uint8Array.from(kept, index => text.kinds[index] ?? 0),
    breaks: Uint8Array.from(kept, index => text.breaks[index] ?? 0),
  };
}
