// Takes every sentence of the source into l10n/bundle.l10n.json and brings each translation into its order: what is new stands
// there with an empty text, to be written, and what the source no longer says is dropped. The same for package.nls.
// usage: node scripts/l10n.mjs
import { getL10nJson } from '@vscode/l10n-dev';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
const style = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'json' };
const asText = value => format(JSON.stringify(value, undefined, 2), style);

/** The sentences that the source says, as @vscode/l10n-dev finds them: by their key, the English text. */
export async function spoken() {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => join(root, 'src', name))
    .sort();
  const sources = files.map(path => ({ extension: '.ts', contents: readFileSync(path, 'utf8') }));
  return getL10nJson(sources.filter(({ contents }) => contents.includes('l10n.t(')));
}

/** A translation with the keys of the original, in their order. */
export const inStep = (original, translation) =>
  Object.fromEntries(Object.keys(original).map(key => [key, translation[key] ?? '']));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sentences = await spoken();
  writeFileSync(join(root, 'l10n', 'bundle.l10n.json'), await asText(sentences));
  const translations = [
    ...readdirSync(join(root, 'l10n')).map(name => ({ path: join('l10n', name), original: sentences })),
    ...readdirSync(root).map(name => ({ path: name, original: read('package.nls.json') })),
  ].filter(({ path }) => /(?:bundle\.l10n|package\.nls)\.[a-z-]+\.json$/.test(path));
  for (const { path, original } of translations) {
    const translated = inStep(original, read(path));
    writeFileSync(join(root, path), await asText(translated));
    const left = Object.entries(translated).filter(([, text]) => text === '');
    for (const [key] of left) console.log(`${path}: ${JSON.stringify(key)}`);
    console.log(`${path}: ${left.length} of ${Object.keys(translated).length} to be translated`);
  }
}
