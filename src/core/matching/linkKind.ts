/**
 * What somebody says that two stretches of words are to each other: one fact told alike; one fact with another figure; one passage; the
 * same told in words that say something else; the same given to somebody else; the same on another day.
 */
export const linkKinds = ['sameFact', 'differs', 'samePassage', 'changedWording', 'otherSpeaker', 'otherDay'] as const;

/** One of {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number];

/** Whether a text of others names a kind of link. */
export function isLinkKind(value: unknown): value is LinkKind {
  return linkKinds.some(kind => kind === value);
}
