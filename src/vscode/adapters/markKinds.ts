/** The kinds of marks that a person can switch off one by one. */
export const markKinds = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'name',
  'money',
  'percent',
  'count',
  'date',
  'duration',
  'superlative',
  'quotation',
] as const;

/** One of {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number];

/** How marks look: two quiet styles for names and figures, or one for each kind. */
export const markStyles = ['calm', 'allTypes'] as const;

/** One of {@link markStyles}. */
export type MarkStyle = (typeof markStyles)[number];
