import { describe, expect, it } from 'vitest';
import { hasWeighedTerm } from '../../../../src/core/comparing/topic/weighedTerms';
import { readTopics } from '../readTopics';

describe('a topic weighs otherwise', () => {
  const { topics } = readTopics('The fire in the mill killed 23 weavers. It is the third blaze since the flood.');
  const weighs = (term: string): readonly boolean[] =>
    topics.map(topic => hasWeighedTerm(topic, other => other === term));

  it('with the words of its sentence, and with those that it is measured since', () => {
    expect(weighs('mill')).toEqual([true, false]);
    expect(weighs('flood')).toEqual([false, true]);
  });

  it('with no other words', () => expect(weighs('harbour')).toEqual([false, false]));
});
