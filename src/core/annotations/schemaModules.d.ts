/** A JSON Schema compiled to a function when the program is built. */
declare module '*.schema.json?validator' {
  export const validate: {
    (value: unknown): boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  };
}
