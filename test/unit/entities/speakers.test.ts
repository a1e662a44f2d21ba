import { describe, expect, it } from 'vitest';

import { readNames } from '../../../src/core/entities/read';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';

import { storyOf } from './support';

const lexicon = await loadLexicon();

/** Who is read as the speaker of each quotation: a name, words that stand for one behind `~`, or `-`. */
function speakers(text: string): string {
  const { quotes, candidates } = finish(readNames(text, lexicon));
  return quotes
    .map(({ speaker, speakerWords }) =>
      speaker >= 0 ? (candidates[speaker]?.surface ?? '') : speakerWords === null ? '-' : `~${speakerWords}`,
    )
    .join(' | ');
}

describe('the speaker of a quotation', () => {
  it.each([
    ['“We will win,” said Ada Byron, the minister.', 'Ada Byron'],
    ['Ada Byron said: “We will win.”', 'Ada Byron'],
    ['Ada Byron: “We will win.”', 'Ada Byron'],
    ['“We will win,” Ada Byron told reporters, “and soon.”', 'Ada Byron | Ada Byron'],
    ['“We will win,” Ada Byron said. “It must end.”', 'Ada Byron | Ada Byron'],
    ['“We will win,” she said.', '~she'],
    ['“We will win”, according to Ada Byron.', 'Ada Byron'],
    ['According to Ada Byron, “we will win”.', 'Ada Byron'],
    ['Ada Byron called it “a disgrace”.', 'Ada Byron'],
    ['Ada Byron, who leads the party, called the plan “a disgrace”.', 'Ada Byron'],
    ['“It is a disgrace,” Ada Byron, the mayor of Leeds, said.', 'Ada Byron'],
    ['“It is a disgrace,” said Acme’s chief executive, Ada Byron.', 'Ada Byron'],
    ['“It is a disgrace,” said Acme chief executive Ada Byron.', 'Ada Byron'],
    ['“It is a disgrace,” said Tim Cole, a lawyer for Ada Byron.', 'Tim Cole'],
    ['“It is a disgrace,” Byron’s lawyer, Tim Cole, said.', 'Tim Cole'],
    ['Ada Byron’s spokesman said: “It is a disgrace.”', '-'],
    ['“It is a disgrace,” said the minister.', '~the minister'],
    ['“It is a disgrace,” the ministry said in a statement.', '~the ministry'],
    ['“It is a disgrace,” Reuters quoted Ada Byron as saying.', 'Ada Byron'],
    ['Ada Byron promised “a new start”, while Tim Cole warned of “chaos”.', 'Ada Byron | Tim Cole'],
    ['“She told me, ‘Go home,’ and I went,” Ada Byron said.', 'Ada Byron'],
    ['“It is a disgrace,” laughed Ada Byron.', 'Ada Byron'],
    ['„It is a disgrace“, said Ada Byron.', 'Ada Byron'],
    ['« It is a disgrace », said Ada Byron.', 'Ada Byron'],
    ['»It is a disgrace«, said Ada Byron.', 'Ada Byron'],
    ['“It is a disgrace,” the former ambassador to Norway added.', '~the former ambassador to Norway'],
    ['It was what the South Asian nation called “a ring”.', '~the South Asian nation'],
    ['French President Ada Byron, speaking after talks in Rome, said it was “a disgrace”.', 'Ada Byron'],
    ['The “iron lady” was tired.', '-'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toBe(expected);
  });

  it('is sought without an error in walls of quotation marks', () => {
    const hostile = [
      '“a,” said '.repeat(20_000),
      '“'.repeat(50_000),
      '“a.” the '.repeat(20_000),
      "'s said ".repeat(30_000),
    ];
    for (const text of hostile) expect(() => finish(readNames(text, lexicon))).not.toThrow();
  });
});

describe('a quotation over several paragraphs', () => {
  const speakersOf = async (text: string): Promise<readonly (string | null)[]> => {
    const { articles } = await storyOf([text]);
    return articles[0]?.quotes.map(({ speaker }) => speaker) ?? [];
  };

  it('has the speaker of its first part', async () => {
    const text = 'Ada Byron, the mayor, said: “We will not stop here.\n“The bridge will be built by May.”\nIt rained.';
    expect(await speakersOf(text)).toEqual(['Ada Byron', 'Ada Byron']);
  });

  it('has the speaker that its last part names', async () => {
    const text = '“We will not stop here.\n“The bridge will be built by May,” said Ada Byron, the mayor.';
    expect(await speakersOf(text)).toEqual(['Ada Byron', 'Ada Byron']);
  });

  it('ends where its mark closes', async () => {
    const text = 'Ada Byron, the mayor, said: “We will not stop here.”\n“The bridge will be built by May.”';
    expect(await speakersOf(text)).toEqual(['Ada Byron', null]);
  });
});
