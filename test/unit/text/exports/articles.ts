/** Two invented articles, as every sample of an export holds them. */
export const titles = ['Harbour wall breaks at Ostley', 'Twelve boats lost as wall gives way'] as const;
export const dates = ['2024-05-07', '2024-05-08'] as const;

/** The paragraphs of each article. */
export const bodies = [
  [
    'The harbour wall at Ostley broke on Monday and 12 boats sank, the port office said.',
    'Repairs would have cost $3.5 million, said the engineer Iris Vale.',
  ],
  ['Twelve boats were lost at Ostley.', 'She put repairs at $3.5m. SUBJECT: who pays?'],
] as const;
