import { describe, expect, it } from 'vitest';
import { passageAt } from '../../../src/core/annotations/basis';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { createFactReader } from '../../../src/core/story/factChanges';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const lexicon = await loadLexicon();
const reader = createFactReader(() => createStoryReader(lexicon));

/** What the words say otherwise in another text; `null` when nothing. */
function changeOf(was: string, now: string, words: string): unknown {
  const [before, after] = [was, now].map(text => {
    const start = text.indexOf(words);
    return start === -1 ? null : passageAt(text, { start, end: start + words.length });
  });
  if (!before || !after) throw new Error(`both texts must have the words ${words}`);
  return finish(reader(before, after));
}

describe('a note whose words hold while what they say changes', () => {
  it.each([
    [
      'at least 9 others were hurt',
      'fewer than 9 others were hurt',
      '9 others',
      'at least 9 others',
      'fewer than 9 others',
    ],
    ['It cost 40 euros.', 'It cost 40 dollars.', '40', '40 euros', '40 dollars'],
    ['The bridge cost 3.4 million.', 'The bridge cost 3.4 billion.', '3.4', '3.4 million', '3.4 billion'],
    ['The pier is 40 km long.', 'The pier is 40 m long.', '40', '40 km', '40 m'],
    ['Some 42 people came.', 'Some 42 000 people came.', '42', 'Some 42 people', 'Some 42 000 people'],
    ['Turnout rose by 3 percent.', 'Turnout rose by 3 points.', '3', '3 percent', '3 points'],
    ['It lost nearly 80 members.', 'It lost over 80 members.', '80 members', 'nearly 80 members', 'over 80 members'],
    ['There were 9 soldiers on board.', 'There were 9 children on board.', '9', '9 soldiers', '9 children'],
    ['It opened before 2015.', 'It opened after 2015.', '2015', 'It opened before 2015.', 'It opened after 2015.'],
  ])('tells of “%s” as “%s”', (was, now, words, before, after) => {
    expect(changeOf(was, now, words)).toEqual({ was: before, now: after });
  });

  it.each([
    ['She said 42 people had helped.', 'She denied that 42 people had helped.', '42 people had helped'],
    ['Jon Aas said 42 people had helped.', 'Nora Lund said 42 people had helped.', '42 people'],
    ['The council will approve the pact.', 'The council will not approve the pact.', 'approve the pact'],
    [
      'The council, which met on Monday, will sell it.',
      'The council, which met on Monday, won’t sell it.',
      'The council',
    ],
    ['The mayor said the pact holds.', 'The mayor denied the pact holds.', 'the pact holds'],
    ['It agreed to sell the pier.', 'It refused to sell the pier.', 'sell the pier'],
    ['“We will stay in Holm,” said Jon Aas.', '“We will stay in Holm,” said Nora Lund.', 'We will stay in Holm'],
    ['The mayor, Anna Brekke, left on Monday.', 'The mayor, Maria Brekke, left on Monday.', 'Brekke'],
    ['Jon Aas said the bridge was safe.', 'Nora Lund said the bridge was safe.', 'the bridge was safe'],
    ['The bridge was safe, the mayor said.', 'The bridge was safe, the builder said.', 'bridge was safe'],
    ['According to the police the door stood open.', 'According to the owner the door stood open.', 'door stood open'],
    ['Jon Aas told us that the mill would stay.', 'Nora Lund told us that the mill would stay.', 'mill'],
    ['The mayor said that the pact holds.', 'The mayor doubts that the pact holds.', 'the pact holds'],
    ['The firm announced it would close the mine.', 'The union announced it would close the mine.', 'close the mine'],
    ['“No one was hurt,” Jon Aas said.', '“No one was hurt,” Nora Lund said.', 'No one was hurt'],
  ])('tells of “%s” as “%s”, too', (was, now, words) => {
    expect(changeOf(was, now, words)).not.toBeNull();
  });
});

