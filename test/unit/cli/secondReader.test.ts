import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/io';
import { runAnalyze } from '../../../src/cli/analyze';
import { runExport } from '../../../src/cli/export';
import { runSecondReader } from '../../../src/cli/secondReader';
import { changeDecisions } from '../../../src/cli/storyDecisions';
import { confirmed } from '../../../src/core/secondReader/decide';
import { answerOf, ferry, item } from '../secondReader/stories';
import { openDesk, type Desk } from './support';

let desk: Desk;

beforeEach(async () => (desk = await openDesk(ferry)));
afterEach(() => desk.clear());

const crew = item('differs', ['agency.txt', 'Three sailors'], ['courier.txt', 'five deckhands']);
const lie = item('differs', ['agency.txt', 'Four sailors'], ['courier.txt', 'five deckhands']);

const storyFile = (): Promise<string> => readFile(join(desk.folder, 'story.crossread.json'), 'utf8');

describe('crossread second-reader', () => {
  it('writes the requests of a story, the same every time, and no answer of its own', async () => {
    expect(await runSecondReader(['.', '--requests', 'asked'], desk.io)).toBe(0);
    expect(desk.printed()).toMatch(/^1 request, \d+ characters, in asked\n$/);
    const first = await readFile(join(desk.folder, 'asked', 'request-001.txt'), 'utf8');
    await runSecondReader(['.', '--requests', 'again'], desk.io);
    expect(await readFile(join(desk.folder, 'again', 'request-001.txt'), 'utf8')).toBe(first);
    expect(await readdir(desk.folder)).not.toContain('story.crossread.json');
  });

  it('keeps what stands with its model, and lists what is dropped with the reason', async () => {
    await desk.write('model.json', answerOf(crew, lie));
    expect(await runSecondReader(['.', '--answers', 'model.json', '--model', 'Colleague'], desk.io)).toBe(0);
    const printed = desk.printed();
    expect(printed).toContain('model.json: 2 proposals\n1 kept as suggestions, 1 dropped (notFound 1)\n');
    expect(printed).toContain('differs: agency.txt “Three sailors” · courier.txt “five deckhands” (differs)');
    expect(printed).toMatch(/dropped, the words do not stand there to the letter: .*“Four sailors”/u);
    const { proposals } = JSON.parse(await storyFile()) as { proposals: unknown };
    expect(proposals).toMatchObject([{ model: 'Colleague', request: 'crossread-request/1', kind: 'differs' }]);
  });

  it('prints the same as data, and keeps nothing twice', async () => {
    await desk.write('one.json', answerOf(crew));
    await desk.write('two.json', answerOf(crew));
    await runSecondReader(['.', '--answers', 'one.json', '--answers', 'two.json', '--json'], desk.io);
    const report: unknown = JSON.parse(desk.printed());
    expect(report).toMatchObject({
      format: 'crossread-second-reader/1',
      answers: [{ answer: 'one.json', items: 1 }, { answer: 'two.json' }],
      kept: [{ a: { file: 'agency.txt', exact: 'Three sailors' }, model: 'one.json' }],
      dropped: [{ reason: 'repeated' }],
    });
  });

  it('ends with 1 where an answer stops in the middle or is none, and keeps what came before', async () => {
    const whole = answerOf(crew, lie);
    await desk.write('cut.json', whole.slice(0, whole.lastIndexOf('"kind"')));
    await desk.write('prose.txt', 'The versions agree in everything.');
    expect(await runSecondReader(['agency.txt', 'courier.txt', '--answers', 'cut.json'], desk.io)).toBe(1);
    expect(desk.printed()).toContain('cut.json: 1 proposal; it stops in the middle\n1 kept');
    expect(await runSecondReader(['agency.txt', 'courier.txt', '--answers', 'prose.txt'], desk.io)).toBe(1);
    expect(desk.printed()).toContain('prose.txt: no answer in the form that was asked for');
  });

  it('reads no more than it may of a huge answer', async () => {
    await desk.write('huge.json', answerOf(...Array.from({ length: 12_000 }, () => lie)));
    expect(await runSecondReader(['agency.txt', 'courier.txt', '--answers', 'huge.json', '--json'], desk.io)).toBe(1);
    expect(JSON.parse(desk.printed())).toMatchObject({ answers: [{ incomplete: true, items: 2000 }], kept: [] });
  });

  it('does not touch a story file that it cannot read', async () => {
    await desk.write('model.json', answerOf(crew));
    await desk.write('story.crossread.json', '{ broken');
    await expect(runSecondReader(['.', '--answers', 'model.json'], desk.io)).rejects.toThrow(UsageError);
    expect(await storyFile()).toBe('{ broken');
  });

  it.each([
    [['.'], /--requests DIR, or --answers/],
    [['--requests', 'asked'], /a folder or the files/],
    [['.', '--requests', 'asked', '--answers', 'x.json'], /--requests DIR, or --answers/],
    [['.', '--requests', 'asked', '--window', '10'], /--window wants/],
    [['.', '--answers', 'none.json'], /no answer at none\.json/],
    [['agency.txt', '--requests', 'asked'], /at least two articles/],
  ])('says what is wrong with %j', async (args, sentence) => {
    await expect(runSecondReader(args, desk.io)).rejects.toThrow(sentence);
  });
});

describe('what second readers suggest', () => {
  it('stands in report and export only where it was asked for, by name', async () => {
    await desk.write('model.json', answerOf(crew));
    await runSecondReader(['.', '--answers', 'model.json', '--model', 'Colleague'], desk.io);
    desk.printed();
    await runAnalyze(['.', '--json'], desk.io);
    expect(desk.printed()).not.toContain('Colleague');
    await runAnalyze(['.', '--json', '--suggestions'], desk.io);
    expect(JSON.parse(desk.printed())).toMatchObject({
      suggestions: [{ kind: 'differs', relation: 'differs', model: 'Colleague', a: { exact: 'Three sailors' } }],
    });
    await runExport(['.', '--format', 'markdown'], desk.io);
    expect(desk.printed()).not.toContain('Colleague');
    await runExport(['.', '--format', 'markdown', '--suggestions'], desk.io);
    expect(desk.printed()).toMatch(/## Suggested by second readers\n[^]*suggested by Colleague/);
  });

  it('is in exports, as the person’s own, once it is confirmed', async () => {
    await desk.write('model.json', answerOf(crew));
    await runSecondReader(['.', '--answers', 'model.json', '--model', 'Colleague'], desk.io);
    await changeDecisions(desk.folder, now => {
      const [proposal] = now.proposals;
      return proposal === undefined ? {} : confirmed(now, proposal);
    });
    desk.printed();
    await runExport(['.', '--format', 'markdown', '--suggestions'], desk.io);
    const report = desk.printed();
    expect(report).toMatch(/## Where the versions differ\n[^#]*“Three sailors”[^#]*“five deckhands”/);
    expect(report).toMatch(
      /## Passages that a person linked\n\n- agency: “[^”]*Three sailors[^”]*”; courier: “[^”]*five deckhands/,
    );
    expect(report).not.toContain('Colleague');
    await runExport(['.', '--format', 'csv'], desk.io);
    expect(desk.printed()).toMatch(/differs.*Three sailors.*five deckhands/);
  });

  it.each([
    [runAnalyze, ['.', '--suggestions']],
    [runExport, ['.', '--format', 'csv', '--suggestions']],
  ] as const)('is not asked for where there is no place for it', async (run, args) => {
    await expect(run(args, desk.io)).rejects.toThrow(/--suggestions goes with/);
  });
});
