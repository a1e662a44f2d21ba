import { compareClaims } from '../claims/relations/compare';
import { compareCounted } from '../comparing/topic/counted';
import type { Topic } from '../comparing/topic/topic';
import type { SentenceRef } from '../matching/match';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { clearly, likeness } from './exchanged';
import { attributesClash, figurePlace, valueKey, type PrintedFigures } from './printedFigures';
import { bySentence, telling, type MatchedSentence } from './versions';

/**
 * Finds figures of a draft that are printed, but of something else: the sentence that tells the same has another figure in their place,
 * and the words beside go with that one. "A girl of six" where a version has a girl of four, and elsewhere a dog of six. Linear in the
 * figures times those of the sentences that go with theirs.
 */
export function* outmatchedFigures(
  topics: readonly Topic[],
  printed: PrintedFigures,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<ReadonlyMap<Topic, readonly PlaceInStory[]>> {
  const printedIn = bySentence([...printed.values()].flat(), sentenceOf);
  const found = new Map<Topic, readonly PlaceInStory[]>();
  for (const topic of topics) {
    if (topic.frame === undefined) continue;
    yield;
    const near = matched.get(topic.claim.sentence) ?? [];
    const equal = printed.get(valueKey(topic)) ?? [];
    const figuresOf = (of: readonly MatchedSentence[]): readonly Topic[] => of.flatMap(printedIn).slice(0, mostBeside);
    const clear = rivals(topic, figuresOf(telling(near)), equal);
    const [other, ...more] = clear.length > 0 ? clear : countedOtherwise(topic, figuresOf(near), equal);
    if (other === undefined) continue;
    // a draft that tells both figures in this sentence has not taken one for the other
    const values = new Set(topics.filter(one => one.claim.sentence === topic.claim.sentence).map(valueOf));
    if ([other, ...more].some(one => !values.has(valueOf(one)))) found.set(topic, [figurePlace(other)]);
  }
  return found;
}

/** Figures of sentences beside; more are a wall, and each is held against each. */
const mostBeside = 200;

/** So much more where a sentence beside prints it as well: of something else, then. */
const clearlyBeside = 1.2;

/** Figures of the sentences beside that go with a figure clearly more than all that print it do. */
function rivals(topic: Topic, beside: readonly Topic[], equal: readonly Topic[]): readonly Topic[] {
  const isEqual = (other: Topic): boolean =>
    other.dimension === topic.dimension && compareClaims(topic.claim, other.claim).relation !== 'differs';
  const others = beside.filter(other => isRival(topic, other));
  if (others.length === 0) return [];
  const supporting = Math.max(0, ...[...equal, ...beside].filter(isEqual).map(other => likeness(topic, other)));
  const needed = beside.some(isEqual) ? clearlyBeside : clearly;
  return others.filter(other => likeness(topic, other) - supporting >= needed);
}

function isRival(topic: Topic, other: Topic): boolean {
  if (other.dimension !== topic.dimension || other.frame === undefined || attributesClash(topic, other)) return false;
  const counted = topic.dimension === 'count' ? compareCounted(topic, other) : 'same';
  return counted === 'same' && compareClaims(topic.claim, other.claim).relation === 'differs';
}

const sentenceOf = ({ article, claim: { sentence } }: Topic): SentenceRef => ({ article, sentence });
const valueOf = ({ claim: { quantity } }: Topic): number | undefined => quantity?.value;

/**
 * Figures of sentences that go with that of a figure, and count the same things, while the figure itself is printed of other things only:
 * 15,000 letters and 50,000 pages for "50,000 letters".
 */
function countedOtherwise(topic: Topic, beside: readonly Topic[], equal: readonly Topic[]): readonly Topic[] {
  const { claim, dimension, head } = topic;
  if (dimension !== 'count' || head === '' || equal.length === 0) return [];
  if (equal.some(other => ['same', 'kind', 'open'].includes(compareCounted(topic, other)))) return [];
  return beside.filter(
    other =>
      other.dimension === dimension && other.head === head && compareClaims(claim, other.claim).relation === 'differs',
  );
}
