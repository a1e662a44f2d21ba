import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface MenuItem {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly icon: string;
  readonly capabilities: { readonly untrustedWorkspaces: object };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly jsonValidation: readonly { readonly fileMatch: string | readonly string[]; readonly url: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, object>> }[];
    readonly views: Readonly<Record<string, readonly object[]>>;
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

/** Whether a menu's condition holds for a row; what else it asks for holds. */
const isShown = (when: string, view: string, row: string): boolean =>
  when.split(' && ').every(term => {
    const [, name, operator, value = ''] = /^(view|viewItem) (==|=~) (.+)$/.exec(term) ?? [];
    if (name === undefined) return true;
    const actual = name === 'view' ? view : row;
    return operator === '==' ? actual === value : new RegExp(value.slice(1, value.lastIndexOf('/'))).test(actual);
  });

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

  it('shows a palette that can be looked through, and leads to every other command by a menu', () => {
    const { commandPalette = [], ...menus } = manifest.contributes.menus;
    const hidden = commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    // those of what is off by default, or under way, show only then
    expect(commands.length - commandPalette.length).toBeLessThanOrEqual(30);
    const reached = Object.values(menus)
      .flat()
      .map(({ command }) => command);
    expect(hidden.filter(command => !reached.includes(command))).toEqual([]);
  });

  it('names things in words that a journalist uses', () => {
    const titles = Object.entries(sentences).filter(([key]) => /^(?:command|menu|view)\./.test(key));
    expect(titles.filter(([, title]) => /boilerplate|codebook|health|\btier|code ?lens/i.test(title))).toEqual([]);
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

  it('reaches no other extension and no file that is not ours', () => {
    expect(manifest.contributes).not.toHaveProperty('configurationDefaults');
    const patterns = manifest.contributes.jsonValidation.flatMap(({ fileMatch }) => fileMatch);
    expect(patterns).toHaveLength(4);
    for (const pattern of patterns) expect(pattern).toMatch(/\.crossread\.json$|^\*\.(?:txt|md)\.annotations\.json$/);
    for (const { url } of manifest.contributes.jsonValidation) expect(existsSync(join(root, url))).toBe(true);
  });

  it('has settings in groups, each with an order, a scope and words in Markdown', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    expect(settings.length).toBeGreaterThan(10);
    const bare = settings.filter(([, one]) => !('order' in one && 'scope' in one && 'markdownDescription' in one));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('gives every view an icon and help for screen readers', () => {
    const views = Object.values(manifest.contributes.views).flat();
    expect(views.filter(view => !('icon' in view && 'accessibilityHelpContent' in view))).toEqual([]);
  });

  it('shows three commands in a row of a view at most', () => {
    // what a row of a view may say of itself: its kind, and of a note what befell it
    const rows = [
      'story',
      'facts',
      'version',
      'entity',
      'link',
      'candidate',
      'note.open',
      'note.open.lost',
      'note.open.changed',
      'note.resolved.lost',
    ];
    const inline =
      manifest.contributes.menus['view/item/context']?.filter(({ group }) => group?.startsWith('inline')) ?? [];
    expect(inline.length).toBeGreaterThan(5);
    for (const view of ['crossread.story', 'crossread.entities', 'crossread.notes'])
      for (const row of rows) {
        const shown = inline.filter(({ when = '' }) => isShown(when, view, row));
        expect(shown.length, `${view} ${row}`).toBeLessThanOrEqual(3);
      }
  });

  it('names an icon that is there', () => {
    expect(existsSync(join(root, manifest.icon))).toBe(true);
  });
});
