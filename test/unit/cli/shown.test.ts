import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAnalyze } from '../../../src/cli/analyze';
import { runAnnotate } from '../../../src/cli/annotate';
import { runExport } from '../../../src/cli/export';
import type { CommandIo } from '../../../src/cli/io';
import { printable, printedJson, shown } from '../../../src/cli/shown';
import { runVerify } from '../../../src/cli/verify';
import { flood, openDesk, type Desk } from './support';

/** Sets the title of the window, breaks the line, and turns what follows round: "‮txt.exe" reads "exe.txt". */
const hostile = 'a\u001b]0;owned\u0007\n\u009b31m\u202etxt.\u2066\u2028b';
const asShown = 'a\\u001b]0;owned\\u0007\\u000a\\u009b31m\\u202etxt.\\u2066\\u2028b';

/** What a terminal acts on, and what forges or turns lines; line ends are looked for apart. */
const commands = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

let desk: Desk;

beforeEach(
  async () => (desk = await openDesk({ [`${hostile}.txt`]: flood['bulletin.txt'], 'daily.txt': flood['daily.txt'] })),
);
afterEach(() => desk.clear());

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** All that a command prints, errors included. */
async function print(command: Command, ...args: readonly string[]): Promise<string> {
  desk.errors.length = 0;
  await command(args, desk.io);
  return [desk.printed(), ...desk.errors].join('\n');
}

const annotated = (): Promise<string> =>
  print(runAnnotate, `${hostile}.txt`, '--quote', '42 people', '--author', 'Desk');

describe('a name that would command the terminal', () => {
  it('is shown with its escapes by analyze, on a line of its own', async () => {
    const out = await print(runAnalyze, '.');
    expect(out).not.toMatch(commands);
    expect(out.split('\n')).toContainEqual(expect.stringContaining(`  ${asShown}.txt: `));
  });

  it('is the same name again in the JSON of analyze and verify', async () => {
    await annotated();
    for (const out of [await print(runAnalyze, '.', '--json'), await print(runVerify, '.', '--json')]) {
      expect(out).not.toMatch(commands);
      expect(out).toContain('\\u001b]0;owned');
      expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(hostile).slice(1, -1));
    }
  });

  it('is shown with its escapes by annotate and verify', async () => {
    expect(await annotated()).toMatch(
      new RegExp(`^urn:uuid:\\S+ ${asShown.replaceAll(/[\\[\].]/g, '\\$&')}\\.txt \\d+-\\d+\\n`),
    );
    await writeFile(join(desk.folder, `${hostile}.txt`), 'All else is gone.');
    const out = await print(runVerify, '.');
    expect(out).not.toMatch(commands);
    expect(out).toContain(`${asShown}.txt: 1 note, 0 in place\n`);
  });

  it.each(['csv', 'csv-long', 'markdown', 'html', 'jsonld'])(
    'is shown with its escapes in an export as %s',
    async format => {
      await annotated();
      expect(await print(runExport, '.', '--format', format)).not.toMatch(commands);
    },
  );

  it.each([
    ['an article that is no text', '\0\u0001\u0002'.repeat(200), runAnalyze],
    ['an article that is empty', '', runExport],
    ['an article that is no text, with notes', '\0\u0001\u0002'.repeat(200), runVerify],
  ])('is shown with its escapes in the error about %s', async (_, content, command) => {
    await annotated();
    await writeFile(join(desk.folder, `${hostile}.txt`), content);
    const out = await print(command, '.', ...(command === runExport ? ['--format', 'csv'] : []));
    expect(out).not.toMatch(commands);
    expect(desk.errors).toContainEqual(expect.stringContaining(`${asShown}.txt: `));
  });

  it('is shown with its escapes when it is asked for in vain', async () => {
    await runVerify([`${hostile}.md`], desk.io).catch((error: unknown) => desk.io.error(String(error)));
    expect(desk.errors).toEqual([`UsageError: no such file or folder: ${asShown}.md`]);
  });
});

describe('words of others', () => {
  it('are shown as they are where nothing in them commands', () => {
    for (const words of ['report — final (2).txt', 'отчёт.txt', 'تقرير.txt', '👩‍🚒.md', 'C:\\news\\a.txt'])
      expect(shown(words)).toBe(words);
  });

  it('are printed in a document with its lines', () => {
    expect(printable('a\tb\r\nc\u001b[2J\u0085d\n')).toBe('a\tb\r\nc\\u001b[2J\\u0085d\n');
  });

  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), words => {
        expect(printedJson([words])).not.toMatch(commands);
        expect(JSON.parse(printedJson([words]))).toEqual([words]);
      }),
    );
  });
});
