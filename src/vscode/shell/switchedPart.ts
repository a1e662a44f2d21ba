import { Disposable, lm } from 'vscode';
import { loadPart, type PartName } from '../adapters/parts';
import type { Ports } from './ports';

/** Whether this host has a function of the interface to language models: some leave it out, or not even have `lm`, whatever the types say. */
export const hasModelInterface = (name: keyof typeof lm): boolean =>
  (lm as Partial<typeof lm> | undefined)?.[name] !== undefined;

/** A part that runs while its switch is on. */
interface SwitchedPart<Part> {
  readonly name: PartName;
  /** Asked again whenever a setting changes. */
  readonly isOn: () => boolean;
  /** @returns what ends it */
  readonly start: (part: Part) => Disposable;
}

/** Loads and starts a part when its switch is turned on, and ends it when that is turned off: nothing of it is there before or after. */
export function whileSwitchedOn<Part>(
  { settings, log }: Ports<'settings' | 'log'>,
  { name, isOn, start }: SwitchedPart<Part>,
): Disposable {
  let running: Disposable | undefined;
  let isEnded = false;
  const isWanted = (): boolean => !isEnded && isOn();
  const follow = async (): Promise<void> => {
    if (isWanted()) {
      const part = (await loadPart(name)) as Part;
      // it may have been turned off, or on a second time, meanwhile
      if (isWanted()) running ??= start(part);
    } else {
      running?.dispose();
      running = undefined;
    }
  };
  const followNow = (): void => void follow().catch((error: unknown) => log.error(`the part ${name}`, error));
  followNow();
  return Disposable.from(settings.onDidChange(followNow), {
    dispose: () => {
      isEnded = true;
      running?.dispose();
    },
  });
}
