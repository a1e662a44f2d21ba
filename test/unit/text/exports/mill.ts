/** Invented articles on one event, as many as a file of a database needs. */
interface Told {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** Day of May 2024. */
  readonly day: number;
  readonly body: readonly string[];
}

export const told: readonly Told[] = [
  {
    title: 'Old mill burns down at Tarrin',
    outlet: 'Tarrin Post',
    author: 'Ada Quist',
    day: 6,
    body: [
      'The old mill at Tarrin burned down on Sunday night, and a watchman was hurt, the fire service said.',
      'Forty firefighters fought the flames until noon, said its chief, Oren Falk, who had not slept.',
      'The owner put the loss at $2.4 million.',
    ],
  },
  {
    title: 'Owner of mill had cut the guard',
    outlet: 'Valley Mail',
    author: 'Ben Harrow',
    day: 7,
    body: [
      'The owner of the burned mill had cut the guard from six men to one in March, former workers told this paper.',
      'A letter of theirs asked for sprinklers on all three floors, which the owner had called too dear.',
      'The fire service has not said where the flames broke out.',
      'An inspector is to look at the ruins on Wednesday.',
    ],
  },
  {
    title: 'Tarrin collects for its mill workers',
    outlet: 'Tarrin Post',
    author: 'Cleo Marsh',
    day: 8,
    body: [
      'More than 300 people came to the square of Tarrin on Tuesday to collect money for those who worked at the mill.',
      'The choir sang, and bakers gave their bread away.',
      'By nightfall the town had $18,000, the mayor said.',
    ],
  },
  {
    title: 'The mill was never safe',
    outlet: 'Valley Mail',
    author: 'Dora Finch',
    day: 9,
    body: [
      'Whoever walked through the mill in the last ten years knows how dry its beams were.',
      'The town looked on for too long, and so did we.',
    ],
  },
];

/** One article as Nexis Uni has it. */
export const ofNexisUni = ({ title, outlet, author, day, body }: Told): string =>
  `${title}\n${outlet}\nMay ${day}, 2024\n\nCopyright 2024 Vale Press All Rights Reserved\n\nSection: NEWS; Pg. ${day}\nLength: 60 words\nByline: ${author}\n\nBody\n\n${body.join('\n\n')}\n\nLoad-Date: May 20, 2024\n\nEnd of Document\n`;

/** One article as Factiva shows it. */
export const ofFactiva = ({ title, outlet, author, day, body }: Told): string =>
  `News\n${title}\nBy ${author}\n60 words\n${day} May 2024\n09:20 GMT\n${outlet}\nVALEPR\nEnglish\n(c) 2024 Vale Press\n\n${body.join('\n\n')}\n\nDocument VALEPR00202405${String(day).padStart(2, '0')}ek5700001\n`;

/** One article as Gale has it, with its author below the name of the text. */
export const ofGale = ({ title, outlet, author, day, body }: Told, cited = false): string =>
  `${title}\nDate: May ${day}, 2024\nFrom: ${outlet}\nPublisher: Vale Press\nDocument Type: Article\nLength: 60 words\n\nFull Text:\nByline: ${author}\n\n${body.join('\n\n')}\n\nCopyright: COPYRIGHT 2024 Vale Press\nhttp://www.vale.example\n\n${cited ? `Source Citation (MLA 9th Edition)\n${author}. "${title}." ${outlet}, ${day} May 2024, p. 3. Gale OneFile: News, link.gale.com/apps/doc/A${day}. Accessed 20 May 2024.\n` : ''}Gale Document Number: GALE|A${day}00\n`;

/** One article as EBSCO has it, its day of figures alone. */
export const ofEbsco = ({ title, outlet, author, day, body }: Told, date = `05/0${day}/2024`): string =>
  `Title: ${title}\nAuthors: ${author}\nSource: ${outlet}. ${date}, p${day}. 1p.\nDocument Type: Article\nAbstract: The article reports on a mill.\nFull Text Word Count: 60\nAccession Number: 77${day}\nDatabase: Newspaper Source Plus\n\n${body.join('\n\n')}\n\nCopyright of ${outlet} is the property of Vale Press and its content may not be copied.\n`;

/** One article with fields as somebody noted them down. */
export const ofFields = ({ title, outlet, author, body }: Told, date: string): string =>
  `HEADLINE: ${title}\nPUBLICATION: ${outlet}\nDATE: ${date}\nBYLINE: ${author}\nPAGE: 3\nLENGTH: 60 words\n\n${body.join('\n\n')}\n`;
