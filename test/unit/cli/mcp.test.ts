import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/io';
import { runMcp } from '../../../src/cli/mcp';
import { mostLineBytes } from '../../../src/cli/mcp/lines';
import { flood, openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => (desk = await openDesk(flood)));
afterEach(() => desk.clear());

interface Reply {
  readonly jsonrpc: string;
  readonly id: string | number | null;
  readonly result?: {
    readonly content?: readonly { readonly type: string; readonly text: string }[];
    readonly isError?: boolean;
    readonly tools?: readonly { readonly name: string; readonly annotations: { readonly readOnlyHint: boolean } }[];
    readonly protocolVersion?: string;
  };
  readonly error?: { readonly code: number; readonly message: string };
}

/** Runs the server on an input. @returns what it sent, in order */
async function served(args: readonly string[], input: AsyncIterable<Uint8Array>): Promise<readonly Reply[]> {
  expect(await runMcp(args, { ...desk.io, input })).toBe(0);
  const lines = desk.printed().split('\n');
  expect(lines.pop()).toBe('');
  return lines.map(line => JSON.parse(line) as Reply);
}

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const line = (message: unknown): string => `${JSON.stringify(message)}\n`;
const clientInfo = { name: 'Test Agent', version: '1' };
const hello =
  line({ jsonrpc: '2.0', id: 0, method: 'initialize', params: { protocolVersion: '2025-06-18', clientInfo } }) +
  line({ jsonrpc: '2.0', method: 'notifications/initialized' });
const call = (id: number, name: string, input?: object): string =>
  line({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: input } });
const ping = (id: number): string => line({ jsonrpc: '2.0', id, method: 'ping' });

/** What the server says after the greeting. */
const answersTo = async (parts: readonly (string | Uint8Array)[], args: readonly string[] = ['.']) =>
  (await served(args, chunks([hello, ...parts]))).slice(1);

const itemsOf = (reply: Reply | undefined): readonly unknown[] =>
  (JSON.parse(reply?.result?.content?.[0]?.text ?? '{}') as { readonly items: readonly unknown[] }).items;

const note = { file: 'daily.txt', exact: 'served soup', comment: 'To everybody?' };

describe('crossread mcp', () => {
  it('says who it is and speaks the version that it is asked for, else its newest', async () => {
    const replies = await served(
      ['.'],
      chunks(
        ['2025-06-18', '1999-01-01'].map((protocolVersion, id) =>
          line({ jsonrpc: '2.0', id, method: 'initialize', params: { protocolVersion } }),
        ),
      ),
    );
    expect(replies.map(({ result }) => result?.protocolVersion)).toEqual(['2025-06-18', '2025-11-25']);
    expect(replies[0]?.result).toMatchObject({ serverInfo: { name: 'crossread' }, capabilities: { tools: {} } });
  });

  it('lists tools that leave all as it is, and the one that writes notes only when it may', async () => {
    const list = line({ jsonrpc: '2.0', id: 'a', method: 'tools/list' });
    const [[reading], [writing]] = [await answersTo([list]), await answersTo([list], ['.', '--allow-notes'])];
    expect(reading?.result?.tools).toHaveLength(6);
    expect(reading?.result?.tools?.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
    expect(writing?.result?.tools?.map(({ name }) => name)).toContain('crossread_propose_note');
  });

  it('has one page of tools: a cursor is of no list of its', async () => {
    const list = line({ jsonrpc: '2.0', id: 'a', method: 'tools/list', params: { cursor: '2' } });
    expect((await answersTo([list]))[0]?.error?.code).toBe(-32602);
  });

  it('answers with what the versions say', async () => {
    const replies = await answersTo([
      call(1, 'crossread_story'),
      call(2, 'crossread_differences', { kinds: ['differs'] }),
    ]);
    expect(replies.map(({ id }) => id)).toEqual([1, 2]);
    expect(itemsOf(replies[0])).toHaveLength(2);
    expect(itemsOf(replies[1])).toContainEqual(
      expect.objectContaining({ a: expect.objectContaining({ file: 'bulletin.txt', exact: '42 people' }) as unknown }),
    );
  });

  it('reads files anew that have changed between two calls', async () => {
    async function* editing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(hello + call(1, 'crossread_story'));
      while (!printed.includes('"id":1')) await new Promise(done => setTimeout(done, 5));
      await desk.write('third.txt', flood['daily.txt'].replace('45', '46'));
      yield Buffer.from(call(2, 'crossread_story'));
    }
    let printed = '';
    await runMcp(['.'], { ...desk.io, out: text => (printed += text), input: editing() });
    const replies = printed
      .trim()
      .split('\n')
      .map(one => JSON.parse(one) as Reply);
    expect(replies.slice(1).map(reply => itemsOf(reply).length)).toEqual([2, 3]);
  });

  it('tells an agent what is wrong with its input, as the answer of the tool', async () => {
    const [reply] = await answersTo([call(1, 'crossread_missing', { file: '../secret.txt' })]);
    expect(reply?.result).toMatchObject({ isError: true });
    expect(reply?.result?.content?.[0]?.text).toMatch(/no file of that name/);
  });

  it.each([
    [[], /a folder or files/],
    [['none'], /no such file or folder/],
    [['empty'], /no article/],
  ])('says what is wrong with %j', async (args, sentence) => {
    await mkdir(join(desk.folder, 'empty'));
    await expect(runMcp(args, { ...desk.io, input: chunks([]) })).rejects.toThrow(UsageError);
    await expect(runMcp(args, { ...desk.io, input: chunks([]) })).rejects.toThrow(sentence);
  });
});

