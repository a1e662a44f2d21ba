import { validate } from '../../../media/annotations.schema.json?validator';

/** A place of a page that does not follow the format. */
export interface SchemaError {
  /** JSON pointer into the page. */
  readonly path: string;
  /** In English, from the schema. */
  readonly message: string;
}

/**
 * The first thing in a page that does not follow the format's JSON Schema, or `null`. For reports on files of others: they
 * are read as far as they make sense, whatever this says.
 */
export function schemaError(page: unknown): SchemaError | null {
  if (validate(page)) return null;
  const [first] = validate.errors ?? [];
  return { path: first?.instancePath ?? '', message: first?.message ?? 'does not follow the format' };
}
