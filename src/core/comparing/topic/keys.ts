import type { IndexKey } from '../pairs/finder';
import { thingCounted } from './counted';
import type { Topic } from './topic';
import type { Weighting } from './weighting';
import { tellingKeys } from './weighting';

/** Claims are looked up by this many of their most telling words. */
const termsUsed = 8;

/** The keys to look a claim up by: its dimension with its most telling terms, its value and its role. */
export function keysOfTopic(topic: Topic, weighting: Weighting): readonly IndexKey[] {
  const { dimension, claim, role } = topic;
  const value = claim.quantity === undefined ? (claim.time?.from ?? '') : String(claim.quantity.value);
  return [
    ...tellingKeys(topic.near, weighting, termsUsed).map(({ key, weight }) => ({ key: `${dimension}|${key}`, weight })),
    { key: `${dimension}|=${value}`, weight: 1 },
    ...(role === undefined ? [] : [{ key: `${dimension}|role ${role}`, weight: 1 }]),
    ...factKeys(topic),
  ];
}

/** Figures of one attribute or thing may differ; where a story has few of a family, any two may meet. */
function factKeys(topic: Topic): readonly IndexKey[] {
  const { family, frame } = topic;
  if (frame === undefined) return [];
  const thing = thingCounted(topic);
  return [
    ...(frame.attribute === '' ? [] : [{ key: `${family}|attribute ${frame.attribute}`, weight: 1 }]),
    ...(thing === '' ? [] : [{ key: `${family}|thing ${thing}`, weight: 0.5 }]),
    { key: family, weight: 0.1 },
  ];
}
