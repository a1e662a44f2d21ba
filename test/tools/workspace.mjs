// Folders of a run's own, so that no run writes into the repository or into another run.
import { cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs';
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

/** The copy of the sample story that `npm start` opens; it is kept between starts with the annotations made in it. */
export function keptSample({ fresh }) {
  const folder = join(cache, 'sample');
  if (fresh) removeFolder(folder);
  const isNew = !existsSync(folder);
  cpSync(sampleStory, folder, { recursive: true, force: false });
  return { folder, isNew };
}
