import { isFields } from '../util/fields';
import { ToolRefusal } from './refusal';

interface Described {
  /** What it is for, as whoever calls the tool is told. */
  readonly description: string;
}

/** A text; its lengths count code points. */
export interface TextInput extends Described {
  readonly type: 'string';
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A whole number. */
export interface NumberInput extends Described {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

/** A list of some texts out of a few, each once. */
export interface ChoicesInput extends Described {
  readonly type: 'array';
  readonly items: { readonly type: 'string'; readonly enum: readonly string[] };
  readonly minItems: number;
  readonly uniqueItems: true;
}

type Input = TextInput | NumberInput | ChoicesInput;

/** What a tool takes: JSON Schema (draft 7 and later), of which no more is used than what is checked here. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Input>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

type ValueOf<T> = T extends { readonly type: 'integer' }
  ? number
  : T extends { readonly items: { readonly enum: readonly (infer Choice)[] } }
    ? readonly Choice[]
    : T extends { readonly enum: readonly (infer Choice)[] }
      ? Choice
      : string;

type Properties<S extends InputSchema> = S['properties'];

/** The values that fit a schema. */
export type InputOf<S extends InputSchema> = {
  readonly [Key in keyof Properties<S> as Key extends S['required'][number] ? Key : never]: ValueOf<Properties<S>[Key]>;
} & {
  readonly [Key in keyof Properties<S> as Key extends S['required'][number] ? never : Key]?: ValueOf<
    Properties<S>[Key]
  >;
};

/** The longest part of what was given that an error repeats: UTF-16 units. */
const longestRepeated = 40;

/**
 * Reads what a tool was called with, strictly: nothing is left out, converted or taken for granted.
 * @throws ToolRefusal which says what to do instead
 */
export function readInput<S extends InputSchema>(schema: S, given: unknown): InputOf<S> {
  const names = Object.keys(schema.properties);
  const takes = names.length === 0 ? 'it takes none' : `it takes ${names.join(', ')}`;
  if (!isFields(given)) throw new ToolRefusal(`The input has to be an object; ${takes}.`);
  const entries = Object.entries(given);
  for (const [name, value] of entries) {
    const expected = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (expected === undefined) throw new ToolRefusal(`There is no input ${repeated(name)}; ${takes}.`);
    if (!fits(expected, value))
      throw new ToolRefusal(`"${name}" has to be ${wanted(expected)}, not ${repeated(value)}.`);
  }
  const missing = schema.required.find(name => !Object.hasOwn(given, name));
  if (missing !== undefined)
    throw new ToolRefusal(`"${missing}" is missing: ${schema.properties[missing]?.description ?? ''}`);
  // every property was held against the schema above
  return Object.fromEntries(entries) as InputOf<S>;
}

function fits(expected: Input, value: unknown): boolean {
  switch (expected.type) {
    case 'integer':
      return Number.isSafeInteger(value) && expected.minimum <= Number(value) && Number(value) <= expected.maximum;
    case 'array':
      return (
        Array.isArray(value) &&
        value.length >= expected.minItems &&
        value.length === new Set(value).size &&
        value.every(one => expected.items.enum.includes(one as string))
      );
    case 'string':
      return typeof value === 'string' && (expected.enum?.includes(value) ?? isOfLength(expected, value));
  }
}

function isOfLength({ minLength = 0, maxLength = Infinity }: TextInput, value: string): boolean {
  if (value.length > 2 * maxLength) return false;
  const { length } = Array.from(value);
  return minLength <= length && length <= maxLength;
}

function wanted(expected: Input): string {
  switch (expected.type) {
    case 'integer':
      return `a whole number from ${String(expected.minimum)} to ${String(expected.maximum)}`;
    case 'array':
      return `a list, without repetition, of ${expected.items.enum.join(', ')}`;
    case 'string': {
      if (expected.enum !== undefined) return `one of ${expected.enum.join(', ')}`;
      const { minLength = 0, maxLength } = expected;
      return maxLength === undefined ? 'a text' : `a text of ${String(minLength)} to ${String(maxLength)} characters`;
    }
  }
}

/** What was given, short: of a text and a list only its kind may be of use. */
function repeated(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > longestRepeated ? `a text of ${String(value.length)} units` : JSON.stringify(value);
}