describe('a note on what goes the other way now', () => {
  it.each([
    ['Turnout rose by 3 percent in Holm.', 'Turnout fell by 3 percent in Holm.', '3 percent'],
    ['Turnout rose by 3 percent in Holm.', 'Turnout rose to 3 percent in Holm.', '3 percent'],
    ['The party gained 12 seats.', 'The party lost 12 seats.', '12 seats'],
    ['The council backed the pact on Monday.', 'The council opposed the pact on Monday.', 'the pact'],
    ['The judge upheld the ban.', 'The judge overturned the ban.', 'the ban'],
    ['The firm will add 300 jobs.', 'The firm will cut 300 jobs.', '300 jobs'],
    ['Sales were up 4 percent.', 'Sales were down 4 percent.', '4 percent'],
    ['The tunnel reopened after 9 days.', 'The tunnel closed after 9 days.', '9 days'],
    ['The bridge is the longest here, at 4 km.', 'The bridge is the shortest here, at 4 km.', '4 km'],
    ['Exports reached 5 million euros.', 'Imports reached 5 million euros.', '5 million euros'],
    ['It happened before the vote.', 'It happened after the vote.', 'the vote'],
    ['The plan is legal, the court said.', 'The plan is illegal, the court said.', 'The plan'],
    ['The fall was harmful to 9 boats.', 'The fall was harmless to 9 boats.', '9 boats'],
    ['Holm beat Vik 3-1.', 'Vik beat Holm 3-1.', '3-1'],
    ['Nora Lund thanked Jon Aas for the 40 boats.', 'Jon Aas thanked Nora Lund for the 40 boats.', '40 boats'],
  ])('is stale from “%s” to “%s”', (was, now, words) => {
    expect(changeOf(was, now, words)).not.toBeNull();
  });

  it.each([
    ['Turnout rose by 3 percent in Holm.', 'Turnout grew by 3 percent in Holm.', '3 percent'],
    ['Prices rose 3 percent, and wages fell.', 'Prices rose 3 percent, and wages increased.', '3 percent'],
    ['Sales, which fell in May, rose 4 percent.', 'Sales, which rose in May, rose 4 percent.', '4 percent'],
    ['The town lost 300 people in a year.', 'In a year the town lost 300 people.', '300 people'],
    ['The team gained a point, and lost a player.', 'The team lost a player, and gained a point.', 'team'],
    ['Jon Aas and Nora Lund thanked 40 people.', 'Nora Lund and Jon Aas thanked 40 people.', '40 people'],
    ['The strike ended after 9 days.', 'The strike was over after 9 days.', '9 days'],
  ])('is left alone from “%s” to “%s”', (was, now, words) => {
    expect(changeOf(was, now, words)).toBeNull();
  });
});

describe('a long sentence that turns round', () => {
  it('is told by the words around the difference', () => {
    const was =
      'After a debate that lasted until the early hours of Tuesday the council will approve the pact with Holm.';
    const now = was.replace('will', 'will not');
    expect(changeOf(was, now, 'approve the pact')).toEqual({
      was: '… Tuesday the council will approve the pact with …',
      now: '… Tuesday the council will not approve the pact with …',
    });
  });
});

describe('a note whose words say what they said', () => {
  it.each([
    ['At least 9 others were hurt.', 'On Monday at least 9 others were hurt.', '9 others'],
    ['The town said it paid 40 euros.', 'The town said that it had paid 40 euros.', '40'],
    ['Five people died and 9 were hurt.', 'Six people died and 9 were hurt.', '9 were hurt'],
    ['About 9 people came.', 'Around 9 people came.', '9 people'],
    ['No fewer than 9 people came.', 'At least 9 people came.', '9 people'],
    ['The pier is 40 km long.', 'The pier is 40 kilometres long.', '40'],
    ['The council will approve the pact.', 'The council will approve the pact, and no one spoke.', 'approve the pact'],
    ['Anna Brekke left on Monday.', 'The mayor, Brekke, left on Monday.', 'Brekke'],
    ['“We will stay in Holm,” said Jon Aas.', '“We will stay in Holm,” said Aas.', 'We will stay in Holm'],
    ['Jon Aas said 42 people had helped.', 'Aas said 42 people had helped.', '42 people'],
    ['Jon Aas said the bridge was safe.', 'The bridge was safe, Aas said.', 'bridge was safe'],
    ['Jon Aas said the bridge was safe.', 'He said the bridge was safe.', 'bridge was safe'],
    ['The mayor, Anna Brekke, said the pact holds.', 'Anna Brekke stated that the pact holds.', 'pact holds'],
    ['The police said the door stood open.', 'According to the police the door stood open.', 'door stood open'],
    ['The mayor said the pact holds.', 'The mayor said on Monday that the pact holds.', 'pact holds'],
    [
      'The mayor spoke. At least 9 others were hurt.',
      'The mayor did not speak. At least 9 others were hurt.',
      '9 others',
    ],
  ])('is left alone from “%s” to “%s”', (was, now, words) => {
    expect(changeOf(was, now, words)).toBeNull();
  });
});
