import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../src/core/language/lexicon';
import { createStoryReader } from '../../../../src/core/story/reader';
import { finish } from '../../../../src/core/util/sliced';

const lexicon = await loadLexicon();

/** Relations between the figures of two versions. */
function relations(...texts: readonly string[]): readonly string[] {
  const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
  const { claimLinks } = finish(createStoryReader(lexicon).analyse(inputs));
  return claimLinks.map(({ relation }) => relation).filter(relation => relation !== 'possible');
}

describe('figures of two versions that are told in one form of words', () => {
  it('differ when the versions name the same', () => {
    const told = relations(
      'The museum of Varnby opens again on Monday after repairs that cost 74 million euros.',
      'The museum of Varnby opens again on Monday after repairs that cost 56 million euros.',
    );
    expect(told).toContain('differs');
  });

  it('differ when one version has the name only elsewhere', () => {
    const told = relations(
      'The museum of Varnby opens again on Monday after repairs that cost 74 million euros.',
      'The museum in Harald Street opens again on Monday after repairs that cost 56 million euros. Varnby is glad.',
    );
    expect(told).toContain('differs');
  });

  it('differ when only those who give them have other names', () => {
    const told = relations(
      'The old museum opens again on Monday after repairs that cost 74 million euros, said Mayor Ida Holm.',
      'The old museum opens again on Monday after repairs that cost 56 million euros, said architect Per Lund.',
    );
    expect(told).toContain('differs');
  });

  it('can both hold whatever else the versions name', () => {
    const told = relations(
      'The old museum opens again on Monday after repairs that cost more than 70 million euros, and Ida Holm is glad.',
      'The old museum opens again on Monday after repairs that cost 74 million euros, and Per Lund is glad.',
    );
    expect(told).toContain('bound');
  });

  it('are of two matters when neither version knows whom or what the other names', () => {
    const told = relations(
      'The museum of Varnby opens again on Monday after repairs that cost 74 million euros.',
      'The museum of Tistrup opens again on Monday after repairs that cost 56 million euros.',
    );
    expect(told).not.toContain('differs');
  });
});
