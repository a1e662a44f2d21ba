/** What the tests tell in files of every kind. */
export const story = {
  title: 'Harbour wall breaks at Ostley',
  paragraphs: [
    'The harbour wall at Ostley broke on Monday and 12 boats sank, the port office said after a night of heavy storms along the coast.',
    'Repairs would have cost $3.5 million, said the engineer Iris Vale, who had warned the council of the cracks in the old stones two years ago.',
    'The mayor, Ben Holt, said 240 people had to leave their homes at once and were brought to the school on the hill above the town.',
  ],
} as const;
