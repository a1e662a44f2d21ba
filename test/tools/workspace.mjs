// Folders of a run's own, so that no run writes into the repository or into another run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, sampleStory } from './paths.mjs';
import { atExit, removeFolder } from './processes.mjs';

/** A fresh temporary folder, removed when the runner ends. */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `crossread-${name}-`)));
  atExit(() => removeFolder(folder));
  return folder;
}

/** A fresh folder that holds a copy of the given one (the sample story when none is named). */
export function workspaceCopy(from = sampleStory) {
  const folder = join(temporaryFolder('workspace'), 'story');
  cpSync(from, folder, { recursive: true });
  return folder;
}

/**
 * A workspace of several folders, as a file: one on the disk, and two that tests put there (test/host/folders), since a
 * window that gets a second folder later starts its extensions anew.
 */
export function severalFolders(folder) {
  const file = join(folder, '..', 'tests.code-workspace');
  const elsewhere = ['crossread-memory', 'crossread-closed-memory'].map(scheme => ({
    uri: `${scheme}:/story`,
    name: scheme,
  }));
  writeFileSync(file, JSON.stringify({ folders: [{ path: folder }, ...elsewhere] }));
  return file;
}

/**
 * Settings of the sample: a stray key changes no article, and the repository around it, which has nothing to do with the story, asks no
 * questions.
 */
const sampleSettings = {
  'files.readonlyInclude': { '**/*.txt': true, '**/*.md': true },
  'git.enabled': false,
};

/** The copy of the sample story that `npm start` opens; it is kept between starts with the annotations made in it. */
export function keptSample({ fresh }) {
  const folder = join(cache, 'sample');
  if (fresh) removeFolder(folder);
  const isNew = !existsSync(folder);
  cpSync(sampleStory, folder, { recursive: true, force: false });
  const settings = join(folder, '.vscode', 'settings.json');
  if (!existsSync(settings)) {
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(settings, `${JSON.stringify(sampleSettings, undefined, 2)}\n`);
  }
  return { folder, isNew };
}
