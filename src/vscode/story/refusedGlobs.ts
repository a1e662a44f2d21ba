import { commands, l10n, type Disposable } from 'vscode';
import { longestGlob, mostAlternatives } from '../../core/text/glob';
import { mostGlobs, storiesSetting } from '../adapters/configuredStories';
import { tellWarning } from '../ui/tell';
import type { StoryPorts } from './ports';

/** Says that globs of the settings are not used, and why, as often as the setting changes. */
export function registerRefusedGlobs({ configured }: StoryPorts<'configured'>): Disposable {
  let told = 0;
  const tell = (): void => {
    const { refused } = configured;
    if (refused > 0 && refused !== told) void showRefused(refused);
    told = refused;
  };
  tell();
  return configured.onDidChange(tell);
}

/** The globs themselves are left out of the message: whoever wrote the workspace's settings chose their words. */
async function showRefused(refused: number): Promise<void> {
  const open = l10n.t('Open the Setting');
  const sentence = l10n.t(
    'Globs of the setting {0} that are not used: {1}. A glob may have {2} characters and its braces may stand for {3} alternatives; there may be {4} globs.',
    storiesSetting,
    refused,
    longestGlob,
    mostAlternatives,
    mostGlobs,
  );
  if ((await tellWarning(sentence, open)) === open)
    await commands.executeCommand('workbench.action.openSettings', storiesSetting);
}
