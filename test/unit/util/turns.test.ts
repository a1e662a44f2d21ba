import { expect, it } from 'vitest';
import { createTurns } from '../../../src/core/util/turns';

/** Writes what begins and ends; ends when it is told to. */
function task(log: string[], name: string) {
  let finish: (error?: Error) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    finish = error => (error === undefined ? resolve() : reject(error));
  });
  const run = async (): Promise<string> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, finish: (error?: Error) => finish(error) };
}

const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

it('what is done together begins at once', () => {
  const log: string[] = [];
  const turns = createTurns();
  void turns.together(task(log, 'a').run);
  void turns.together(task(log, 'b').run);
  expect(log).toEqual(['a begins', 'b begins']);
});

it('what is done alone waits for all before it, and all later ones for it', async () => {
  const log: string[] = [];
  const turns = createTurns();
  const [a, b, c, d] = [task(log, 'a'), task(log, 'b'), task(log, 'c'), task(log, 'd')];
  const done = [turns.together(a.run), turns.alone(b.run), turns.together(c.run), turns.alone(d.run)];
  for (const one of [d, c, b, a]) {
    one.finish();
    await soon();
  }
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
  expect(log).toEqual(['a', 'b', 'c', 'd'].flatMap(name => [`${name} begins`, `${name} ends`]));
  void turns.together(task(log, 'e').run);
  expect(log.at(-1)).toBe('e begins');
});

it('what fails tells whoever asked for it, and holds up nothing', async () => {
  const log: string[] = [];
  const turns = createTurns();
  const [a, b] = [task(log, 'a'), task(log, 'b')];
  const failed = [turns.together(a.run), turns.alone(b.run)].map(turn => turn.catch((error: unknown) => String(error)));
  a.finish(new Error('no room'));
  b.finish(new Error('no file'));
  expect(await Promise.all(failed)).toEqual(['Error: no room', 'Error: no file']);
  expect(await turns.alone(() => Promise.resolve('c'))).toBe('c');
});
