import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What made-up inputs of this run are made from, see test/tools/seed.mjs. */
    readonly seed: number;
  }
}

fc.configureGlobal({ seed: inject('seed') });
