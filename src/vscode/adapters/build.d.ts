/** Made when the extension is built (esbuild.build.mjs). */
declare module 'crossread?build' {
  /** The same for the same code of the core and its libraries. */
  export const build: string;
}
