import type { DraftItem, DraftReport } from './draftReport';
import { itemWords } from './draftWords';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as part of XML 1.0, without the characters that it does not allow. */
function xml(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/gu, found => entities[found] ?? found);
}

function testcase(draft: string, item: DraftItem): string {
  const { subject, line, column, exact, alarm, verdict } = item;
  const name = `${String(line)}:${String(column)} ${subject} “${exact.replace(/\s+/gu, ' ')}”`;
  const head = `  <testcase classname="${xml(draft)}" name="${xml(name)}"`;
  if (!alarm) return `${head}/>`;
  return `${head}>\n    <failure type="${verdict}" message="${xml(itemWords(item))}"/>\n  </testcase>`;
}

/** A check as a JUnit report, which build servers show: a test for each item, one that fails for each alarm. */
export function junitOf({ draft, items }: DraftReport): string {
  const failures = items.filter(({ alarm }) => alarm).length;
  const head = `<testsuite name="crossread check" tests="${String(items.length)}" failures="${String(failures)}">`;
  const cases = items.map(item => testcase(draft, item));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, '</testsuite>'].join('\n')}\n`;
}
