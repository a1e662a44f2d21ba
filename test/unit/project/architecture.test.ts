import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => posix.join(folder, name.split(sep).join('/')));
}

/** What a file imports, packages by name and own files by their path from the root. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map(match => match[1] ?? '');
  return specifiers.map(specifier => ({
    file,
    target: specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier))
          .split(sep)
          .join('/')
      : specifier,
  }));
}

/** What a module exports; names of another module are not handed on. */
const exported = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);
const show = (list: readonly Import[]): readonly string[] => list.map(({ file, target }) => `${file} → ${target}`);

/** From the top down: a layer may import itself and those below it. */
const coreLayers = [
  'service',
  'agent',
  'report',
  'draft',
  'secondReader',
  'story',
  'annotations',
  'comparing',
  'matching',
  'claims',
  'attribution',
  'entities',
  'quantities',
  'times',
  'numerals',
  'text',
  'language',
  'util',
];

function coreLayer(path: string): number {
  return coreLayers.indexOf(/^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '');
}

/** What the subjects of src/vscode stand on, from the top down: a layer may import itself and those below it. */
const belowSubjects = ['webviews', 'shell', 'ui', 'adapters'];

const vscodeFiles = files.filter(file => file.startsWith('src/vscode/'));

/** The subject or layer of src/vscode that a file is part of; empty for those at its root and elsewhere. */
const vscodeFolder = (path: string): string => /^src\/vscode\/([^/]+)\//.exec(path)?.[1] ?? '';

describe('the architecture', () => {
  it('is read from real files', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has every core file in a known layer', () => {
    const stray = files.filter(file => file.startsWith('src/core/') && !file.endsWith('.d.ts') && coreLayer(file) < 0);
    expect(stray).toEqual([]);
  });

  it('lets imports inside the core go downwards only', () => {
    const upwards = imports.filter(
      ({ file, target }) => coreLayer(file) >= 0 && coreLayer(target) >= 0 && coreLayer(target) < coreLayer(file),
    );
    expect(show(upwards)).toEqual([]);
  });

  it('keeps the core free of the editor, of Node and of everything above it', () => {
    const builtins = new Set(builtinModules);
    const impure = imports.filter(
      ({ file, target }) =>
        file.startsWith('src/core/') &&
        (target === 'vscode' || target.startsWith('node:') || builtins.has(target) || /^src\/(?!core\/)/.test(target)),
    );
    expect(show(impure)).toEqual([]);
  });

  it('lets only src/vscode and the entry points know the editor', () => {
    const outside = imports.filter(
      ({ file, target }) => target === 'vscode' && !/^src\/(vscode\/|extension(\.web)?\.ts$)/.test(file),
    );
    expect(show(outside)).toEqual([]);
  });

  it('lets only src/core/language know compromise', () => {
    const outside = imports.filter(
      ({ file, target }) => target.startsWith('compromise') && !file.startsWith('src/core/language/'),
    );
    expect(show(outside)).toEqual([]);
  });

  it('has nothing at the root of src/vscode besides what puts it together', () => {
    expect(vscodeFiles.filter(file => vscodeFolder(file) === '').sort()).toEqual([
      'src/vscode/app.ts',
      'src/vscode/start.ts',
    ]);
  });

  it('has a register.ts in each subject of src/vscode', () => {
    const folders = [...new Set(vscodeFiles.map(vscodeFolder))].filter(folder => folder !== '');
    const subjects = folders.filter(folder => !belowSubjects.includes(folder));
    expect(subjects.filter(folder => !files.includes(`src/vscode/${folder}/register.ts`))).toEqual([]);
    expect(belowSubjects.filter(folder => !folders.includes(folder))).toEqual([]);
  });

  it('keeps the subjects of src/vscode apart: they share what stands below them, and start.ts puts them together', () => {
    const forbidden = imports.filter(({ file, target }) => {
      const [from, to] = [vscodeFolder(file), vscodeFolder(target)];
      if (from === '' || from === to || !target.startsWith('src/vscode/')) return false;
      const [layer, imported] = [belowSubjects.indexOf(from), belowSubjects.indexOf(to)];
      return imported < 0 || imported < layer;
    });
    expect(show(forbidden)).toEqual([]);
  });

  it('lets keystrokes in at one place', () => {
    const listening = vscodeFiles.filter(file =>
      readFileSync(join(root, file), 'utf8').includes('onDidChangeTextDocument'),
    );
    expect(listening).toEqual(['src/vscode/adapters/documentEvents.ts']);
  });

  it('has one meaning for each name that leaves its module', () => {
    const modules = new Map<string, Set<string>>();
    // pages in the webview are a program of their own
    for (const file of files.filter(one => !one.startsWith('src/webview/') && !one.startsWith('src/extension'))) {
      for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(exported))
        modules.set(name, (modules.get(name) ?? new Set()).add(file));
    }
    expect(modules.size).toBeGreaterThan(500);
    expect([...modules].flatMap(([name, of]) => (of.size > 1 ? [`${name}: ${[...of].join(', ')}`] : []))).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map<string, readonly string[]>();
    for (const file of files) {
      const own = importsOf(file).filter(({ target }) => target.startsWith('src/'));
      graph.set(
        file,
        own.map(({ target }) => `${target}.ts`).filter(target => files.includes(target)),
      );
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
