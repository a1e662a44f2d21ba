import * as v from 'valibot';

/** Gives a label by its name, worded by the host, with its `{0}`, `{1}` filled in. */
export type Texts = (name: string, ...values: readonly (string | number)[]) => string;

const labels = v.record(v.string(), v.string());

/** Reads the labels that the host put into the page. */
export function readTexts(json: string): Texts {
  const known = new Map(Object.entries(v.parse(labels, JSON.parse(json))));
  return (name, ...values) =>
    values.reduce<string>(
      (text, value, index) => text.replace(`{${index}}`, () => String(value)),
      known.get(name) ?? name,
    );
}
