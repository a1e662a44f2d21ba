// Libraries without what nothing here calls: the package holds a fifth of pdf.js and none of two ZIP readers. Used by
// esbuild.targets.mjs and, for PDF, vitest.config.ts, so that the unit tests read with what ships.
import { parse } from 'acorn';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Classes that only drawing, editing, forms, pictures, tagged structure and asking a server use, by their names in pdf.js. The filter
 * of Brotli, which no PDF of today has, carries a dictionary of a fifth of the library.
 */
const unused = new Set(
  (
    'Annotation AnnotationEditor AnnotationEditorLayer AnnotationEditorUIManager AnnotationFactory AnnotationLayer ' +
    'AnnotationStorage BrotliStream CCITTFaxDecoder CanvasBBoxTracker CanvasDependencyTracker ' +
    'CanvasGraphics CanvasImagesTracker CmykICCBasedCS ColorPicker CompiledFont DatasetReader ' +
    'DefaultAppearanceEvaluator DrawLayer FakeUnicodeFont FontRendererFactory IccColorSpace ' +
    'ImageResizer InternalRenderTask JBig2CCITTFaxWasmImage Jbig2Image JpegImage JpxImage MeshShading MetadataParser ' +
    'OptionalContentConfig PDFEditor PDFFetchStream PDFImage PDFNetworkStream PDFNodeStream PostScriptCompiler QCMS ' +
    'QueueOptimizer RadialAxialShading SignatureExtractor StructTreePage StructTreeRoot TextLayer TrueTypeCompiled ' +
    'Type2Compiled WebGPUMesh WidgetAnnotation XFAFactory XfaLayer XfaText'
  ).split(' '),
);

