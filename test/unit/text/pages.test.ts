import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { kinds } from './helpers';

/** Saved pages as publishers of different kinds leave them. Each line with what it is; boilerplate is teaser or menu. */
const pages: Readonly<Record<string, readonly (readonly [kind: string, line: string])[]>> = {
  'a broadcaster with buttons, captions and topics': [
    ['headline', "Ferry captain refuses to sail 'bathtub' to Sandoy"],
    ['prefix', '5 hours ago'],
    ['boilerplate', 'Share'],
    ['boilerplate', 'Save'],
    ['credit', 'Anna Lindqvist'],
    ['credit', 'Coast correspondent'],
    ['credit', 'Getty Images'],
    ['caption', 'The ferry Sandoy in the harbour of Harwick'],
    ['body', 'Ferry services stopped on Tuesday after a captain, Olaf Brandt, refused to sail.'],
    ['body', 'Brandt told the owner, Greta Holm, that two of the four engines had failed.'],
    ['crosshead', 'What went wrong?'],
    ['body', 'About 340 islanders were left without mail.'],
    ['crosshead', 'Harwick mayor backs captain'],
    ['body', 'Inspectors will board the ferry on Thursday.'],
    ['boilerplate', 'More on this story'],
    ['boilerplate', 'Five ferries that should not float'],
    ['boilerplate', 'Get our newsletter with all the headlines you need. Sign up here.'],
    ['boilerplate', 'Related'],
    ['boilerplate', 'Ferries'],
  ],
  'a daily with section label and writer': [
    ['prefix', 'World news'],
    ['headline', 'Ferry captain refuses to leave port over failed engines'],
    ['standfirst', 'Owner says ship is safe as 340 islanders wait for mail and bread'],
    ['credit', 'Tom Reed in Harwick'],
    ['prefix', 'Tue 7 May 2024 14.05 BST'],
    ['body', 'Ferry services stopped on Tuesday after a captain refused to sail in what he called a bathtub.'],
    ['body', 'Olaf Brandt told the owner, Greta Holm, that two of the four engines had failed.'],
    ['boilerplate', 'Explore more on these topics'],
    ['boilerplate', 'Ferries'],
    ['boilerplate', 'Share'],
    ['boilerplate', 'Reuse this content'],
  ],
  'an agency with summary, dateline and writers': [
    ['prefix', 'EUROPE'],
    ['headline', 'Ferry captain defies owner, leaves 340 islanders without mail'],
    ['credit', 'By Anna Lindqvist'],
    ['prefix', 'May 7, 2024 2:05 PM GMT+2 Updated 5 hours ago'],
    ['caption', 'Olaf Brandt stands on the bridge of his ship in Harwick, May 7, 2024. REUTERS/Tom Reed'],
    ['prefix', 'Summary'],
    ['standfirst', 'Captain says two engines failed'],
    ['body', 'HARWICK, May 7 (Reuters) - Ferry services stopped on Tuesday after a captain refused to sail.'],
    ['body', 'Olaf Brandt told the owner, Greta Holm, that two engines had failed, two sources said.'],
    ['crosshead', 'BREAD FOR THREE DAYS'],
    ['body', 'About 340 islanders were left without mail.'],
    ['body', '($1 = 10.51 crowns)'],
    ['credit', 'Reporting by Anna Lindqvist; Editing by Tom Reed'],
    ['boilerplate', 'Our Standards: The Trust Principles.'],
  ],
  'an agency with a contributor': [
    ['headline', 'Ferry captain refuses to sail'],
    ['caption', '*The ferry Sandoy in the harbour of Harwick, May 7, 2024. (AP Photo/Tom Reed)*'],
    ['body', 'HARWICK (AP) — Ferry services stopped on Tuesday after a captain refused to sail.'],
    ['body', 'Olaf Brandt told the owner that two of the four engines had failed.'],
    ['credit', 'Associated Press writer Tom Reed contributed to this report.'],
  ],
  'a press release': [
    ['prefix', 'FOR IMMEDIATE RELEASE'],
    ['prefix', '7 May 2024'],
    ['headline', 'HARWICK LINE SUSPENDS SERVICE TO SANDOY'],
    ['body', 'Harwick, 7 May 2024 – Harwick Line today suspended ferry services. Two engines need repair.'],
    ['body', '“Safety comes first,” said Greta Holm, owner of Harwick Line.'],
    ['body', '- Harwick Line carried 61,000 passengers in 2023.'],
    ['body', '- The ferry was built in 1974 and overhauled in 2001.'],
    ['boilerplate', 'Contact: press@harwickline.example, +47 555 0101'],
  ],
  'two unrelated articles with a button between them': [
    ['headline', 'Ferry stays in port'],
    ['body', 'A captain in Harwick has refused to sail to Sandoy, saying his ship is a bathtub.'],
    ['body', 'Olaf Brandt said two engines had failed. Greta Holm, who owns the ferry, denied it.'],
    ['body', 'Holm said Brandt was free to row.'],
    ['boilerplate', 'Share this article'],
    ['headline', 'Central bank leaves rates unchanged as inflation slows'],
    ['body', 'The central bank kept its main rate at 4.5% on Wednesday, as 31 economists had expected.'],
    ['body', 'Governor Hanne Vik said inflation would reach the goal of 2% in 2025.'],
    ['body', 'The crown fell against the euro, and Norsk Hydro rose on the Oslo exchange.'],
  ],
};

describe('saved pages', () => {
  it.each(Object.entries(pages))('%s', (_, lines) => {
    for (const end of ['\n', '\n\n']) {
      const found = kinds(lines.map(([, line]) => line).join(end));
      expect(found.map(([kind, line]) => [kind === 'menu' || kind === 'teaser' ? 'boilerplate' : kind, line])).toEqual(
        lines,
      );
    }
  });

  it('two unrelated articles are two segments', () => {
    const text = (pages['two unrelated articles with a button between them'] ?? []).map(([, line]) => line).join('\n');
    expect(finish(readStructure(text)).segments.map(({ kind }) => kind)).toEqual(['article', 'article']);
  });
});
