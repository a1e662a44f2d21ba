import 'vitest';

/** What test/tools/e2e/setup.mjs hands to the tests. */
declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    readonly seats: readonly {
      readonly url: string;
      readonly settingsFile: string;
      readonly settings: Readonly<Record<string, unknown>>;
      /** File that is told whom the host of extensions calls. */
      readonly calls: string;
      /** Address of the running browser. */
      readonly browser: string;
    }[];
  }
}
