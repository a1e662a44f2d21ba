type Sentence = string | { readonly message: string; readonly comment: readonly string[] };
export function spoken(): Promise<Readonly<Record<string, Sentence>>>;
