import type { SummaryKeeper } from '../../core/service/summaryKeeper';
import type { Shared } from '../shell/ports';

/** What this subject uses besides what is shared. */
interface OfPassages {
  readonly summaries: SummaryKeeper;
}

/** The few things that a feature or a command of this subject asks for. */
export type PassagePorts<Name extends keyof (Shared & OfPassages)> = Pick<Shared & OfPassages, Name>;
