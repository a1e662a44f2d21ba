import { commands, Disposable, l10n } from 'vscode';
import { tellError } from '../ui/tell';
import type { Ports } from './ports';

/** Command id → handler; the manifest lists those that people see. */
export type CommandHandlers = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Registers commands. A failing one tells the person in a sentence and the log in full. */
export function registerCommands({ log }: Ports<'log'>, handlers: CommandHandlers): Disposable {
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) =>
      commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          return await handler(...args);
        } catch (error) {
          log.error(id, error);
          const reason = error instanceof Error ? error.message : String(error);
          void tellError(l10n.t('Crossread could not do that: {0}', reason));
          return undefined;
        }
      }),
    ),
  );
}
