import { Disposable } from 'vscode';
import { hasModelInterface, whileSwitchedOn } from '../shell/switchedPart';
import type { SecondReaderPorts } from './ports';
import type * as Part from './startSecondReader';

/** Second readers, while their switch is on; what they suggested goes with it. */
export function registerSecondReader(
  ports: SecondReaderPorts<'service' | 'settings' | 'log' | 'finder' | 'decisions' | 'suggestions'>,
): Disposable {
  return whileSwitchedOn<typeof Part>(ports, {
    name: 'secondReader',
    isOn: () => ports.settings.current().secondReader && hasModelInterface('selectChatModels'),
    start: ({ startSecondReader }) =>
      Disposable.from(startSecondReader(ports), { dispose: () => ports.suggestions.clear() }),
  });
}
