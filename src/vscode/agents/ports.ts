import type { DraftReader } from '../../core/draft/sources';
import type { Ports } from '../shell/ports';

/** What the tools for agents need of the extension. */
export interface AgentPorts extends Ports<'service' | 'finder' | 'facts' | 'notes' | 'decisions'> {
  /** What reads stories is a part of its own, which the other parts do not hold. */
  readonly loadReader: () => Promise<() => DraftReader>;
}
