/** A note as views and commands name it. */
export interface NoteRow {
  /** The article's key. */
  readonly article: string;
  /** The note's id. */
  readonly note: string;
}

/** Whether a command's argument names a note. */
export function isNoteRow(value: unknown): value is NoteRow {
  if (typeof value !== 'object' || value === null) return false;
  const { article, note } = value as Partial<Record<keyof NoteRow, unknown>>;
  return typeof article === 'string' && typeof note === 'string';
}
