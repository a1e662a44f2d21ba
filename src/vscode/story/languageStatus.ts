import { Disposable, l10n, window } from 'vscode';
import type { Story } from '../../core/service/storyService';
import { articleSelector } from '../adapters/selector';
import { createLanguageStatus } from '../ui/status';
import { healthTexts, storyText } from '../ui/wording';
import type { StoryPorts } from './ports';

/** "3 differences · 12 of 90 facts unchecked · 1 lost note"; empty before the story was read. */
async function healthOf(ports: StoryPorts<'facts'>, { analysis }: Story): Promise<string> {
  if (analysis === undefined) return '';
  const parts = Object.values(healthTexts(await ports.facts.healthOf(analysis)));
  return parts.filter(part => part !== '').join(' · ');
}

/** The language status item: which story the article belongs to, how it stands, and whether it is being read. */
export function registerLanguageStatus(
  ports: StoryPorts<'service' | 'settings' | 'finder' | 'facts' | 'notes'>,
): Disposable {
  const status = createLanguageStatus('crossread.story', 'Crossread', articleSelector);
  const activeStory = (): Story | undefined => {
    const uri = window.activeTextEditor?.document.uri;
    return uri && ports.service.storyOf(uri.toString());
  };
  const detailNow = async (): Promise<string> => {
    const story = activeStory();
    return story && ports.settings.current().enabled ? healthOf(ports, story) : '';
  };
  let asked = 0;
  const showDetail = (): void => {
    const number = ++asked;
    void detailNow().then(detail => {
      // what was asked for later may be known earlier
      if (number === asked) status.showDetail(detail);
    });
  };
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const story = activeStory();
    const tooMany = uri && ports.finder.folderStateOf(uri)?.tooMany;
    const busy = story?.busy === true;
    if (!ports.settings.current().enabled) {
      const command = { command: 'crossread.toggle', title: l10n.t('Turn On') };
      status.show({ busy, text: l10n.t('Crossread is off'), command });
    } else if (story !== undefined) {
      const command = { command: 'crossread.showStoryHealth', title: l10n.t('How It Stands, Legend') };
      status.show({ busy, text: storyText(story), command });
    } else {
      const text = tooMany === undefined ? l10n.t('No other versions here') : l10n.t('{0} articles here', tooMany);
      status.show({ busy, text, command: { command: 'crossread.openStory', title: l10n.t('Open Story…') } });
    }
  };
  const showAll = (): void => {
    show();
    showDetail();
  };
  showAll();
  return Disposable.from(
    status,
    // counts do not change with every key that is typed
    ports.service.onDidChange(({ kind }) => (kind === 'edited' ? show() : showAll())),
    ports.notes.onDidChange(showDetail),
    ports.settings.onDidChange(showAll),
    window.onDidChangeActiveTextEditor(showAll),
  );
}
