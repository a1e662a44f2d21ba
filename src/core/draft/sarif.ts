import type { DraftItem, DraftReport, SourceQuote } from './draftReport';
import { itemWords } from './draftWords';

/** Where a file of a check stands, as a reference of a URI; by its name where nobody says more. */
export type AddressOf = (file: string) => string;

/** A path with forward slashes as a reference of a URI. */
export const addressOfPath: AddressOf = path => encodeURI(path).replace(/[#?]/gu, encodeURIComponent);

type Place = Pick<SourceQuote, 'file' | 'start' | 'end'> & Partial<Pick<DraftItem, 'line' | 'column'>>;

/** A place as SARIF 2.1.0 (OASIS) gives it; characters are UTF-16 units, as `columnKind` says. Code hosts want the line, too. */
function location({ file, start, end, line, column }: Place, addressOf: AddressOf): object {
  const region = {
    ...(line !== undefined && { startLine: line, startColumn: column }),
    ...{ charOffset: start, charLength: end - start },
  };
  return { physicalLocation: { artifactLocation: { uri: addressOf(file) }, region } };
}

function result(draft: string, item: DraftItem, addressOf: AddressOf): object {
  const { subject, verdict } = item;
  return {
    ruleId: `${subject}/${verdict}`,
    level: verdict === 'notPrinted' ? 'warning' : 'error',
    message: { text: itemWords(item) },
    locations: [location({ ...item, file: draft }, addressOf)],
    relatedLocations: item.at.map(place => ({ ...location(place, addressOf), message: { text: place.exact } })),
  };
}

/** The alarms of a check as SARIF 2.1.0, which code hosts and editors read. */
export function sarifOf({ draft, items }: DraftReport, addressOf: AddressOf = addressOfPath): object {
  const alarms = items.filter(({ alarm }) => alarm);
  const rules = [...new Set(alarms.map(({ subject, verdict }) => `${subject}/${verdict}`))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crossread', rules: rules.map(id => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: alarms.map(item => result(draft, item, addressOf)),
      },
    ],
  };
}
