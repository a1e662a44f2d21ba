import type { Sliced } from '../../util/sliced';
import type { Handover } from './handover';
import { toHtml } from './html';
import { toJsonLd } from './jsonld';
import { toMarkdown } from './markdown';
import { toLongCsv, toWideCsv } from './tables';

/** What a story can be handed over as, each with the ending of its files. */
export const exportFormats = {
  csv: '.csv',
  'csv-long': '.csv',
  markdown: '.md',
  html: '.html',
  jsonld: '.jsonld',
} as const;

/** One of {@link exportFormats}. */
export type ExportFormat = keyof typeof exportFormats;

/** Whether a text names a format. */
export function isExportFormat(value: string): value is ExportFormat {
  return Object.hasOwn(exportFormats, value);
}

const makers: Readonly<Record<ExportFormat, (handover: Handover) => Sliced<string>>> = {
  csv: toWideCsv,
  'csv-long': toLongCsv,
  markdown: toMarkdown,
  html: toHtml,
  *jsonld({ sidecars, title }) {
    return toJsonLd(sidecars, title);
  },
};

/** The text of an export, to be written as UTF-8. The same story and notes give the same text. */
export function exportText(handover: Handover, format: ExportFormat): Sliced<string> {
  return makers[format](handover);
}
