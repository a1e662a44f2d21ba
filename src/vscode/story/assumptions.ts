import { l10n } from 'vscode';
import type { FiscalCalendar } from '../../core/times/fiscalCalendar';
import type { CommandHandlers } from '../shell/commands';
import { needStory } from '../shell/currentStory';
import { reportDecision } from '../shell/outcomes';
import { pickOne, type Choice } from '../ui/ask';
import type { StoryPorts } from './ports';

async function setFinancialYear(ports: StoryPorts<'service' | 'finder' | 'decisions'>): Promise<void> {
  const story = await needStory(ports);
  if (story === undefined) return;
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
export function assumptionCommands(ports: StoryPorts<'service' | 'finder' | 'decisions'>): CommandHandlers {
  return {
    'crossread.setFinancialYear': () => setFinancialYear(ports),
  };
}
