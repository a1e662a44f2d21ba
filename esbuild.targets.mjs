// What is built, file by file: the extension for desktop and web, its parts, the command line, the webview scripts.
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, sep } from 'node:path';
import { buildName } from './esbuild.build.mjs';
import { wordLists } from './esbuild.lexicon.mjs';
import { joinedParts } from './esbuild.parts.mjs';
import { schemaValidators } from './esbuild.schema.mjs';
import { slimLibraries } from './esbuild.slim.mjs';

const root = import.meta.dirname;
const pureFolders = ['core', 'importers'].map(name => join(root, 'src', name) + sep);
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

/** Keeps what an import asks for in a file of its own beside the one that is built. */
const apart = (file, filter, kinds) => ({
  name: `${file}-apart`,
  setup({ onResolve }) {
    onResolve({ filter }, ({ kind }) => (kinds.includes(kind) ? { path: `./${file}`, external: true } : undefined));
  },
});

/** The writer of Word documents: the command line loads it when it is asked for, the extension in a thread. (The web has none.) */
const docxApart = apart('docx.cjs', /\/annotatedDocx$/, ['dynamic-import']);

/** The commands of the command line, which prints how it is called without them. */
const commandsApart = apart('commands.cjs', /^\.\/cli\/run$/, ['dynamic-import']);

/** All of the extension that knows no Node is one script for both hosts; the desktop's adds what does. */
const webApart = apart('web/extension.js', /^\.\/vscode\/start$/, ['import-statement']);

const script = (outfile, lines) => ({
  stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts', sourcefile: `made for ${outfile}` },
  outfile,
});

/**
 * Parts of the extension that are loaded when they are first needed (src/vscode/adapters/parts.ts), with the modules in each: what
 * reads stories, which is half of it; what imports need beside their threads; what asks second readers and
 * checks their answers; the tools for agents.
 */
const parts = {
  reader: ['core/story/reader', 'core/story/factChanges', 'core/draft/checkDraft', 'core/language/lexicon'],
  sources: ['vscode/sources/importArticles'],
  secondReader: ['vscode/secondReader/startSecondReader'],
  agents: ['vscode/agents/tools'],
};

/**
 * Importers, in scripts of threads: Node loads them by their path, the web as the source of a worker. Libraries are taken as
 * browsers take them in both, so that both read alike.
 */
const importers = {
  articles: ['html', 'mime', 'docx', 'rtf', 'csv', 'subtitles', 'exportText'],
  pdf: ['pdf'],
};

const importScript = names => [
  `import { serveInWorker } from './src/importers/importWorker.main';`,
  ...names.map(name => `import { ${name}Importer } from './src/importers/${name}/${name}';`),
  `const importers = [${names.map(name => `${name}Importer`).join()}];`,
  `if ('WorkerGlobalScope' in globalThis) serveInWorker(importers);`,
  `else void import('./src/node/importThread.main').then(({ serveInThread }) => serveInThread(importers));`,
];

const webviews = join(root, 'src', 'webview');
const webviewEntries = readdirSync(webviews, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(webviews, entry.name, 'main.ts')))
  .map(entry => ({ in: join(webviews, entry.name, 'main.ts'), out: entry.name }));

const node = { platform: 'node', format: 'cjs' };
const anyHost = { platform: 'browser', format: 'cjs', external: ['vscode'] };
const plugins = [pureCore, schemaValidators, wordLists, buildName, slimLibraries];

/** What each part gives, and the extension itself. */
const linesOf = {
  'web/extension': [`export { activate } from './src/extension.web';`, `export { start } from './src/vscode/start';`],
  ...Object.fromEntries(
    Object.entries(parts).map(([name, modules]) => [name, modules.map(module => `export * from './src/${module}';`)]),
  ),
};

const scriptOf = name => (name in parts ? `${name}.cjs` : `${name}.js`);

/** Entries that are no files: `made:NAME`. */
const madeEntries = {
  name: 'made-entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^made:/ }, ({ path }) => ({ path: path.slice('made:'.length), namespace: 'made' }));
    onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({
      contents: linesOf[path].join('\n'),
      resolveDir: root,
      loader: 'ts',
    }));
  },
};

/** The extension and its parts: each with all that it needs while it is worked on, with maps to the source; else put together. */
const extensionTargets = (minify, isWorkedOn) =>
  isWorkedOn
    ? Object.entries(linesOf).map(([name, lines]) => ({ ...anyHost, ...script(`dist/${scriptOf(name)}`, lines) }))
    : [
        {
          ...anyHost,
          entryPoints: Object.keys(linesOf).map(name => ({ in: `made:${name}`, out: basename(name) })),
          outdir: 'dist',
          format: 'esm',
          splitting: true,
          minify: false,
          plugins: [
            madeEntries,
            ...plugins,
            joinedParts(Object.fromEntries(Object.keys(linesOf).map(name => [basename(name), scriptOf(name)])), minify),
          ],
        },
      ];

/** @param {{ minify?: boolean, sourcemap?: false | 'linked', logLevel?: 'error' | 'info' }} options @returns esbuild's options for each file */
export const targets = ({ minify = true, sourcemap = false, logLevel = 'error' } = {}) =>
  [
    {
      ...node,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/extension.js',
      external: ['vscode'],
      plugins: [webApart, ...plugins],
    },
    ...extensionTargets(minify, sourcemap !== false),
    { ...node, entryPoints: ['src/node/annotatedDocx.ts'], outfile: 'dist/docx.cjs' },
    {
      ...node,
      entryPoints: ['src/node/docxThread.main.ts'],
      outfile: 'dist/docx-thread.cjs',
      plugins: [docxApart, ...plugins],
    },
    {
      ...node,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.cjs',
      banner: { js: '#!/usr/bin/env node' },
      // as a module of Node the commands would be looked through for what they export
      supported: { 'dynamic-import': false },
      plugins: [commandsApart, ...plugins],
    },
    { ...node, entryPoints: ['src/cli/run.ts'], outfile: 'dist/commands.cjs', plugins: [docxApart, ...plugins] },
    ...Object.entries(importers).map(([name, folders]) => ({
      ...script(`dist/importers/${name}.cjs`, importScript(folders)),
      platform: 'browser',
      // a table is read whole, never as a stream of Node
      external: ['node:worker_threads', 'stream'],
      format: 'iife',
      logOverride: { 'empty-import-meta': 'silent' },
    })),
    { entryPoints: webviewEntries, outdir: 'dist/webview', platform: 'browser', format: 'iife' },
  ].map(target => ({
    bundle: true,
    minify,
    sourcemap,
    logLevel,
    target: 'es2022',
    // the UMD builds that some packages name as `main` hide their requires from a bundler
    mainFields: ['module', 'main'],
    legalComments: 'none',
    absWorkingDir: root,
    plugins,
    ...target,
  }));
