import type { ClaimRef, NumericClaim } from '../../claims/claim';
import { vagueRange, type VagueRange } from '../../language/en/vagueCounts';
import { durationUnits } from '../../language/en/units';
import { tellsStory, type ArticleStructure } from '../../text/article';
import { textOf } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { nearTerms, wordsAround } from '../topic/around';
import { countedGroup, type Counted } from '../topic/counted';
import type { TermBag } from '../topic/weighting';
import { topicWords, wordTerm, type TopicWord } from '../topic/words';

/** A number of things in one version, told in a figure or without one. */
export interface CountedThing extends Counted {
  readonly ref: ClaimRef;
  readonly words: string;
  /** Words around it, 0-1 by nearness. */
  readonly near: TermBag;
  /** The figure, or what the words without one leave room for. */
  readonly value: number | VagueRange;
}

/** An article as its vague numbers are read. */
export interface CountingArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly claims: readonly NumericClaim[];
}

/** A version without a vague number, or of nothing but figures in tables, has nothing to compare; more are a wall. */
const mostRead = 400;

/** What a version counts, in order. Linear in its claims. */
export function* countedIn(article: CountingArticle, index: number): Sliced<readonly CountedThing[]> {
  const { text, structure, claims } = article;
  const words = new Map<number, readonly TopicWord[]>();
  const found: CountedThing[] = [];
  const due = pauseEvery(64);
  for (const [at, claim] of claims.entries()) {
    if (found.length === mostRead) break;
    if (due(1)) yield;
    const value = valueOf(claim, text);
    const sentence = structure.sentences[claim.sentence];
    const paragraph = structure.paragraphs[sentence?.paragraph ?? -1];
    if (value === undefined || sentence === undefined || paragraph === undefined || !tellsStory(paragraph)) continue;
    if (due(8)) yield;
    const own = words.get(claim.sentence) ?? topicWords(text, sentence);
    words.set(claim.sentence, own);
    const head = headOf(claim);
    found.push({
      ref: { article: index, claim: at },
      words: textOf(text, claim.core).replace(/\s+/g, ' '),
      near: nearTerms(wordsAround(claim, own)),
      value,
      head: head === '' ? '' : wordTerm(head),
      group: countedGroup(head),
    });
  }
  return found;
}

function valueOf({ kind, quantity, core }: NumericClaim, text: string): CountedThing['value'] | undefined {
  if (kind === 'vague') return vagueRange(textOf(text, core));
  if (quantity?.bound !== '=' || (kind !== 'count' && kind !== 'duration')) return undefined;
  // "one of the mills": how many of them it is told of, not how many there are
  if (/^\s+of\s/u.test(text.slice(core.end, core.end + 4))) return undefined;
  return quantity.parts === undefined && Number.isInteger(quantity.value) ? quantity.value : undefined;
}

function headOf({ kind, subject, quantity }: NumericClaim): string {
  const head = kind === 'duration' ? (quantity?.unit ?? '') : subject.head || (quantity?.unit ?? '');
  const last = head.toLowerCase().split(' ').at(-1) ?? '';
  return durationUnits.get(last) ?? last;
}
