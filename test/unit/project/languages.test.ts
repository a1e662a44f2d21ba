import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { spoken } from '../../../scripts/l10n.mjs';

const root = resolve(import.meta.dirname, '../../..');

type Translation = Readonly<Record<string, string>>;
const translationOf = (path: string): Translation => JSON.parse(readFileSync(join(root, path), 'utf8')) as Translation;

const sentences = await spoken();
const bundle = Object.fromEntries(
  Object.entries(sentences).map(([key, said]) => [key, typeof said === 'string' ? said : said.message]),
);
const manifest = translationOf('package.nls.json');

/** Places for what is filled in, links to commands and names of settings: a translation has the same. */
const fixedParts = (text: string): readonly string[] =>
  (text.match(/\{\d+\}|\(command:[\w.]+\)|`#[\w.]+#`/g) ?? []).sort();

const languages = readdirSync(join(root, 'l10n')).flatMap(
  name => /^bundle\.l10n\.([\w-]+)\.json$/.exec(name)?.[1] ?? [],
);

/** Where the sentences stand that need words: `npm run l10n` takes them there, and names those without. */
describe('the sentences of the source', () => {
  it('are all in l10n/bundle.l10n.json', () => {
    expect(JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8'))).toEqual(sentences);
  });

  it('are told in German', () => expect(languages).toContain('de'));
});

describe.each(
  languages.flatMap(language => [
    { path: `l10n/bundle.l10n.${language}.json`, original: bundle },
    { path: `package.nls.${language}.json`, original: manifest },
  ]),
)('$path', ({ path, original }) => {
  const translation = translationOf(path);

  it('has every sentence and none that is no longer said', () => {
    expect(Object.keys(translation).sort()).toEqual(Object.keys(original).sort());
    expect(Object.keys(translation).filter(key => translation[key]?.trim() === '')).toEqual([]);
  });

  it('has the same places to fill in and the same links', () => {
    const other = Object.entries(original).filter(
      ([key, text]) => fixedParts(text).join() !== fixedParts(translation[key] ?? '').join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('names commands as the menus do', () => {
    const language = /\.([\w-]+)\.json$/.exec(path)?.[1] ?? '';
    const titles = new Set(Object.values(translationOf(`package.nls.${language}.json`)));
    const named = Object.values(translation).flatMap(text =>
      [...text.matchAll(/„Crossread: ([^“]+)“/g)].map(([, name]) => name),
    );
    expect(named.filter(name => !titles.has(name ?? ''))).toEqual([]);
  });
});

/** Calls whose words nobody reads in the editor: translated already, for a log, or for whoever mends a fault. */
const unread = /^(?:l10n\.t|(?:this\.)?(?:ports\.|app\.)?log\.\w+|(?:\w+\.)*Error)$/;

/** Two words with a blank between them: names of settings, classes and keys have none. */
const readsLikeWords = /\p{L}{2,} \p{L}{2,}/u;

function hardCoded(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText(source) : '';
    if (unread.test(called) || ts.isTypeNode(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && readsLikeWords.test(node.text)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Words that nobody reads: pages and scripts in the making, classes and keys of a page, styles, endings of files. Samples of what is
 * marked are English, as the articles are.
 */
const noSentence: readonly RegExp[] = [
  /: [^]*[<>{}]/,
  /^src\/webview\/.*: (?:[a-z-]+ )+[a-z-]+ ?$/,
  /^src\/webview\/table\/keyboard\.ts: ctrl (?:Home|End)$/,
  /: (?:1px dotted|color-mix\(in srgb, |\nleft out)$/,
  /^src\/vscode\/sources\/importArticles\.ts: html htm/,
  /^src\/vscode\/marks\/legend\.ts: /,
];

describe('the code of the editor and its pages', () => {
  it('says nothing that cannot be told in another language', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map(name => `src/${name.split(sep).join('/')}`)
      .filter(path => /^src\/(?:vscode\/|webview\/|extension)/.test(path) && path.endsWith('.ts'));
    const said = files.flatMap(hardCoded).filter(found => !noSentence.some(pattern => pattern.test(found)));
    expect(said).toEqual([]);
  });
});
