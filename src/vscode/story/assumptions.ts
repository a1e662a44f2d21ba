import { l10n, Uri, window } from 'vscode';
import type { FiscalCalendar } from '../../core/times/fiscalCalendar';
import { fileName, mayBeArticle } from '../adapters/articleFiles';
import type { CommandHandlers } from '../shell/commands';
import { currentStory } from '../shell/currentStory';
import { report, reportDecision } from '../shell/outcomes';
import { askText, pickOne, type Choice } from '../ui/ask';
import { tell } from '../ui/tell';
import { isDay } from './days';
import type { StoryPorts } from './ports';

async function setArticleDate(ports: StoryPorts<'service' | 'notes' | 'noteKeeper'>, clicked: unknown): Promise<void> {
  const uri = clicked instanceof Uri ? clicked : window.activeTextEditor?.document.uri;
  if (uri === undefined || !mayBeArticle(uri)) {
    void tell(l10n.t('Open an article (.txt or .md) first.'));
    return;
  }
  const key = uri.toString();
  const place = ports.service.placeOf(key);
  const answer = await askText({
    title: l10n.t('Date of {0}', fileName(uri)),
    prompt: l10n.t(
      'The day it was published, as YYYY-MM-DD; “Monday” and “last month” count from it. Empty: as its text says.',
    ),
    value: place?.analysis.articles[place.index]?.date?.date ?? '',
    validate: text => (text === '' || isDay(text) ? undefined : l10n.t('A day like 2024-07-09, please.')),
  });
  if (answer === undefined) return;
  await ports.noteKeeper.openArticle(uri);
  await report(await ports.notes.setDetails(key, { date: answer }), key);
}

async function setFinancialYear(ports: StoryPorts<'service' | 'decisions'>): Promise<void> {
  const story = await currentStory(ports);
  if (story === undefined) {
    void tell(l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.'));
    return;
  }
  const year = (startMonth: number, startDay = 1): FiscalCalendar => ({ startMonth, startDay, country: null });
  const items: readonly (Choice & { readonly calendar: FiscalCalendar | null })[] = [
    {
      label: l10n.t('As the articles say'),
      description: l10n.t('or as usual in the country they name'),
      calendar: null,
    },
    { label: l10n.t('January to December'), calendar: year(1) },
    {
      label: l10n.t('April to March'),
      description: l10n.t('India, Japan, Canada, British government'),
      calendar: year(4),
    },
    { label: l10n.t('6 April to 5 April'), description: l10n.t('British taxes'), calendar: year(4, 6) },
    { label: l10n.t('July to June'), description: l10n.t('Australia, Pakistan, Egypt'), calendar: year(7) },
    { label: l10n.t('October to September'), description: l10n.t('United States government'), calendar: year(10) },
  ];
  const picked = await pickOne(items, {
    placeHolder: l10n.t('When does the financial year of this story run?'),
  });
  if (picked === undefined) return;
  const fiscalCalendars = picked.calendar ? [picked.calendar] : [];
  reportDecision(await ports.decisions.change(story.id, () => ({ fiscalCalendars })));
}

/** Setting what the reading of dates takes for granted. */
export function assumptionCommands(
  ports: StoryPorts<'service' | 'decisions' | 'notes' | 'noteKeeper'>,
): CommandHandlers {
  return {
    'crossread.setArticleDate': clicked => setArticleDate(ports, clicked),
    'crossread.setFinancialYear': () => setFinancialYear(ports),
  };
}
