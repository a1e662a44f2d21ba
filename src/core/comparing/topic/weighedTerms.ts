import type { Frame } from '../facts/frame';
import type { Scope } from './scope';
import type { Topic } from './topic';
import type { TermBag } from './weighting';

/** The fields that hold terms with their weights: the compiler tells of one that is not listed. */
type Bags<T> = { readonly [K in keyof T as T[K] extends TermBag ? K : never]: T[K] };

const bagsOfTopic = ({ near, sentence }: Topic): Bags<Topic> => ({ near, sentence });
const bagsOfFrame = ({ bag }: Frame): Bags<Frame> => ({ bag });
const none: Pick<Scope, 'terms'> = { terms: new Set() };

/** Whether a term that fits stands among those whose rarity decides how a topic compares with others. */
export function hasWeighedTerm(topic: Topic, fits: (term: string) => boolean): boolean {
  const { frame } = topic;
  const bags: readonly TermBag[] = [
    ...Object.values(bagsOfTopic(topic)),
    ...(frame === undefined ? [] : Object.values(bagsOfFrame(frame))),
  ];
  const { terms } = topic.scope ?? none;
  return bags.some(bag => [...bag.keys()].some(fits)) || [...terms].some(fits);
}
