// docs/commands.md and docs/settings.md, from the manifest.
// usage: node scripts/docs.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const json = name => JSON.parse(readFileSync(join(root, name), 'utf8'));

const cell = text => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const generated = '<!-- Made from package.json by `npm run docs`. -->';

function commandsPage({ contributes }, say) {
  const keysOf = command =>
    contributes.keybindings
      .filter(binding => binding.command === command)
      .map(({ key }) =>
        key
          .split(' ')
          .map(chord => `<kbd>${chord}</kbd>`)
          .join(' '),
      )
      .join(', ');
  const hidden = new Set(
    contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const rows = commands => commands.map(({ command, title }) => [say(title), `\`${command}\``, keysOf(command)]);
  const palette = contributes.commands.filter(({ command }) => !hidden.has(command));
  const elsewhere = contributes.commands.filter(({ command }) => hidden.has(command));
  const head = ['Command', 'Id', 'Key'];
  return [
    '# Commands',
    generated,
    'In the command palette, under _Crossread_:',
    table(head, rows(palette)),
    'In the menus of what they act on; a key of your own can call them, too:',
    table(head, rows(elsewhere)),
  ].join('\n\n');
}

const defaultOf = ({ default: value }) => (typeof value === 'object' ? '' : `\`${JSON.stringify(value)}\``);

function settingsPage({ contributes }, say) {
  const groups = contributes.configuration.flatMap(({ title, properties }) => [
    `## ${say(title)}`,
    table(
      ['Setting', 'Default', 'What it does'],
      Object.entries(properties).map(([name, setting]) => {
        const values = (setting.enum ?? []).map((value, index) => {
          const said = setting.markdownEnumDescriptions?.[index] ?? '';
          return `\`${value}\`: ${say(said)}`;
        });
        return [`\`${name}\``, defaultOf(setting), [say(setting.markdownDescription), ...values].join('<br>')];
      }),
    ),
  ]);
  return ['# Settings', generated, ...groups].join('\n\n');
}

/** The pages as they should stand in docs, by their names. */
export async function pages() {
  const manifest = json('package.json');
  const sentences = json('package.nls.json');
  const say = text => text.replace(/^%(.+)%$/, (_, key) => sentences[key]);
  const options = { ...(await resolveConfig(join(root, 'docs', 'commands.md'))), parser: 'markdown' };
  return {
    'commands.md': await format(commandsPage(manifest, say), options),
    'settings.md': await format(settingsPage(manifest, say), options),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await pages())) writeFileSync(join(root, 'docs', name), text);
