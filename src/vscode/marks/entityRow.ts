/** An entity as views and commands name it: by a name it goes by, since ids change as texts do. */
export interface EntityRow {
  /** Id of the story. */
  readonly story: string;
  readonly name: string;
}

/** Whether a command's argument names an entity. */
export function isEntityRow(value: unknown): value is EntityRow {
  if (typeof value !== 'object' || value === null) return false;
  const { story, name } = value as Partial<Record<keyof EntityRow, unknown>>;
  return typeof story === 'string' && typeof name === 'string';
}
