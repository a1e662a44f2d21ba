import { ConfigurationTarget, EventEmitter, workspace, type Event } from 'vscode';
import type { MatchTier } from '../../core/matching/match';
import { tiers } from '../../core/matching/passages';
import type { Disposable } from '../../core/util/event';
import { markKinds, type MarkKind } from './markKinds';

/** The settings as they are now; their defaults stand in the manifest only. */
export interface Settings {
  readonly enabled: boolean;
  readonly highlights: boolean;
  readonly markKinds: ReadonlySet<MarkKind>;
  readonly links: boolean;
  /** Looser matches are not shown. */
  readonly lowestTier: MatchTier;
  /** Comparisons of passages overlook quotation marks and spelling. */
  readonly compareIgnoringStyle: boolean;
  /** Marks beside the scroll bar. */
  readonly marks: boolean;
  readonly keepInStep: boolean;
  readonly problems: boolean;
  /** Lines and signs where notes are. */
  readonly noteMarks: boolean;
  readonly author: string;
}

/** The settings that a command can flip. */
export type Switch =
  'enabled' | 'highlights.enabled' | 'links.enabled' | 'noteMarks.enabled' | 'compare.ignoreStyle' | 'keepInStep';

const section = 'crossread';

/** Reads the settings of the extension. */
export function readSettings(): Settings {
  const values = workspace.getConfiguration(section);
  const types = values.get<Partial<Record<MarkKind, boolean>>>('highlights.types') ?? {};
  const enabled = values.get<boolean>('enabled') === true;
  return {
    enabled,
    highlights: enabled && values.get<boolean>('highlights.enabled') === true,
    markKinds: new Set(markKinds.filter(kind => types[kind] !== false)),
    links: enabled && values.get<boolean>('links.enabled') === true,
    lowestTier: tiers.find(tier => tier === values.get('links.lowestTier')) ?? 'reworded',
    marks: enabled && values.get<boolean>('marks.enabled') === true,
    keepInStep: enabled && values.get<boolean>('keepInStep') === true,
    compareIgnoringStyle: values.get<boolean>('compare.ignoreStyle') === true,
    problems: enabled && values.get<boolean>('problems.enabled') === true,
    noteMarks: enabled && values.get<boolean>('noteMarks.enabled') === true,
    author: values.get<string>('author') ?? '',
  };
}

/** The settings, kept up to date. */
export interface LiveSettings extends Disposable {
  readonly current: () => Settings;
  readonly onDidChange: Event<void>;
}

/** Watches the settings. */
export function watchSettings(): LiveSettings {
  let settings = readSettings();
  const changed = new EventEmitter<void>();
  const watcher = workspace.onDidChangeConfiguration(event => {
    if (!event.affectsConfiguration(section)) return;
    settings = readSettings();
    changed.fire();
  });
  return {
    current: () => settings,
    onDidChange: changed.event,
    dispose: () => {
      watcher.dispose();
      changed.dispose();
    },
  };
}

/** Flips a switch for the person, where it is set now; resolves to its new value. */
export async function flip(name: Switch): Promise<boolean> {
  const values = workspace.getConfiguration(section);
  const value = values.get<boolean>(name) !== true;
  const inWorkspace = values.inspect<boolean>(name)?.workspaceValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await values.update(name, value, target);
  return value;
}
