/** Facts of one invented event, each in the words of three desks. */
const facts: readonly (readonly string[])[] = [
  [
    'Prime Minister Lena Varga met President Tomas Oduya in Lisbon on Monday, 3 June 2024.',
    'Lena Varga, the prime minister of Hungary, held talks with Tomas Oduya in Lisbon on 3 June.',
    'Hungarian leader Varga was received by Mr Oduya in the Portuguese capital on Monday.',
  ],
  [
    'The flood killed 42 people and forced nearly 12,500 others to leave their homes.',
    'At least 42 people died in the flooding, and about 12,000 residents had to flee.',
    'More than 40 were killed and 12,487 people were driven from their houses, police said.',
  ],
  [
    'Trade between the two countries rose to $65.7 billion in 2023, of which exports were $4.26 billion and imports $61.44 billion.',
    'Bilateral trade reached nearly $65 billion last year; imports were $61.44 billion and exports $4.26 billion.',
    'Trade was worth 65.7 billion dollars in 2023, officials said.',
  ],
  [
    '“We will rebuild every bridge before the winter comes,” Varga told reporters.',
    '“We shall rebuild every bridge before winter comes,” Prime Minister Varga said.',
    'Every bridge will be rebuilt before the winter, Oduya said.',
  ],
  [
    'It is the first visit in 41 years, since 1983, the European Rescue Agency (ERA) said.',
    'The ERA said it was the first such visit since 1983.',
    'No Hungarian leader had come to Portugal in 41 years, the European Rescue Agency noted.',
  ],
  [
    'Of the 48 seats, 12 went to the Green Union, or 25 percent of the vote.',
    'The Green Union took 12 of 48 seats, a quarter.',
    'Green Union won 25% of the seats, according to the National Election Board.',
  ],
];

/** Versions of the event, as paragraphs: two copy one desk, the others mix them, one adds facts of its own. */
export function versionsOf(): readonly (readonly string[])[] {
  const by = (...desks: readonly number[]): string[] =>
    facts.map((fact, at) => fact[desks[at % desks.length] ?? 0] ?? '');
  return [
    by(0),
    by(1),
    [...by(0).slice(0, 4), 'A local school gave shelter to 300 children overnight.'],
    by(2, 0, 1),
    [...by(1, 2).reverse(), 'Rescuers from Spain arrived with 14 boats on Tuesday.'],
  ];
}

/** Words that an edit may bring: facts in another wording, plain words, figures, names, capitals and nothing. */
export const storyPool: readonly string[] = [
  ...facts.flat(),
  'He added that more help was on its way.',
  'Some 42 people were still missing.',
  'Oduya',
  'The ERA said 43 people were dead.',
  'IN OTHER NEWS',
  'rebuild',
  '“',
  '(Reuters) - The river rose by 3.5 metres within 24 hours on Monday.',
  'Anna Kovacs, the spokeswoman of the ministry, said the damage was about 2 billion euros.',
  '',
];