describe('the files that crossread mcp reads', () => {
  it('are those of the folder: no link leads out of it', async () => {
    const other = await openDesk({ 'secret.txt': 'Nobody outside may read that the vault holds $5 million.' });
    await symlink(join(other.folder, 'secret.txt'), join(desk.folder, 'secret.txt'));
    await symlink(join(desk.folder, 'daily.txt'), join(desk.folder, 'inside.txt'));
    const replies = await answersTo([call(1, 'crossread_story'), call(2, 'crossread_missing', { file: 'secret.txt' })]);
    await other.clear();
    const files = itemsOf(replies[0]).map(item => (item as { readonly file: string }).file);
    expect(files).toEqual(['bulletin.txt', 'daily.txt', 'inside.txt']);
    expect(replies[1]?.result).toMatchObject({ isError: true });
    expect(desk.errors.filter(one => one.includes('leads out of its folder'))).toHaveLength(1);
  });
});

describe('notes over crossread mcp', () => {
  it('are not written unless it was started so', async () => {
    const [reply] = await answersTo([call(1, 'crossread_propose_note', note)]);
    expect(reply?.error).toMatchObject({ code: -32602 });
    await expect(readFile(join(desk.folder, 'daily.txt.annotations.json'), 'utf8')).rejects.toThrow(/ENOENT/);
  });

  it('are those of a program, unchecked, and leave the article as it is', async () => {
    const [reply] = await answersTo([call(1, 'crossread_propose_note', note)], ['.', '--allow-notes']);
    expect(itemsOf(reply)).toEqual([{ id: expect.stringMatching(/^urn:uuid:/) as unknown }]);
    const sidecar = await readFile(join(desk.folder, 'daily.txt.annotations.json'), 'utf8');
    expect(sidecar).toContain('"type": "Software",\n        "name": "Test Agent"');
    expect(sidecar).toContain('"value": "agent"');
    expect(await readFile(join(desk.folder, 'daily.txt'), 'utf8')).toBe(flood['daily.txt']);
  });

  it('wait for a person where the notes of a renamed article may belong to it', async () => {
    await answersTo([call(1, 'crossread_propose_note', note)], ['.', '--allow-notes']);
    await rename(join(desk.folder, 'daily.txt'), join(desk.folder, 'weekly.txt'));
    await desk.write('weekly.txt', `${flood['daily.txt']}\n\nThe governor will speak about it again on Monday.`);
    const [reply] = await answersTo(
      [call(1, 'crossread_propose_note', { ...note, file: 'weekly.txt' })],
      ['.', '--allow-notes'],
    );
    expect(reply?.result?.content?.[0]?.text).toMatch(/A person has to look/);
  });
});

