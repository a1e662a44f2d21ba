// The extension as a web worker host has to see it: VS Code prefers `main` when a manifest names both entries. Only what is packed
// is there.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { temporaryFolder } from './workspace.mjs';

const shipped = ['dist', 'media', 'seeds', 'l10n', 'package.nls.json', 'README.md'];

/** A folder with the built extension and its manifest without `main`, free to run in a worker. */
export function stageWebExtension() {
  const folder = temporaryFolder('web-extension');
  const { main: _, extensionKind: __, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  for (const name of shipped)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}
