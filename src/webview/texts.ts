/** Gives a label by its name, worded by the host, with its `{0}`, `{1}` filled in. */
export type Texts = (name: string, ...values: readonly (string | number)[]) => string;

/** Gives labels by their names; a name without a label stands for itself. */
export function textsOf(labels: Readonly<Record<string, string>>): Texts {
  const known = new Map(Object.entries(labels));
  return (name, ...values) =>
    values.reduce<string>(
      (text, value, index) => text.replace(`{${index}}`, () => String(value)),
      known.get(name) ?? name,
    );
}
