import { Disposable, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import type { App } from '../app';
import { articleSelector } from '../selector';
import { storyText } from '../wording';

/** The language status item: which story the article belongs to, and whether it is being read. */
export function registerLanguageStatus(app: App): Disposable {
  const item = languages.createLanguageStatusItem('crossread.story', articleSelector);
  item.name = 'Crossread';
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const story = uri && app.service.storyOf(uri.toString());
    const tooMany = uri && app.finder.folderStateOf(uri)?.tooMany;
    item.busy = story?.busy === true;
    item.severity = LanguageStatusSeverity.Information;
    item.command = { command: 'crossread.showStory', title: l10n.t('Show Story') };
    if (!app.settings.current().enabled) {
      item.text = l10n.t('Crossread is off');
      item.command = { command: 'crossread.toggle', title: l10n.t('Turn On') };
    } else if (story !== undefined) item.text = storyText(story);
    else {
      item.text = tooMany === undefined ? l10n.t('No other versions here') : l10n.t('{0} articles here', tooMany);
      item.command = { command: 'crossread.openStory', title: l10n.t('Open Story…') };
    }
  };
  show();
  return Disposable.from(
    item,
    app.service.onDidChange(show),
    app.settings.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  );
}
