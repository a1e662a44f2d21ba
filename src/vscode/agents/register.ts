import type { Disposable } from 'vscode';
import { loadReader } from '../adapters/reading';
import type { Ports } from '../shell/ports';
import { hasModelInterface, whileSwitchedOn } from '../shell/switchedPart';
import type * as Tools from './tools';

/** The tools for agents, as long as the person has turned them on; until then nothing of them is registered or loaded. */
export function registerAgents(
  ports: Ports<'service' | 'finder' | 'facts' | 'notes' | 'decisions' | 'settings' | 'log'>,
): Disposable {
  return whileSwitchedOn<typeof Tools>(ports, {
    name: 'agents',
    isOn: () => ports.settings.current().agentTools && hasModelInterface('registerTool'),
    start: ({ registerTools }) => registerTools({ ...ports, loadReader }),
  });
}
