import type { DraftItem, DraftReport, SourceQuote } from './draftReport';
import { itemWords } from './draftWords';

/** A place as SARIF 2.1.0 (OASIS) gives it; characters are UTF-16 units, as `columnKind` says. */
function location({ file, start, end }: Pick<SourceQuote, 'file' | 'start' | 'end'>): object {
  const artifactLocation = { uri: encodeURI(file) };
  return { physicalLocation: { artifactLocation, region: { charOffset: start, charLength: end - start } } };
}

function result(draft: string, item: DraftItem): object {
  const { subject, verdict, start, end } = item;
  return {
    ruleId: `${subject}/${verdict}`,
    level: verdict === 'notPrinted' ? 'warning' : 'error',
    message: { text: itemWords(item) },
    locations: [location({ file: draft, start, end })],
    relatedLocations: item.at.map(place => ({ ...location(place), message: { text: place.exact } })),
  };
}

/** The alarms of a check as SARIF 2.1.0, which code hosts and editors read. */
export function sarifOf({ draft, items }: DraftReport): object {
  const alarms = items.filter(({ alarm }) => alarm);
  const rules = [...new Set(alarms.map(({ subject, verdict }) => `${subject}/${verdict}`))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crossread', rules: rules.map(id => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: alarms.map(item => result(draft, item)),
      },
    ],
  };
}
