import { bodies, titles } from './articles';

const [first, second] = bodies;

const cited = [
  `Roe, Kim. "${titles[0]}." Coast Herald (Ostley, ST), Final ed., sec. News, 7 May 2024, p. A3. NewsBank: Access World News, infoweb.newsbank.com/news/1. Accessed 9 May 2024.`,
  `“${titles[1]}.” *Bay Times*, 8 May 2024, p. 1. NewsBank: Access World News, infoweb.newsbank.com/news/2. Accessed 9 May 2024.`,
] as const;

/** Nothing but a reference above each text. */
export const citedAbove = `${cited[0]}\n\n${first.join('\n\n')}\n\n2. ${cited[1]}\n\nBay Times, May 8, 2024\n\n${second.join('\n\n')}\n`;

/** The reference below each text, broken over lines, under a name of its own. */
export const citedBelow = `${titles[0]}
Coast Herald (published as COAST HERALD) - May 7, 2024

${first.join('\n\n')}

Citation (MLA Style)
${cited[0].replace('sec. News, ', 'sec. News,\n').replace('. Accessed', '.\nAccessed')}

${titles[1]}
Bay Times - May 8, 2024

${second.join('\n\n')}

Citation (MLA Style)
${cited[1]}
`;

const report = (label: string): string =>
  [first, second]
    .map((body, index) =>
      [
        `Document ${index + 1} of 2`,
        titles[index],
        `Full text:${label}${body.join('\n\n')}`,
        `Publication title:${label}${['Coast Herald', 'Bay Times'][index]}`,
        `Publication date:${label}May ${index + 7}, 2024`,
      ].join('\n'),
    )
    .join('\n');

/** ProQuest without blank lines between its fields, the labels over their values. */
export const proQuestTight = report('\n');

/** The same of which a copy has lost line ends. */
export const proQuestInLines = report(' ').replaceAll('\nPublication', ' Publication');
