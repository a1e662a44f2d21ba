// The licences of everything that is bundled, from esbuild's own account of what went into each file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;

/** Packages whose text stands in another's: no account of files can know them. */
const within = {
  unpdf: { name: 'pdf.js', licence: 'Apache-2.0', holder: 'Copyright Mozilla Foundation' },
};

/** Modules that the build makes of a package. */
const made = { 'word-lists': 'compromise', 'schema-validator': 'ajv' };

/** The folder of the package that a module is of; a package may lie in another. */
function packageFolder(path) {
  const [, folder] = /(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const [, kind = ''] = /^([a-z-]+):/.exec(path) ?? [];
  return folder ?? (kind in made ? `node_modules/${made[kind]}` : undefined);
}

/** Folders of the packages that stand in built files, in order. */
export function bundledPackages(metafiles) {
  const paths = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  return [...new Set(paths.map(packageFolder).filter(folder => folder !== undefined))].sort();
}

function licenceText(folder) {
  const files = readdirSync(folder).filter(name => /^(licen[cs]e|copying|notice)/i.test(name));
  return files.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

/** One package: name, version, licence, its words. @throws when it states none: such a package must not ship */
function notice(path) {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence } = manifest;
  if (licence === undefined) throw new Error(`${name} states no licence`);
  const author = typeof manifest.author === 'string' ? manifest.author : (manifest.author?.name ?? '');
  const words = licenceText(folder) || `Copyright ${author}`;
  const other = within[name];
  const contains = other ? `\n\nIt contains ${other.name} (${other.licence}). ${other.holder}.` : '';
  return `${name} ${version} (${licence})\n\n${words}${contains}`;
}

/** @param {import('esbuild').Metafile[]} metafiles @returns the text of ThirdPartyNotices.txt */
export function thirdPartyNotices(metafiles) {
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head = 'Crossread holds code and word lists of these packages, under the licences that stand with each.';
  return `${[head, ...bundledPackages(metafiles).map(notice)].join(rule)}\n`;
}
