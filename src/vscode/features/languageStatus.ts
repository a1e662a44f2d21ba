import { Disposable, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { App } from '../app';
import { articleSelector } from '../selector';
import { healthTexts, storyText } from '../wording';

/** "3 differences · 12 of 90 facts unchecked · 1 lost note"; empty before the story was read. */
async function healthOf(app: App, { analysis }: Story): Promise<string> {
  if (analysis === undefined) return '';
  const parts = Object.values(healthTexts(await app.facts.healthOf(analysis)));
  return parts.filter(part => part !== '').join(' · ');
}

/** The language status item: which story the article belongs to, how it stands, and whether it is being read. */
export function registerLanguageStatus(app: App): Disposable {
  const item = languages.createLanguageStatusItem('crossread.story', articleSelector);
  item.name = 'Crossread';
  const activeStory = (): Story | undefined => {
    const uri = window.activeTextEditor?.document.uri;
    return uri && app.service.storyOf(uri.toString());
  };
  const detailNow = async (): Promise<string> => {
    const story = activeStory();
    return story && app.settings.current().enabled ? healthOf(app, story) : '';
  };
  let asked = 0;
  const showDetail = (): void => {
    const number = ++asked;
    void detailNow().then(detail => {
      // what was asked for later may be known earlier
      if (number === asked) item.detail = detail;
    });
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
