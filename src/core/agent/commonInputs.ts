import type { NumberInput, TextInput } from './inputSchema';

/** Offsets go no further: no article has as many units. */
const mostUnits = 100_000_000;

/** A file of the story. */
export const fileInput = {
  type: 'string',
  minLength: 1,
  maxLength: 400,
  description: 'Name of a file of the story, as crossread_story gives it.',
} as const satisfies TextInput;

/** Where a stretch begins. */
export const startInput = {
  type: 'integer',
  minimum: 0,
  maximum: mostUnits,
  description: 'Where the words begin: UTF-16 offset into the file.',
} as const satisfies NumberInput;

/** Where a stretch ends. */
export const endInput = {
  type: 'integer',
  minimum: 1,
  maximum: mostUnits,
  description: 'Where the words end: UTF-16 offset into the file, not part of them.',
} as const satisfies NumberInput;

/** How many items are wanted. */
export const limitInput = {
  type: 'integer',
  minimum: 1,
  maximum: 20,
  description: 'Items in one answer; fewer come where an answer would be longer than 16 KB.',
} as const satisfies NumberInput;

/** Where the last answer stopped. */
export const cursorInput = {
  type: 'string',
  minLength: 1,
  maxLength: 40,
  description: 'For what follows an answer: its "next", with the same input otherwise.',
} as const satisfies TextInput;