/** Its build gives each class and function its name by a call, which a bundler must take for a deed: as notes they are none. */
const named = /static\{p\(this,"([\w$]+)"\)\}/g;
const namingCall = /(?<![\w$.#])p\(([\w$]+),"[\w$]+"\)(?=[;,}\n)])/g;
const otherCall = /(?<![\w$.#])p\((?!t,e\)=>)/g;
/** Globals for its own viewer and tests, which would keep everything in use. */
const forViewers = /globalThis\._pdfjsTestingUtils=.*?(?=export\{)/s;

/** Functions that only forms in the withdrawn XFA ask; they hold the widths of all signs of five fonts in four cuts. */
const unanswered = ['getXfaFontName', 'getXfaFontDict', 'getXfaFontWidths'];

function withoutDeeds(source) {
  for (const pattern of [named, namingCall, forViewers])
    if (source.search(pattern) < 0) throw new Error(`unpdf has changed: no ${String(pattern)} in it`);
  return source
    .replace(named, '/*@$1*/')
    .replace(namingCall, '$1')
    .replace(forViewers, '')
    .replace(otherCall, '/* @__PURE__ */p(');
}

/** What the library calls on such classes when it starts and ends. */
const emptyClass = '{static setOptions(){}static cleanup(){}}';

const pureStart = '/* @__PURE__ */(()=>(';
const pureEnd = '))()';

/** Rewrites at places of a text, in order; at one place what closes comes before what opens. */
function rewritten(source, edits) {
  const inOrder = edits.toSorted((a, b) => a.from - b.from || Number(b.closes ?? false) - Number(a.closes ?? false));
  let [result, at] = ['', 0];
  for (const { from, to = from, text } of inOrder) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

/**
 * A module in which a bundler leaves out every class and constant that nothing uses: it keeps those whose making might do something,
 * and in these libraries none does.
 * @param unused names of classes to empty, as `withoutDeeds` notes them
 * @param idle functions to empty, as the module calls them
 */
function slimModule(source, unused = new Set(), idle = new Set()) {
  const missing = new Set(unused);
  const edits = [];
  const empty = ({ body }) => {
    const [, name = ''] = /^\{\/\*@([\w$]+)\*\//.exec(source.slice(body.start, body.start + 80)) ?? [];
    if (!missing.delete(name)) return;
    edits.push({ from: body.start, to: body.end, text: emptyClass });
  };
  const pure = ({ start, end }, before = '', after = '') =>
    edits.push({ from: start, text: before + pureStart }, { from: end, text: pureEnd + after, closes: true });
  for (const node of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    if (node.type === 'FunctionDeclaration' && idle.has(node.id.name))
      edits.push({ from: node.body.start, to: node.body.end, text: '{}' });
    if (node.type === 'ClassDeclaration') {
      empty(node);
      pure(node, `const ${node.id.name}=`, ';');
    }
    for (const { init } of node.type === 'VariableDeclaration' ? node.declarations : []) {
      if (init == null || /Function|Literal|Identifier/.test(init.type)) continue;
      if (init.type === 'ClassExpression') empty(init);
      pure(init);
    }
  }
  if (missing.size > 0) throw new Error(`a library has changed: it has no class ${[...missing].join(', ')}`);
  return rewritten(source, edits);
}

function slimPdf(library) {
  const idle = unanswered.map(name => {
    const [, id] = new RegExp(`(?<![\\w$.#])p\\(([\\w$]+),"${name}"\\)`).exec(library) ?? [];
    if (id === undefined) throw new Error(`unpdf has changed: no ${name} in it`);
    return id;
  });
  return slimModule(withoutDeeds(library), unused, new Set(idle));
}

/** What mammoth asks of jszip, by the ZIP reader that is there already. */
const zipByFflate = `
  import { unzipSync } from 'fflate';
  export async function loadAsync(archive) {
    const parts = unzipSync(new Uint8Array(archive));
    return { file: name => (Object.hasOwn(parts, name) ? { async: async () => parts[name] } : null) };
  }
`;

/** What mammoth and its parser of styles ask of underscore, which comes whole or not at all. */
const underscoreAsAsked = `
  const isList = all => all != null && typeof all.length === 'number';
  const listOf = all => (all == null ? [] : isList(all) ? Array.from(all) : Object.values(all));
  const keysOf = all => (isList(all) ? listOf(all).map((_, index) => index) : Object.keys(all ?? {}));
  const by = key => (typeof key === 'function' ? key : one => one[key]);
  export const { isArray } = Array;
  export const { assign: extend } = Object;
  export const values = all => Object.values(all ?? {});
  export const clone = one => (isArray(one) ? [...one] : one instanceof Object ? { ...one } : one);
  export const foldl = (all, add, from) => listOf(all).reduce((sum, one) => add(sum, one), from);
  export const isFunction = one => typeof one === 'function';
  export const isString = one => typeof one === 'string';
  export const map = (all, make) => keysOf(all).map(key => make(all[key], key));
  export const forEach = (all, run) => void map(all, run);
  export const filter = (all, fits) => listOf(all).filter(one => fits(one));
  export const find = (all, fits) => listOf(all).find(one => fits(one));
  export const findIndex = (all, fits) => listOf(all).findIndex(one => fits(one));
  export const some = (all, fits) => listOf(all).some(one => fits(one));
  export const any = some;
  export const last = all => listOf(all).at(-1);
  export const flatten = (all, once) => listOf(all).flat(once === true ? 1 : Infinity);
  export const pluck = (all, key) => listOf(all).map(by(key));
  export const indexBy = (all, key) => Object.fromEntries(listOf(all).map(one => [by(key)(one), one]));
  export const invert = all => Object.fromEntries(Object.entries(all).map(([key, value]) => [value, key]));
  export const isEqual = (a, b) =>
    a === b || (keysOf(a).length === keysOf(b).length && keysOf(a).every(key => a[key] === b[key]));
`;

/** Fails the build where a library asks underscore for more: it would fail at a document only. */
function checkAsked(source, path) {
  for (const [, name] of source.matchAll(/(?<![\w$.])_\.(\w+)/g))
    if (!new RegExp(`export const (?:\\{ )?(?:\\w+: )?${name}\\b`).test(underscoreAsAsked))
      throw new Error(`${path} asks underscore for ${name}, which is not there`);
}

/** Where linkedom's reader of pages lies. */
const readerOfPages = join(dirname(createRequire(import.meta.url).resolve('htmlparser2')), '..', 'esm');

/** Names of signs, as the reader of pages knows them. */
const entitiesOfPages = `
  import { decodeHTML } from 'entities/decode';
  const read = (_, written) => {
    const sign = decodeHTML(written);
    return sign === written ? undefined : sign;
  };
  export const htmlEntities = new Proxy({}, { get: read });
`;

const entitiesOfXml = `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };`;

/**
 * Modules in whose place others stand, by the library that asks for them. Mammoth writes no document, so that it needs no writer of XML,
 * and reads no HTML; of a page neither styles are looked at nor pictures drawn, and its reader is asked for nothing but events.
 */
const replaced = {
  mammoth: { jszip: zipByFflate, underscore: underscoreAsAsked, xmlbuilder: '' },
  lop: { underscore: underscoreAsAsked },
  '@xmldom': { './entities': entitiesOfXml },
  linkedom: {
    htmlparser2: `export { Parser } from ${JSON.stringify(join(readerOfPages, 'Parser.js'))};`,
    'cssomnom/parse': 'export const parse = () => null;',
    '../../commonjs/canvas.cjs': 'export default { createCanvas: () => null };',
  },
  'postal-mime': { './html-entities.js': { contents: entitiesOfPages, resolveDir: readerOfPages } },
};

const inPlace = (module, resolveDir) => (typeof module === 'string' ? { contents: module, resolveDir } : module);

/** Of countries their names and capitals are read, a quarter of what is known of them. */
async function slimCountries() {
  const { countries } = await import('countries-list');
  const read = Object.entries(countries).map(([code, { name, capital }]) => [code, { name, capital }]);
  return `export const countries = ${JSON.stringify(Object.fromEntries(read))};`;
}

const slims = [
  { filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/, slim: slimPdf },
  { filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/, slim: library => slimModule(library) },
  { filter: /[\\/]countries-list[\\/]mjs[\\/]index\.js$/, slim: slimCountries },
  {
    filter: /[\\/]node_modules[\\/](?:mammoth|lop)[\\/]lib[\\/].*\.js$/,
    slim: (library, path) => {
      checkAsked(library, path);
      return library;
    },
  },
];

/** For esbuild. */
export const slimLibraries = {
  name: 'slim-libraries',
  setup({ onResolve, onLoad }) {
    for (const { filter, slim } of slims)
      onLoad({ filter }, async ({ path }) => ({
        contents: await slim(await readFile(path, 'utf8'), path),
        loader: 'js',
      }));
    for (const [library, modules] of Object.entries(replaced))
      onResolve({ filter: /./ }, ({ path, importer, resolveDir }) =>
        Object.hasOwn(modules, path) && new RegExp(`[\\\\/]node_modules[\\\\/]${library}[\\\\/]`).test(importer)
          ? { path, namespace: 'replaced', pluginData: inPlace(modules[path], resolveDir) }
          : undefined,
      );
    onLoad({ filter: /.*/, namespace: 'replaced' }, ({ pluginData }) => pluginData);
  },
};

/** PDF's for Vitest, which must be told to transform the package. */
export const viteSlimPdf = {
  name: 'slim-pdf',
  enforce: 'pre',
  transform: (code, id) => (slims[0].filter.test(id) ? slimPdf(code) : undefined),
};
