import { ConfigurationTarget, EventEmitter, workspace, type Event } from 'vscode';
import type { MatchTier } from '../../core/matching/match';
import { tiers } from '../../core/matching/passages';
import type { Disposable } from '../../core/util/event';
import { markKinds, markStyles, type MarkKind, type MarkStyle } from './markKinds';

/** The settings as they are now; their defaults stand in the manifest only. */
interface Settings {
  readonly enabled: boolean;
  readonly highlights: boolean;
  readonly markKinds: ReadonlySet<MarkKind>;
  readonly markStyle: MarkStyle;
  /** For which paragraphs a row of links is shown. */
  readonly links: LinkLevel;
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
  /** Agents of the editor may call tools. */
  readonly agentTools: boolean;
  readonly author: string;
  /** Language models that the person set up may be asked. */
  readonly secondReader: boolean;
  /** Shows the story of a workspace that is opened for the first time. */
  readonly showStoryAtOnce: boolean;
  /** What was read of a story is kept for the next window. */
  readonly keepReadings: boolean;
}

/** The settings that a command can flip. */
export type Switch = 'enabled' | 'highlights.enabled' | 'noteMarks.enabled' | 'compare.ignoreStyle' | 'keepInStep';

/** Rows of links above all paragraphs, above those that differ, or none. */
export const linkLevels = ['all', 'differences', 'none'] as const;

/** One of {@link linkLevels}. */
export type LinkLevel = (typeof linkLevels)[number];

const section = 'crossread';

/** Reads the settings of the extension. */
function readSettings(): Settings {
  const values = workspace.getConfiguration(section);
  const types = values.get<Partial<Record<MarkKind, boolean>>>('highlights.types') ?? {};
  const enabled = values.get<boolean>('enabled') === true;
  return {
    enabled,
    highlights: enabled && values.get<boolean>('highlights.enabled') === true,
    markStyle: markStyles.find(style => style === values.get('highlights.style')) ?? 'calm',
    markKinds: new Set(markKinds.filter(kind => types[kind] !== false)),
    links: enabled ? (linkLevels.find(level => level === values.get('links.show')) ?? 'all') : 'none',
    lowestTier: tiers.find(tier => tier === values.get('links.loosestMatch')) ?? 'reworded',
    marks: enabled && values.get<boolean>('marks.enabled') === true,
    keepInStep: enabled && values.get<boolean>('keepInStep') === true,
    compareIgnoringStyle: values.get<boolean>('compare.ignoreStyle') === true,
    problems: enabled && values.get<boolean>('problems.enabled') === true,
    noteMarks: enabled && values.get<boolean>('noteMarks.enabled') === true,
    agentTools: enabled && values.get<boolean>('agentTools.enabled') === true,
    author: values.get<string>('author') ?? '',
    secondReader: enabled && values.get<boolean>('secondReader.enabled') === true,
    showStoryAtOnce: values.get<boolean>('showStoryAtOnce') === true,
    keepReadings: values.get<boolean>('keepReadings') === true,
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

/** Sets something for the person, where it is set now. */
async function set(name: string, value: unknown): Promise<void> {
  const values = workspace.getConfiguration(section);
  const inWorkspace = values.inspect(name)?.workspaceValue !== undefined;
  await values.update(name, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

/** Flips a switch for the person; resolves to its new value. */
export async function flip(name: Switch): Promise<boolean> {
  const value = workspace.getConfiguration(section).get<boolean>(name) !== true;
  await set(name, value);
  return value;
}

/** Sets for which paragraphs a row of links is shown. */
export const setLinkLevel = (level: LinkLevel): Promise<void> => set('links.show', level);
