import { l10n } from 'vscode';
import { statuses } from '../../../core/annotations/annotation';
import { statusText } from '../../ui/statusWording';

/** The filters of relations. */
const relationTexts = (): Readonly<Record<string, string>> => ({
  'relation.notable': l10n.t('To be looked at'),
  'relation.all': l10n.t('All relations'),
  'relation.differs': l10n.t('Differs'),
  'relation.compatible': l10n.t('Compatible'),
  'relation.same': l10n.t('Same'),
  'relation.onlyHere': l10n.t('Only here'),
  'relation.suggested': l10n.t('Suggested'),
});

/** The labels of the page. */
export function pageTexts(): Readonly<Record<string, string>> {
  return {
    grid: l10n.t('Facts and what each version says of them'),
    help: l10n.t(
      'Arrow keys move. Enter goes to the words; on a heading it sorts. F2 leads to status and note. Ctrl+C copies the row. Typing searches.',
    ),
    toolbar: l10n.t('Filters of the fact table'),
    search: l10n.t('Search'),
    searchPlaceholder: l10n.t('Search words, speakers, names'),
    versionsChosen: l10n.t('{0} chosen'),
    relation: l10n.t('Relation'),
    ...relationTexts(),
    kind: l10n.t('Kind'),
    'kind.all': l10n.t('All kinds'),
    'kind.figure': l10n.t('Figures'),
    'kind.date': l10n.t('Dates'),
    'kind.quote': l10n.t('Quotations'),
    'kind.role': l10n.t('Titles'),
    'kind.name': l10n.t('Names'),
    'kind.fact': l10n.t('Statements'),
    order: l10n.t('Order'),
    'order.relation': l10n.t('Differences first'),
    'order.text': l10n.t('Order of the text'),
    'order.kind': l10n.t('By kind'),
    'order.status': l10n.t('By status'),
    'order.article': l10n.t('As in {0}'),
    unchecked: l10n.t('Unchecked only'),
    versions: l10n.t('Versions'),
    versionsShown: l10n.t('Versions: {0} of {1}'),
    fact: l10n.t('Fact'),
    status: l10n.t('Status and note'),
    statusLabel: l10n.t('Status'),
    note: l10n.t('Note'),
    notePlaceholder: l10n.t('Note…'),
    stale: l10n.t('text changed since it was checked'),
    odd: l10n.t('stands apart from most versions'),
    notSaid: l10n.t('not in this version'),
    count: l10n.t('{0} of {1} facts'),
    countFolded: l10n.t('{0} of {1} facts · {2} same, {3} only here not shown'),
    copy: l10n.t('Copy as Text'),
    copyTitle: l10n.t('The story in a few lines, for a mail or a chat'),
    reading: l10n.t('The story is being read…'),
    gone: l10n.t('The story of this table is not open. Open one of its articles, and the table comes back.'),
    none: l10n.t('No fact fits these filters.'),
    empty: l10n.t('No facts were found in this story.'),
    clear: l10n.t('Show All'),
    noStatus: l10n.t('unchecked'),
    ...Object.fromEntries(statuses.map(status => [`status.${status}`, statusText(status)])),
  };
}
