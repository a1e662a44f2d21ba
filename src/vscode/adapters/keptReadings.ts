import { Uri } from 'vscode';
import { build } from 'crossread?build';
import { createKeptReadings, type KeptReadings } from '../../core/service/keptReadings';
import type { Disposable } from '../../core/util/event';
import { KeptLines } from './keptLines';
import { hostPacer } from './pacing';
import type { LiveSettings } from './settings';

/** Readings of stories in the extension's own storage while the setting asks for it; when it no longer does, they are taken away. */
export function keepReadings(storageUri: Uri, settings: LiveSettings): KeptReadings & Disposable {
  const lines = new KeptLines(Uri.joinPath(storageUri, 'readings'));
  const kept = createKeptReadings(lines, hostPacer, build);
  const isOn = (): boolean => settings.current().keepReadings;
  const clearUnlessOn = (): void => {
    if (!isOn()) void lines.clear();
  };
  clearUnlessOn();
  const watcher = settings.onDidChange(clearUnlessOn);
  return {
    find: async (articles, decisions, token) => (isOn() ? kept.find(articles, decisions, token) : undefined),
    keep: async (analysis, decisions, token) => {
      if (isOn()) await kept.keep(analysis, decisions, token);
    },
    dispose: () => void watcher.dispose(),
  };
}
