import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  };
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', name), 'utf8'));

const { commands, menus } = (read('package.json') as Manifest).contributes;
const sentences = read('package.nls.json') as Readonly<Record<string, string>>;

/** Ids of the commands that stand in menus and not in the palette, by their full titles. */
export const menuCommands: ReadonlyMap<string, string> = new Map(
  commands
    .filter(({ command }) => menus.commandPalette.some(one => one.command === command && one.when === 'false'))
    .map(({ command, title, category }) => [`${category}: ${sentences[title.replaceAll('%', '')] ?? title}`, command]),
);
