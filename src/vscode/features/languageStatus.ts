import { Disposable, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import type { Story } from '../../core/service/storyService';
import { storyHealth } from '../../core/report/storyHealth';
import type { App } from '../app';
import { articleSelector } from '../selector';
import { healthText, storyText } from '../wording';

/** How the story stands, in a line; empty before it was read. */
function healthOf(app: App, { analysis }: Story): string {
  if (analysis === undefined) return '';
  return healthText(storyHealth(analysis, article => app.notes.notes(article)?.notes ?? []));
}

/** The language status item: which story the article belongs to, how it stands, and whether it is being read. */
export function registerLanguageStatus(app: App): Disposable {
  const item = languages.createLanguageStatusItem('crossread.story', articleSelector);
  item.name = 'Crossread';
  const activeStory = (): Story | undefined => {
    const uri = window.activeTextEditor?.document.uri;
    return uri && app.service.storyOf(uri.toString());
  };
  const showDetail = (): void => {
    const story = activeStory();
    item.detail = story && app.settings.current().enabled ? healthOf(app, story) : '';
  };
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const story = activeStory();
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
  const showAll = (): void => {
    show();
    showDetail();
  };
  showAll();
  return Disposable.from(
    item,
    // counts do not change with every key that is typed
    app.service.onDidChange(({ kind }) => (kind === 'edited' ? show() : showAll())),
    app.notes.onDidChange(showDetail),
    app.settings.onDidChange(showAll),
    window.onDidChangeActiveTextEditor(showAll),
  );
}
