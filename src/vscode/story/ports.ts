import type { Uri } from 'vscode';
import type { ConfiguredStories } from '../adapters/configuredStories';
import type { Shared } from '../shell/ports';
import type { DecisionKeeper } from './decisionKeeper';
import type { StoryFinder } from './storyFinder';

/** What this subject uses besides what is shared, or knows more of than others. */
interface OfStories {
  readonly configured: ConfiguredStories;
  readonly finder: StoryFinder;
  readonly decisions: DecisionKeeper;
  /** A folder of the extension's own that outlives updates. */
  readonly storageUri: Uri;
}

/** The few things that a feature or a command of this subject asks for. */
export type StoryPorts<Name extends keyof (Shared & OfStories)> = Pick<Shared & OfStories, Name>;
