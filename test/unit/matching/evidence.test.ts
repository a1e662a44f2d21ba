import { describe, expect, it } from 'vitest';
import { agreeingClaims, claimsBySentence } from '../../../src/core/matching/claimEvidence';
import { finish } from '../../../src/core/util/sliced';
import { createEncounterReader, namePeople, sameEncounter } from '../../../src/core/matching/encounters';
import { readSentence } from '../../../src/core/matching/sentenceFeatures';
import type { NumericClaim } from '../../../src/core/claims/claim';
import type { Mention } from '../../../src/core/entities/entity';
import { articleOf } from './helpers';
import { withClaims } from './labelledStory';

const claimsIn = (sentence: string): readonly NumericClaim[] =>
  finish(claimsBySentence(withClaims(articleOf('a', [sentence])).claims)).get(0) ?? [];

describe('claims that go together', () => {
  it.each([
    ['Sales rose to 61.4 billion dollars.', 'They came to $61.4bn.', 1],
    ['Sales rose to 61.44 billion dollars.', 'Sales of about $61 billion were named.', 1],
    ['They voted on Monday.', 'The vote was held on 4 March 2024.', 0.5],
    ['Sales rose to 61.4 billion dollars.', 'Sales fell to $20bn.', 0],
    ['It cost 20 million euros.', 'No figure was given.', 0],
  ])('%s | %s → %d', (a, b, agreed) => {
    expect(agreeingClaims(claimsIn(a), claimsIn(b))).toBe(agreed);
    expect(agreeingClaims(claimsIn(b), claimsIn(a))).toBe(agreed);
  });
});

describe('who meets whom', () => {
  const sentences = [
    'Ada Brandt flew to Oslo to meet Nils Holm.',
    'She will also visit Eva Lund.',
    'Holm hosts Brandt for dinner.',
    'Brandt praised Holm.',
  ];
  const article = articleOf('a', sentences);
  const mention = (entity: string, name: string, sentence: number): Mention => {
    const start = article.text.indexOf(name, article.structure.sentences[sentence]?.start);
    return { start, end: start + name.length, type: 'PERSON', entity, reason: 'title' };
  };
  const mentions = [
    mention('e1', 'Ada Brandt', 0),
    mention('e2', 'Nils Holm', 0),
    mention('e3', 'Eva Lund', 1),
    mention('e2', 'Holm', 2),
    mention('e1', 'Brandt', 2),
    mention('e1', 'Brandt', 3),
    mention('e2', 'Holm', 3),
  ];
  const read = createEncounterReader(mentions, finish(namePeople([{ ...article, mentions }])));
  const found = article.structure.sentences.map((span, index) => read(span, readSentence(sentences[index] ?? '')));

  it('is read by the fullest names, pronouns standing for who came before', () => {
    expect(found).toEqual([['Ada Brandt', 'Nils Holm'], ['Ada Brandt', 'Eva Lund'], ['Nils Holm', 'Ada Brandt'], []]);
  });

  it('is the same encounter when two of them are the same', () => {
    expect(sameEncounter(found[0] ?? [], found[2] ?? [])).toBe(true);
    expect(sameEncounter(found[0] ?? [], found[1] ?? [])).toBe(false);
  });
});
