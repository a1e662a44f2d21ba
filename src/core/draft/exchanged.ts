import { sameNumber } from '../claims/relations/readings';
import { common } from '../comparing/facts/fact';
import type { Topic } from '../comparing/topic/topic';
import { placeKey, type PlaceInStory } from '../text/storyNote';
import { baseUnit, figurePlace, printedSo, type PrintedFigures } from './printedFigures';
import type { Sliced } from '../util/sliced';
import type { MatchedSentence } from './versions';

/** So much more do the words beside two figures go with the other figure of a version: about one word right beside each. */
export const clearly = 0.8;

/** More figures in one sentence are a list. */
const mostFigures = 8;

/**
 * Finds figures of one sentence that stand in each other's place: "five dead and 14 hurt" where a version has 14 dead and five hurt. Both
 * are printed, in one sentence, and the words beside each go with the other one. Returned with where the version has the other figure.
 */
export function* exchangedFigures(
  topics: readonly Topic[],
  printed: PrintedFigures,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<ReadonlyMap<Topic, readonly PlaceInStory[]>> {
  const exchanged = new Map<Topic, readonly PlaceInStory[]>();
  const all = new Map([...printed.values()].flat().map(topic => [placeKey(figurePlace(topic)), topic]));
  const bySentence = new Map<number, Topic[]>();
  for (const topic of topics) {
    if (topic.frame === undefined) continue;
    bySentence.set(topic.claim.sentence, [...(bySentence.get(topic.claim.sentence) ?? []), topic]);
  }
  for (const [sentence, own] of bySentence) {
    if (own.length < 2 || own.length > mostFigures) continue;
    const partners = new Map<Topic, readonly Topic[]>();
    for (const topic of own) {
      yield;
      const places = printedSo(topic, printed, matched.get(sentence) ?? []);
      partners.set(
        topic,
        places.flatMap(place => all.get(placeKey(place)) ?? []),
      );
    }
    for (const [at, x] of own.entries())
      for (const y of own.slice(at + 1)) {
        if (!areAlike(x, y)) continue;
        yield;
        const pair = (partners.get(x) ?? []).flatMap(p =>
          (partners.get(y) ?? []).flatMap(q =>
            sameSentence(p, q) && goCrosswise([x, y], [p, q]) ? [[p, q] as const] : [],
          ),
        );
        const [first] = pair;
        if (first === undefined) continue;
        exchanged.set(x, [figurePlace(first[1])]);
        exchanged.set(y, [figurePlace(first[0])]);
      }
  }
  return exchanged;
}

/** Two figures that may be taken for each other: of one unit, "a year" behind it or not, and of two values. */
function areAlike(
  { dimension: p, claim: { quantity: x } }: Topic,
  { dimension: q, claim: { quantity: y } }: Topic,
): boolean {
  if (x === undefined || y === undefined || sameNumber(x.value, y.value)) return false;
  return p === q || (x.unit !== '' && baseUnit(x.unit) === baseUnit(y.unit));
}

function sameSentence(p: Topic, q: Topic): boolean {
  return p.article === q.article && p.claim.sentence === q.claim.sentence;
}

/** Whether the words beside two figures go with those beside the other's partner. */
function goCrosswise([x, y]: readonly [Topic, Topic], [p, q]: readonly [Topic, Topic]): boolean {
  return likeness(x, q) + likeness(y, p) - likeness(x, p) - likeness(y, q) >= clearly;
}

/** How much the words beside two figures have in common; 1 for one word right beside both, or for one thing that both measure. */
export function likeness(a: Topic, b: Topic): number {
  const own = a.frame?.attribute ?? '';
  const same = own !== '' && own === b.frame?.attribute ? 1 : 0;
  return same + common(a.near, b.near);
}
