import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notePage } from '../support/notePage';
import { sampleStory, sharedWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const doubtful = 'for a forum in Vladivostok, a port in the country’s far east, where he also saw Putin';

/** High enough for all rows of the view: the editor renders only what shows. */
const viewport = { width: 1400, height: 1500 };

/** The sample article edited outside after three notes were made on it: one's words changed, one's are gone, one's are doubtful. */
async function editedAfterNotes(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(sampleStory, wire), 'utf8');
  const sidecar = notePage(wire, text, [
    { words: 'at least 42 people', comment: 'Whose count?', status: 'verified' },
    { words: 'Russian television followed the guest almost without a break', comment: 'Saw it myself.' },
    { words: doubtful, comment: 'Which one?', status: 'disputed', tags: ['places'] },
  ]);
  const edited = text
    .replace('at least 42 people', 'at least 44 people')
    .replace(/Russian television[^\n]*\n\n/, '')
    .replace(/Modi was last in Russia[^\n]*\n\n/, '')
    .concat('\n\nA port in the far east, Vladivostok, held a forum.\n')
    .concat('\nPutin was also in Vladivostok, a port in the east of the country, for the day.\n');
  return { [wire]: edited, [`${wire}.annotations.json`]: sidecar };
}

const oneWindow = sharedWorkbench({ files: await editedAfterNotes(), viewport });

async function openNotesView(): Promise<Workbench> {
  const workbench = await oneWindow();
  await workbench.openFile(wire);
  await workbench.showStory();
  await workbench.showView('Notes');
  return workbench;
}

const rows = (workbench: Workbench): Promise<readonly string[]> => workbench.tree('Notes');

/** Presses a button at the end of a row of the Notes view. */
async function pressInRow(workbench: Workbench, row: string | RegExp, button: string): Promise<void> {
  const found = workbench.page.locator('.pane .monaco-list-row', { hasText: row }).first();
  // rows that are drawn anew under the pointer show their buttons only when it moves
  const press = async (): Promise<boolean> => {
    await found.hover();
    const pressed = found.getByRole('button', { name: button }).click({ timeout: 2_000 });
    return pressed.then(
      () => true,
      () => false,
    );
  };
  await expect.poll(press).toBe(true);
}

it('groups and filters the notes, and never hides the lost ones', async () => {
  const workbench = await openNotesView();
  await expect.poll(async () => (await rows(workbench))[0], { timeout: 30_000 }).toBe('Lost notes 2');
  await workbench.runCommand('Crossread: Group Notes By…');
  await workbench.pick('Status');
  await expect.poll(() => rows(workbench)).toEqual(expect.arrayContaining(['unchecked 1', 'verified 1', 'disputed 1']));
  await workbench.runCommand('Crossread: Filter Notes…');
  await workbench.answer('whose 44');
  await expect
    .poll(async () => (await rows(workbench)).filter(row => !row.startsWith(' ')))
    .toEqual(['Lost notes 2', 'verified 1']);
  await workbench.runCommand('Crossread: Clear Note Filter');
  await expect.poll(() => rows(workbench)).toContain('unchecked 1');
  await expect.poll(workbench.statusBar).toContainEqual(expect.stringMatching(/^\d+ facts left here$/));
  await workbench.runCommand('Crossread: Next Unchecked Fact');
  await expect.poll(workbench.selectedLength).toBeGreaterThan(0);
  await workbench.runCommand('Crossread: Group Notes By…');
  await workbench.pick('Article');
  await expect.poll(() => rows(workbench)).not.toContain('unchecked 1');
});

it('keeps notes whose words changed or are gone in plain sight, and puts them where a person says', async () => {
  const workbench = await openNotesView();
  await expect
    .poll(() => rows(workbench), { timeout: 30_000 })
    .toEqual(
      expect.arrayContaining([
        'Lost notes 2',
        expect.stringMatching(/^ {2}Russian television followed.* not found/),
        expect.stringMatching(/^ {2}for a forum in Vladivostok/),
        expect.stringMatching(/^ {4}….*Putin was also in Vladivostok/),
        expect.stringMatching(/^ {2}at least 44 people 42 → 44 — stale: /),
      ]),
    );
  await pressInRow(workbench, 'Putin was also in Vladivostok', 'Re-attach Here');
  await expect.poll(async () => (await rows(workbench))[0]).toBe('Lost notes 1');
  await expect.poll(workbench.selectedLength).toBeGreaterThan(0);
  await pressInRow(workbench, /Russian television.*not found/, 'Dismiss');
  await expect.poll(async () => (await rows(workbench))[0]).toBe('Lost notes none');
  await workbench.runCommand('Crossread: Undo Last Note Change');
  await expect.poll(async () => (await rows(workbench))[0]).toBe('Lost notes 1');
  await workbench.runCommand('Crossread: Undo Last Note Change');
  await expect.poll(async () => (await rows(workbench))[0]).toBe('Lost notes 2');
  await pressInRow(workbench, /at least 44 people/, 'Accept Changed Words');
  await expect.poll(async () => (await rows(workbench)).join('\n')).not.toContain('at least 42 people');
});
