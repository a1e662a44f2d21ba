import type { ImportInThread } from '../../importers/threads';
import type { Shared } from '../shell/ports';

/** What this subject uses besides what is shared. */
interface OfSources {
  readonly importInThread: ImportInThread;
}

/** The few things that a feature or a command of this subject asks for. */
export type SourcePorts<Name extends keyof (Shared & OfSources)> = Pick<Shared & OfSources, Name>;
