import { countedReasons, type SecondReaderReport } from '../core/secondReader/checkReport';
import { dropReasonWords } from '../core/secondReader/dropped';
import { counted } from './io';
import { shown } from './shown';

type Trouble = SecondReaderReport['answers'][number];

function troubleWords({ answer, items, malformed, unread, overMost, incomplete, foreign }: Trouble): string {
  if (foreign) return `${answer}: no answer in the form that was asked for`;
  const troubles = [
    ...(incomplete ? ['it stops in the middle'] : []),
    ...(malformed > 0 ? [`${counted(malformed, 'item')} without the form that was asked for`] : []),
    ...(overMost > 0 ? [`${counted(overMost, 'item')} too many, not read`] : []),
    ...(unread > 0 ? [`${counted(unread, 'character')} too many, not read`] : []),
  ];
  return `${answer}: ${[counted(items, 'proposal'), ...troubles].join('; ')}`;
}

type Pair = Pick<SecondReaderReport['kept'][number], 'kind'> & {
  readonly a: { readonly file: string; readonly exact: string };
  readonly b: { readonly file: string; readonly exact: string };
};

const pairWords = ({ kind, a, b }: Pair): string => `${kind}: ${a.file} “${a.exact}” · ${b.file} “${b.exact}”`;

/** A line for each answer, for each proposal that is kept and for each that is not, with the reason. */
export function secondReaderSummary({ answers, kept, dropped }: SecondReaderReport): string {
  const reasons = countedReasons(dropped).map(([reason, count]) => `${reason} ${String(count)}`);
  const lines = [
    ...answers.map(troubleWords),
    `${String(kept.length)} kept as suggestions, ${String(dropped.length)} dropped${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
    ...kept.map(pair => `  ${pairWords(pair)} (${pair.relation})`),
    ...dropped.map(({ reason, ...pair }) => `  dropped, ${dropReasonWords[reason]}: ${pairWords(pair)}`),
  ];
  return `${lines.map(shown).join('\n')}\n`;
}
