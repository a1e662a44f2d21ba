import { Disposable } from 'vscode';
import { registerCommands } from '../shell/commands';
import { AskedModels } from './askedModels';
import { askCommands } from './ask';
import { decideCommands } from './decide';
import type { SecondReaderPorts } from './ports';
import { SuggestionKeeper } from './suggestionKeeper';

/** What there is of second readers while they are switched on; loaded on demand. */
export function startSecondReader(
  ports: SecondReaderPorts<'service' | 'log' | 'finder' | 'decisions' | 'suggestions'>,
): Disposable {
  const asked = new AskedModels();
  return Disposable.from(
    asked,
    new SuggestionKeeper(ports),
    registerCommands(ports, { ...askCommands(ports, asked), ...decideCommands(ports) }),
  );
}
