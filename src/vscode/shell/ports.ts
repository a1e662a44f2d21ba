import type { LogOutputChannel, Memento, Uri } from 'vscode';
import type { SidecarFiles } from '../../core/annotations/sidecarFiles';
import type { NoteStore } from '../../core/annotations/storeTypes';
import type { FactTable } from '../../core/report/factTableModel';
import type { StoryHealth } from '../../core/report/storyHealth';
import type { Suggestion } from '../../core/secondReader/suggestion';
import type { StoryService } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import type { StoryDecisions } from '../../core/story/decisions';
import type { Event } from '../../core/util/event';
import type { ActiveEditor } from '../adapters/activeEditor';
import type { DocumentEvents } from '../adapters/documentEvents';
import type { LiveSettings } from '../adapters/settings';
import type { DecisionOutcome } from './outcomes';

/** Finds the stories of what is open. */
interface Finder {
  /** Looks at the folders of all documents that are open. */
  considerOpen(): Promise<void>;
}

/** Keeps what people decided about stories, which are named by their ids. */
interface Decisions {
  /** The decisions about a story as they are kept. */
  of(story: string): StoryDecisions;
  /** Changes decisions: on the disk first, then in what is shown. */
  change(story: string, change: (now: StoryDecisions) => Partial<StoryDecisions>): Promise<DecisionOutcome>;
  /** Takes back the last change that was made in this window; false when there is none. */
  undoLast(story: string): Promise<boolean>;
}

/** What second readers proposed and what stood the checks. Nothing while the switch is off. */
interface Suggestions {
  /** Those of a story, as of its last reading. */
  of(story: string): readonly Suggestion[];
  /** Fires with the id of a story whose suggestions changed. */
  readonly onDidChange: Event<string>;
}

/** Facts of the readings of stories, each made once. */
interface Facts {
  tableOf(story: StoryAnalysis): Promise<FactTable>;
  /** How a story stands by now. */
  healthOf(story: StoryAnalysis): Promise<StoryHealth>;
}

/** Opens the notes of articles. */
interface NoteOpener {
  /** Makes sure that the notes of an article are open. */
  openArticle(uri: Uri): Promise<void>;
}

/** What several subjects use. What one of them gives to the others stands here as an interface, and is made in app.ts. */
export interface Shared {
  readonly service: StoryService;
  readonly settings: LiveSettings;
  readonly log: LogOutputChannel;
  readonly editor: ActiveEditor;
  readonly documents: DocumentEvents;
  /** The files of sidecars and other small files beside articles, by URI. */
  readonly files: SidecarFiles;
  readonly finder: Finder;
  readonly decisions: Decisions;
  readonly suggestions: Suggestions;
  readonly facts: Facts;
  readonly notes: NoteStore;
  readonly noteKeeper: NoteOpener;
  /** What the workspace remembers over reloads. */
  readonly memory: Memento;
  readonly extensionUri: Uri;
}

/** The few things that a feature or a command asks for: `Ports<'service' | 'settings'>`. */
export type Ports<Name extends keyof Shared> = Pick<Shared, Name>;
