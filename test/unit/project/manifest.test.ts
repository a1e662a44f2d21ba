import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly icon: string;
  readonly capabilities: { readonly untrustedWorkspaces: object };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const manifest = JSON.parse(text('package.json')) as Manifest;
const sentences = JSON.parse(text('package.nls.json')) as Readonly<Record<string, string>>;
const commands = manifest.contributes.commands.map(({ command }) => command);
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => text(join('src', name.split(sep).join('/'))))
  .join('\n');

describe('the manifest', () => {
  it('has a sentence for every key, and no sentence too many', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(match => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(sentences).sort());
  });

  it('puts every command into the category Crossread', () => {
    expect(manifest.contributes.commands.filter(({ category }) => category !== 'Crossread')).toEqual([]);
  });

  it('declares only commands that the source handles', () => {
    expect(commands.filter(command => !sources.includes(`'${command}'`))).toEqual([]);
  });

  it('uses only declared commands in menus and keys', () => {
    const { menus, keybindings } = manifest.contributes;
    const used = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    expect(used.filter(command => !commands.includes(command))).toEqual([]);
  });

  it('gives every colour a value for each of the four kinds of theme', () => {
    const kinds = ['dark', 'highContrast', 'highContrastLight', 'light'];
    const incomplete = manifest.contributes.colors.filter(
      ({ defaults }) => Object.keys(defaults).sort().join() !== kinds.join(),
    );
    expect(incomplete).toEqual([]);
  });

  it('lets the settings of a workspace that nobody vouches for name neither stories nor authors', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toMatchObject({
      supported: 'limited',
      restrictedConfigurations: ['crossread.author', 'crossread.stories'],
    });
  });

  it('names an icon that is there', () => {
    expect(existsSync(join(root, manifest.icon))).toBe(true);
  });
});
