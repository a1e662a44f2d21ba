// Builds everything that ships: the extension for desktop and web, the command line, the webview scripts.
// usage: node esbuild.mjs [--watch] [--quiet] [--dev]
import { build, context } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, sep } from 'node:path';
import { wordLists, wordListsApart } from './esbuild.lexicon.mjs';
import { schemaValidators } from './esbuild.schema.mjs';

const flags = new Set(process.argv.slice(2));
const pureFolders = ['core', 'importers'].map(name => join(import.meta.dirname, 'src', name) + sep);
const builtins = new Set(builtinModules.flatMap(name => [name, `node:${name}`]));

/** Refuses an import of `vscode` or of a Node built-in that stands in src/core or src/importers: these run in every host. */
const pureCore = {
  name: 'pure-core',
  setup({ onResolve }) {
    onResolve({ filter: /^(vscode$|node:|[a-z_/]+$)/ }, ({ path, importer }) =>
      pureFolders.some(folder => importer.startsWith(folder)) && (path === 'vscode' || builtins.has(path))
        ? {
            errors: [
              { text: `${importer} must not import '${path}': add a port and implement it in src/vscode or src/node` },
            ],
          }
        : undefined,
    );
  },
};

const shared = {
  bundle: true,
  minify: !flags.has('--dev'),
  sourcemap: flags.has('--dev') || flags.has('--watch') ? 'linked' : false,
  target: 'es2022',
  // the UMD builds that some packages name as `main` hide their requires from a bundler
  mainFields: ['module', 'main'],
  logLevel: flags.has('--quiet') ? 'error' : 'info',
  legalComments: 'none',
  plugins: [pureCore, schemaValidators, wordLists],
};

/** Keeps what a dynamic import asks for in a file of its own, loaded when it is needed. */
const apart = (name, filter) => ({
  name: `${name}-apart`,
  setup({ onResolve }) {
    onResolve({ filter }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${name}.cjs`, external: true } : undefined,
    );
  },
});

/** The writer of Word documents: the command line loads it when it is asked for, the extension in a thread. (The web has none.) */
const docxApart = apart('docx', /\/annotatedDocx$/);

/** The reading of stories: half of the extension, and not needed before the first story. (The web takes a single file.) */
const readerApart = apart('reader', /\/story\/reader$/);

/**
 * Importers, each a script of a thread: in Node loaded by its path, in the web as the source of a worker. Libraries are taken
 * as browsers take them in both, so that both read alike.
 */
const importers = ['html', 'mime', 'pdf', 'docx', 'rtf', 'csv', 'subtitles', 'exportText'].flatMap(name =>
  [
    {
      serve: 'serveInThread',
      from: './src/node/importThread.main',
      outfile: `dist/importers/${name}.cjs`,
      format: 'cjs',
    },
    {
      serve: 'serveInWorker',
      from: './src/importers/importWorker.main',
      outfile: `dist/web/importers/${name}.js`,
      format: 'iife',
    },
  ].map(({ serve, from, outfile, format }) => ({
    stdin: {
      contents: `import { ${serve} } from '${from}'; import { ${name}Importer } from './src/importers/${name}/${name}'; ${serve}(${name}Importer);`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile,
    platform: 'browser',
    // a table is read whole, never as a stream of Node
    external: ['node:worker_threads', 'stream'],
    format,
    logOverride: { 'empty-import-meta': 'silent' },
  })),
);

/** What imports need beside their threads: not needed before the first of them. (The web takes a single file.) */
const sourcesApart = apart('sources', /\/importArticles$/);

const webviews = join(import.meta.dirname, 'src', 'webview');
const webviewEntries = readdirSync(webviews, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(webviews, entry.name, 'main.ts')))
  .map(entry => ({ in: join(webviews, entry.name, 'main.ts'), out: entry.name }));

const targets = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    plugins: [wordListsApart, ...shared.plugins, readerApart, sourcesApart],
  },
  { entryPoints: ['src/core/story/reader.ts'], outfile: 'dist/reader.cjs', platform: 'node', format: 'cjs' },
  {
    entryPoints: ['src/vscode/sources/importArticles.ts'],
    outfile: 'dist/sources.cjs',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  { entryPoints: ['src/node/annotatedDocx.ts'], outfile: 'dist/docx.cjs', platform: 'node', format: 'cjs' },
  {
    entryPoints: ['src/node/docxThread.main.ts'],
    outfile: 'dist/docx-thread.cjs',
    platform: 'node',
    format: 'cjs',
    plugins: [...shared.plugins, docxApart],
  },
  {
    entryPoints: { 'word-lists': 'compromise?lists' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
  },
  {
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [...shared.plugins, docxApart],
  },
  ...importers,
  ...(webviewEntries.length > 0
    ? [{ entryPoints: webviewEntries, outdir: 'dist/webview', platform: 'browser', format: 'iife' }]
    : []),
].map(target => ({ ...shared, ...target }));

if (flags.has('--watch')) for (const target of targets) await (await context(target)).watch();
else await Promise.all(targets.map(target => build(target)));
