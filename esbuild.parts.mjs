// Puts the extension and its parts together so that what several of them need stands once: esbuild finds what they share (`splitting`,
// which it does for modules of browsers only), and this makes scripts of it that `require` one another, as both hosts load them.
import { transform } from 'esbuild';
import { parse } from 'acorn';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What the extension needs is in its own script, where parts find it; what only parts share stands in a script that they load first. */
const main = 'web/extension.js';
const common = 'shared.cjs';

/** The name under which a script keeps what others take from it. `src/vscode/adapters/webParts.ts` knows it, too. */
const store = 'sharedModules';

/** Names that code sets again after it has run, at any depth. */
function setLater(node, depth = 0, found = new Set()) {
  if (depth > 0 && node.type === 'AssignmentExpression' && node.left.type === 'Identifier') found.add(node.left.name);
  if (depth > 0 && node.type === 'UpdateExpression' && node.argument.type === 'Identifier')
    found.add(node.argument.name);
  const within = /Function/.test(node.type) ? depth + 1 : depth;
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') setLater(child, within, found);
  return found;
}

const isOurs = path => path.startsWith('./') || path.startsWith('../');
const short = index => index.toString(36).replace(/^\d/, digit => `_${digit}`);

/** One of esbuild's modules: its code without imports and exports, what it takes and what it gives. */
function moduleOf({ path, text }) {
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const exports = body.filter(({ type }) => type === 'ExportNamedDeclaration');
  let [code, at] = ['', 0];
  for (const { start, end } of [...imports, ...exports].sort((a, b) => a.start - b.start)) {
    code += text.slice(at, start);
    at = end;
  }
  const given = exports.flatMap(({ specifiers, declaration }) => {
    if (declaration != null) throw new Error(`${path} exports what it declares at once`);
    return specifiers.map(({ local, exported }) => ({ local: local.name, name: exported.name }));
  });
  const later = setLater({ type: 'Program', body });
  const unfit = given.filter(({ local }) => later.has(local));
  if (unfit.length > 0) throw new Error(`others take ${unfit[0].local} once, which changes later`);
  return { name: basename(path), code: code + text.slice(at), imports, given };
}

/** Those that a module needs before it runs, each after what it needs itself. They form no circle: each is needed by more scripts than the last. */
function inOrder(modules, name, found = new Set()) {
  const { imports } = modules.get(name);
  for (const { source } of imports) if (isOurs(source.value)) inOrder(modules, basename(source.value), found);
  return found.add(name);
}

/** What stands in which script: the names of modules by the script that holds them. */
function placed(modules, entries) {
  const needed = new Map(Object.entries(entries).map(([script, name]) => [script, inOrder(modules, name)]));
  const scriptOf = new Map();
  for (const name of modules.keys()) {
    const scripts = [...needed].filter(([, names]) => names.has(name)).map(([script]) => script);
    scriptOf.set(name, scripts.includes(main) ? main : scripts.length === 1 ? scripts[0] : common);
  }
  return { needed, scriptOf };
}

/** The statement that takes from a module what another needs of it, by the short names that it gives it under. */
function taken(modules, place, { source, specifiers }) {
  if (specifiers.length === 0) return '';
  const [first] = specifiers;
  if (!isOurs(source.value)) {
    const from = `require(${JSON.stringify(source.value)})`;
    if (first.type === 'ImportNamespaceSpecifier') return `const ${first.local.name}=${from};`;
    return `const {${specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`).join()}}=${from};`;
  }
  const { name, given } = modules.get(basename(source.value));
  const names = specifiers.map(({ imported, local }) => {
    const index = given.findIndex(one => one.name === imported.name);
    return `${short(index)}:${local.name}`;
  });
  return `const {${names.join()}}=${place(name)};`;
}

/** All scripts, by their names. */
function scripts(modules, entries) {
  const { needed, scriptOf } = placed(modules, entries);
  const idOf = new Map([...modules.keys()].map((name, index) => [name, short(index)]));
  const lazily = [...modules.keys()].filter(name => ![...needed.values()].some(names => names.has(name)));
  const place = script => name => {
    const holder = scriptOf.get(name);
    const from = holder === script ? '' : `require(${JSON.stringify(`./${holder}`)}).`;
    return `${from}${store}.${idOf.get(name)}`;
  };
  const codeOf = (name, script) => {
    const { code, imports, given } = modules.get(name);
    const late = code.replace(
      /import\("\.\/([\w-]+\.js)"\)/g,
      (_, other) => `Promise.resolve().then(()=>${store}.${idOf.get(other)}())`,
    );
    return [...imports.map(one => taken(modules, place(script), one)), late].join('\n');
  };
  const gives = (name, naming) =>
    `{${modules
      .get(name)
      .given.map(({ local, name: exported }, index) => `${naming(exported, index)}:${local}`)
      .join()}}`;
  const byIndex = (_, index) => short(index);
  const textOf = (script, names, entry) => {
    const parts = names.map(name => {
      const code = codeOf(name, script);
      // a module in brackets is compiled as it is read, not looked through first
      if (lazily.includes(name))
        return `${store}.${idOf.get(name)}=()=>{${code};return ${gives(name, exported => exported)}};`;
      if (name !== entry) return `(function(){${code};${store}.${idOf.get(name)}=${gives(name, byIndex)}})();`;
      return `(function(){${code};Object.assign(module.exports,${gives(name, exported => exported)})})();`;
    });
    return ['"use strict";', `const ${store}={};module.exports={${store}};`, ...parts].join('\n');
  };
  const order = [...new Set([...needed.values()].flatMap(names => [...names]))];
  const held = script => order.filter(name => scriptOf.get(name) === script);
  return {
    [common]: textOf(common, held(common)),
    ...Object.fromEntries(
      Object.entries(entries).map(([script, entry]) => {
        // what is loaded late stands in the script that asks for it
        const late = lazily.filter(name => held(script).some(one => modules.get(one).code.includes(name)));
        return [script, textOf(script, [...late, ...held(script)], entry)];
      }),
    ),
  };
}

/**
 * For esbuild: makes scripts of a build with `splitting`.
 * @param {Record<string, string>} files the scripts, by the names of their entries
 */
export const joinedParts = (files, minify) => ({
  name: 'joined-parts',
  setup({ initialOptions, onEnd }) {
    Object.assign(initialOptions, { write: false, metafile: true, minifySyntax: minify });
    onEnd(async ({ errors, outputFiles, metafile }) => {
      if (errors.length > 0) return;
      const modules = new Map(outputFiles.map(moduleOf).map(one => [one.name, one]));
      const entries = Object.fromEntries(Object.entries(files).map(([entry, script]) => [script, `${entry}.js`]));
      const folder = initialOptions.outdir;
      const inputs = Object.assign({}, ...Object.values(metafile.outputs).map(output => output.inputs));
      metafile.outputs = {};
      for (const [script, text] of Object.entries(scripts(modules, entries))) {
        const { code } = await transform(text, { minify, target: 'es2022', legalComments: 'none' });
        const path = join(folder, script);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, code);
        // which of them stands in which script is nobody's question
        metafile.outputs[path] = { inputs };
      }
    });
  },
});
