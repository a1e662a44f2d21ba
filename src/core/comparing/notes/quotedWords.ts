import { beforeContractedIs, contractedEnds, contractedStems } from '../../language/en/contractions';
import { stopWords } from '../../language/en/functionWords';
import { smallNumbers } from '../../language/en/numberWords';
import { americanSpelling } from '../../language/en/spelling';
import { readWords, type Word } from '../../matching/words';
import { splitSentences } from '../../text/sentences';
import type { Span } from '../../text/span';

/** A word of a quotation; a contraction is two. UTF-16 into the article. */
export interface QuotedWord extends Span {
  /** Folded, in American spelling, numbers in digits; what quotations are compared by. */
  readonly key: string;
  /** As it is written. */
  readonly surface: string;
  /** Says what the quotation is about. */
  readonly content: boolean;
  /** In brackets: put in by whoever quotes. */
  readonly added: boolean;
  /** An ellipsis stands before it: words were left out openly. */
  readonly afterGap: boolean;
  /** The attribution stands before it: the first word of what is quoted on end. */
  readonly opensPart: boolean;
  /** The sentence ends with it, and not in an ellipsis. */
  readonly endsSentence: boolean;
}

const brackets = /\[[^\][]{0,80}\]|\([^()]{0,80}\)/gu;

/** The words of a quotation, given by its span in the article; `next` is the part of the same utterance that follows it. Linear. */
export function quotedWords(text: string, { start, end }: Span, next: Span | undefined): readonly QuotedWord[] {
  const quoted = text.slice(start, end);
  const added = [...quoted.matchAll(brackets)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const sentences = splitSentences(quoted, { start: 0, end: quoted.length });
  // "…,” he said. “They …": a comma ends what an attribution follows, unless the next part begins small
  const goesOn = next !== undefined && /^\P{L}*\p{Ll}/u.test(text.slice(next.start, next.start + 8));
  const read = readWords(quoted);
  let [bracket, sentence, behind] = [0, 0, 0];
  return read.flatMap((word, at) => {
    while ((added[bracket]?.to ?? Infinity) <= word.start) bracket++;
    while ((sentences[sentence]?.end ?? Infinity) <= word.start) sentence++;
    const gap = quoted.slice(behind, word.start);
    behind = word.end;
    const following = read[at + 1];
    const isOpen = /^\s*(?:\.\.|…)/u.test(quoted.slice(word.end, word.end + 4));
    const isLast = following === undefined ? !goesOn : (sentences[sentence]?.end ?? Infinity) <= following.start;
    const isAdded = (added[bracket]?.from ?? Infinity) <= word.start;
    const parts = [...ampersand(gap, word.start - gap.length), ...partsOf(quoted, word)];
    return parts.map(({ key, from, to }, part) => ({
      added: isAdded,
      content: from >= word.start && !stopWords.has(word.folded),
      start: start + from,
      end: start + to,
      key,
      surface: quoted.slice(from, to),
      opensPart: at === 0 && part === 0,
      afterGap: part === 0 && /\.\.|…/u.test(gap),
      endsSentence: isLast && !isOpen && part === parts.length - 1,
    }));
  });
}

/** A word, or one part of a contraction. UTF-16 into the quotation. */
interface WordPart {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The "and" that a sign between two words stands for. @param from where the words between begin */
function ampersand(gap: string, from: number): readonly WordPart[] {
  const at = gap.indexOf('&');
  return at < 0 ? [] : [{ key: 'and', from: from + at, to: from + at + 1 }];
}

function partsOf(quoted: string, { start, end, folded }: Word): readonly WordPart[] {
  const surface = quoted.slice(start, end);
  for (const [ending, second] of contractedEnds) {
    const at = surface.search(ending);
    if (at > 0) return contraction(surface, { start, end }, at, second);
  }
  const stem = surface.slice(0, -2).toLowerCase();
  if (/['’]s$/iu.test(surface) && beforeContractedIs.has(stem))
    return contraction(surface, { start, end }, surface.length - 2, stem === 'let' ? 'us' : 'is');
  const key = americanSpelling(folded);
  return [{ key: String(smallNumbers.get(key) ?? key), from: start, to: end }];
}

function contraction(surface: string, { start, end }: Span, at: number, second: string): readonly WordPart[] {
  const stem = surface.slice(0, at).toLowerCase();
  return [
    { key: contractedStems.get(stem) ?? stem, from: start, to: start + at },
    { key: second, from: start + at, to: end },
  ];
}
