/** Gives a label by its name, worded by the host, with its `{0}`, `{1}` filled in. */
export type Texts = (name: string, ...values: readonly (string | number)[]) => string;

/** Gives labels by their names; a name without a label stands for itself. */
export function textsOf(labels: Readonly<Record<string, string>>): Texts {
  const known = new Map(Object.entries(labels));
  return (name, ...values) =>
    (known.get(name) ?? name).replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
