import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terminalIo, type CommandIo } from '../../../src/cli/io';

/** A folder with articles of its own, and what commands print there. */
export interface Desk {
  readonly folder: string;
  readonly io: CommandIo;
  /** What was printed since it was last asked for. */
  printed(): string;
  readonly errors: string[];
  write(name: string, content: string | Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

export async function openDesk(files: Readonly<Record<string, string | Uint8Array>>): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-cli-'));
  let out = '';
  const errors: string[] = [];
  const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    folder,
    io: terminalIo({ cwd: folder, out: text => (out += text), error: line => errors.push(line) }),
    printed: () => {
      const text = out;
      out = '';
      return text;
    },
    errors,
    write,
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Two versions of a flood: the toll differs, one sentence stands in both, one in either. */
export const flood = {
  'bulletin.txt': [
    'Floods kill dozens in the valley',
    '',
    'The flood killed 42 people when the river Orra burst its banks on 3 May 2024, the governor said. The army sent 1,200 soldiers to the valley.',
    '',
    'Farmers lost crops worth $3.5 million, according to the chamber of agriculture.',
  ].join('\n'),
  'daily.txt': [
    'Valley under water',
    '',
    'The flood killed 45 people when the river Orra burst its banks on 3 May 2024, the governor said. The army sent 1,200 soldiers to the valley.',
    '',
    'A school in the village of Lund served soup to everybody who came.',
  ].join('\n'),
} as const;