describe('what crossread mcp may be sent', () => {
  const deep = 200_000;
  it.each<readonly [what: string, input: string | Uint8Array, code: number, message: RegExp]>([
    ['no JSON', 'hello\n', -32700, /one JSON object in one line/],
    ['half a line', '{"jsonrpc":"2.0",\n"id":1}\n', -32700, /in one line/],
    ['deep JSON', `${'['.repeat(deep)}${']'.repeat(deep)}\n`, -32600, /Batches/],
    [
      'deep params',
      `{"jsonrpc":"2.0","id":5,"method":"tools/call","params":${'{"a":'.repeat(deep / 2)}1${'}'.repeat(deep / 2)}}\n`,
      -32602,
      /no such tool/,
    ],
    ['10 MB in a line', `${'x'.repeat(10_000_000)}\n`, -32600, /1000000 bytes/],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x0a), -32700, /UTF-8/],
    ['a batch', `[${ping(1).trim()},${ping(2).trim()}]\n`, -32600, /one message a line/],
    ['a number', '7\n', -32600, /JSON object/],
    ['null', 'null\n', -32600, /JSON object/],
    ['another protocol', '{"id":1,"method":"ping"}\n', -32600, /"jsonrpc" has to be "2.0"/],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"ping"}\n', -32600, /"id"/],
    ['a method that is a number', '{"jsonrpc":"2.0","id":1,"method":3}\n', -32600, /"method"/],
    ['params that are a list', '{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}\n', -32602, /"params"/],
    ['a method that is not there', '{"jsonrpc":"2.0","id":1,"method":"resources/list"}\n', -32601, /tools only/],
    ['a method of all objects', '{"jsonrpc":"2.0","id":1,"method":"constructor"}\n', -32601, /tools only/],
    ['a tool that is not there', call(1, 'crossread_delete'), -32602, /no such tool/],
    ['a call without a name', '{"jsonrpc":"2.0","id":1,"method":"tools/call"}\n', -32602, /no such tool/],
  ])('%s ends in an error that says what to do, and the server goes on', async (_, input, code, message) => {
    const replies = await answersTo([input, ping(99)]);
    expect(replies.map(({ error }) => error?.code)).toContain(code);
    expect(replies.map(({ error }) => error?.message ?? '').join('\n')).toMatch(message);
    expect(replies.at(-1)).toEqual({ jsonrpc: '2.0', id: 99, result: {} });
  });

  it.each(['text', null, [], { limit: 'many' }, { 'file\u202e': 1 }])(
    'input %j is refused by the tool',
    async input => {
      const message = {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'crossread_story', arguments: input },
      };
      const [reply] = await answersTo([line(message)]);
      expect(reply?.result).toMatchObject({ isError: true });
    },
  );

  it('may come in any pieces, without a line feed at its end, with blank lines and with the line ends of Windows', async () => {
    const bytes = Buffer.from(
      `\r\n${ping(1).replace('\n', '\r\n')}\n${line({ jsonrpc: '2.0', id: 'ü🌊', method: 'ping' }).trim()}`,
    );
    const pieces = Array.from(bytes, byte => Uint8Array.of(byte));
    expect((await answersTo(pieces)).map(({ id }) => id)).toEqual([1, 'ü🌊']);
  });

  it('may be answers and news that nobody asked for: these need no answer', async () => {
    const strange = [{ id: 4, result: {} }, { method: 'notifications/other' }, { method: 'ping', params: [] }];
    expect(await answersTo(strange.map(one => line({ jsonrpc: '2.0', ...one })))).toEqual([]);
  });

  it('has to begin with a greeting', async () => {
    const replies = await served(['.'], chunks([call(1, 'crossread_story'), ping(2)]));
    expect(replies.map(({ error }) => error?.message)).toEqual(['Send "initialize" first.', undefined]);
  });

  it('may take a call back, which then has no answer', async () => {
    const cancel = line({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } });
    const replies = await answersTo([call(1, 'crossread_story') + call(2, 'crossread_story') + cancel + ping(3)]);
    expect(replies.map(({ id }) => id).sort()).toEqual([1, 3]);
  });

  it('may not be more calls than it keeps, nor two of one id', async () => {
    const calls = Array.from({ length: 66 }, (_, id) => call(id === 65 ? 0 : id + 1, 'crossread_story')).join('');
    const replies = await answersTo([calls, call(1, 'crossread_story')]);
    expect(replies.filter(({ error }) => error?.code === -32000)).toHaveLength(2);
    expect(replies.filter(({ error }) => error?.code === -32600)).toHaveLength(1);
    expect(replies.filter(({ result }) => result !== undefined)).toHaveLength(64);
  });

  it('is read without keeping more than one line', () => {
    expect(mostLineBytes).toBeGreaterThanOrEqual(20_000 * 12);
  });
});
