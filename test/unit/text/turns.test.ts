import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { storyOf } from '../attribution/support';
import { kinds, ofKind } from './helpers';

const lead = 'Nine ferries were stuck on the Orrin. We spoke to the owner, Edda Krol.';

/** The paragraphs that somebody says, after their speaker. */
function spoken(text: string): string[] {
  const { paragraphs } = finish(readStructure(text, 'a.txt'));
  return paragraphs.flatMap(({ start, end, speaker }) =>
    speaker === undefined ? [] : `${text.slice(speaker.start, speaker.end)}: ${text.slice(start, end)}`,
  );
}

const said = [
  'Dora Finch: Where are the ferries now?',
  'Paul Mercer: They lie on the ground of the Orrin.',
  'Dora Finch: How many people were on board?',
  'Paul Mercer: There were 310 of them.',
];

const inCapitals = said.map(turn => turn.replace(/^[^:]+/, name => name.toUpperCase()));

describe('the turns of a transcript', () => {
  it.each<[string, string]>([
    ['with names', said.join('\n\n')],
    ['line by line', said.join('\n')],
    ['with Windows line ends', said.join('\r\n\r\n')],
    ['in bold', said.map(turn => turn.replace(/^[^:]+:/, '**$&**')).join('\n\n')],
    ['with names in bold', said.map(turn => turn.replace(/^[^:]+/, '**$&**')).join('\n\n')],
    ['with times before', said.map((turn, at) => `[00:0${at}:12] ${turn}`).join('\n')],
    ['with times behind', said.map((turn, at) => turn.replace(':', ` (0${at}:12):`)).join('\n\n')],
    ['with names and times above', said.map((turn, at) => turn.replace(': ', `  ${at}:07\n`)).join('\n\n')],
    ['with labels as lines', said.map(turn => turn.replace(': ', ':\n\n')).join('\n\n')],
    ['below a text', `Ferries on the ground\n\n${lead}\n\n${said.join('\n\n')}`],
    ['with what they are', said.map(turn => turn.replace('Mercer:', 'Mercer (Ness) (Lab):')).join('\n\n')],
  ])('%s are told from their speakers', (_, text) => {
    expect(spoken(text)).toEqual(said);
  });

  it.each<[string, string]>([
    ['in capitals', inCapitals.join('\n\n')],
    ['with offices', inCapitals.map(turn => turn.replace('FINCH:', 'FINCH, NEWS ANCHOR (voice-over):')).join('\n\n')],
    ['of captions', inCapitals.map(turn => `>> ${turn}`).join('\n\n')],
  ])('%s, too', (_, text) => {
    expect(spoken(text)).toEqual(inCapitals);
  });

  it('go on over paragraphs and sounds, and end with a clip', () => {
    const text = [
      ...inCapitals,
      'It was cold.',
      '(LAUGHTER)',
      'We had 40 blankets.',
      '(BEGIN VIDEO CLIP)',
      'It was 3 a.m.',
    ];
    expect(spoken(text.join('\n\n'))).toEqual([
      ...inCapitals,
      'PAUL MERCER: It was cold.',
      'PAUL MERCER: We had 40 blankets.',
    ]);
    expect(ofKind('prefix', text.join('\n\n'))).toEqual(['(LAUGHTER)', '(BEGIN VIDEO CLIP)']);
  });

  it('are those of a wrapped text', () => {
    const text = `DORA FINCH, HOST: Nine ferries were stuck on the Orrin this\nweekend. Paul Mercer has been there, and he slept on board too.\nPAUL MERCER: The captain told me that 310 people slept on\nboard, among them 12 children and a dog.\nFINCH: And how long will it last, and what will it cost the\nowner?`;
    expect(spoken(text).map(turn => turn.replace(/\s+/g, ' '))).toEqual([
      'DORA FINCH: Nine ferries were stuck on the Orrin this weekend. Paul Mercer has been there, and he slept on board too.',
      'PAUL MERCER: The captain told me that 310 people slept on board, among them 12 children and a dog.',
      'FINCH: And how long will it last, and what will it cost the owner?',
    ]);
  });

  it.each(['Q: ', 'Q. '])('of questions and answers name nobody: %s', question => {
    const answer = question.replace('Q', 'A');
    const text = `${lead}\n\n${question}How many?\n\n${answer}There were 310.\n\n${question}And now?\n\n${answer}None.`;
    expect(ofKind('body', text)).toEqual([lead, 'How many?', 'There were 310.', 'And now?', 'None.']);
    expect(spoken(text)).toEqual([]);
  });

  it('of a record of a parliament', () => {
    const text =
      'Mr. KROL. Mr. President, 310 people were stuck.\n\nThe PRESIDING OFFICER. The Senator from Ness is recognized.\n\nMr. KROL. I thank the Chair.';
    expect(spoken(text)).toEqual([
      'Mr. KROL: Mr. President, 310 people were stuck.',
      'The PRESIDING OFFICER: The Senator from Ness is recognized.',
      'Mr. KROL: I thank the Chair.',
    ]);
  });

  it('may be those of the paper and somebody that it names', () => {
    const text = `${lead}\n\nEcho: How many?\n\nKrol: There were 310.\n\nEcho: And now?\n\nKrol: None.`;
    expect(spoken(text)).toEqual(['Echo: How many?', 'Krol: There were 310.', 'Echo: And now?', 'Krol: None.']);
  });
});

describe('no turns', () => {
  it.each<[string, string]>([
    [
      'headings with a colon',
      `${lead}\n\nUpdate: The river rose on Monday.\n\nFerry traffic: It is at rest.\n\nNote: Prices are in dollars.`,
    ],
    [
      'an announcement',
      'WHAT: A talk\n\nWHEN: Monday, 7 p.m.\n\nWHERE: Orrin Hall\n\nWHAT: A walk.\n\nWHEN: Tuesday, 9 a.m.',
    ],
    [
      'reviews',
      'Director: Paul Mercer.\n\nStars: Edda Krol.\n\nA ship sings.\n\nDirector: Dora Finch.\n\nStars: Edda Krol.',
    ],
    [
      'one word of each',
      said
        .filter((_, at) => at < 2)
        .concat('Edda Krol: The owner says it costs $2 million.')
        .join('\n\n'),
    ],
    ['key points', `THE BIG PICTURE: ${lead}\n\nBY THE NUMBERS: 310 people slept.\n\nBOTTOM LINE: It is dry.`],
    ['line-ups', 'Ness United: Krol; Finch\n\nOrrin Town: Lund; Holt\n\nNess United: Boe 12\n\nOrrin Town: Vale 33'],
    ['three ways out', 'A. Wait for rain.\n\nB. Dig a channel.\n\nA. is the likely one, he said.'],
    ['a ratio', 'It was 3:1 for Ness.\n\nIt was 4:1 for Orrin.\n\nIt was 3:2 for Ness.'],
  ])('are %s', (_, text) => {
    expect(spoken(text)).toEqual([]);
    expect(kinds(text).map(([, written]) => written)).toEqual(text.split('\n\n'));
  });
});

describe('times before paragraphs', () => {
  const entries = ['Nine ferries were stuck.', '310 people slept on board.', 'The owner put the loss at $2 million.'];

  it.each<[string, string]>([
    ['of a live report', ' GMT '],
    ['behind dashes', ' – '],
    ['alone', ' '],
  ])('%s are no text', (_, behind) => {
    const text = entries.map((entry, at) => `1${at}:05${behind}${entry}`).join('\n\n');
    expect(ofKind('body', text)).toEqual(entries);
    expect(ofKind('prefix', text)).toHaveLength(3);
  });

  it('tell when something happened, where they are those of events', () => {
    const text = entries.map((entry, at) => `${at + 7}:45 a.m. ${entry}`).join('\n\n');
    expect(ofKind('body', text)).toEqual(text.split('\n\n'));
    const two = entries.map((entry, at) => (at < 2 ? `1${at}:05 ${entry}` : entry)).join('\n\n');
    expect(kinds(two).map(([, written]) => written)).toEqual(two.split('\n\n'));
  });
});

describe('who has the word', () => {
  const text = [
    'DORA FINCH, ANCHOR: Nine ferries were stuck. The river office said the water fell by 3 metres.',
    'PAUL MERCER, CORRESPONDENT (on camera): 310 people slept on board. "It is over," I heard.',
    '(BEGIN VIDEO CLIP)',
    'VERA KROL, MAYOR: We lost $2 million.',
    '(END VIDEO CLIP)',
    'MERCER: It took four days.',
  ].join('\n\n');
  const [article] = storyOf(text).articles;

  it('says the figures that nobody else is said to give', () => {
    const figures = article?.claims.map(({ start, end, attribution }) => [
      text.slice(start, end),
      attribution?.speaker,
    ]);
    expect(figures).toEqual([
      ['Nine ferries', 'DORA FINCH'],
      ['3 metres', 'The river office'],
      ['310 people', 'PAUL MERCER'],
      ['$2 million', 'VERA KROL'],
      ['four days', 'MERCER'],
    ]);
    expect(article?.claims.at(-1)?.attribution?.entity).toBe(article?.claims.at(2)?.attribution?.entity);
  });

  it('says the quotations', () => {
    expect(article?.quotes.map(({ speaker }) => speaker)).toEqual(['PAUL MERCER']);
  });

  it('is called by name, not by office', () => {
    const names = article?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(names).toEqual(['DORA FINCH', 'PAUL MERCER', 'VERA KROL', 'MERCER']);
  });
});

describe('a record', () => {
  const told = (text: string): readonly string[] =>
    kinds(text)
      .filter(([kind]) => kind === 'body')
      .map(([, line]) => line);

  it('of a court has no text in the numbers of its lines', () => {
    const lines = Array.from({ length: 5 }, (_, page) => [
      `      MR. REED: How many boats of pier ${String(page)}`,
      ` sank on night ${String(page)}?`,
      `      THE WITNESS: Twelve of pier ${String(page)}.`,
      `      MS. COLE: Objection ${String(page)}.`,
    ]).flat();
    const text = lines.map((line, at) => `${String(at + 1).padStart(2)} ${line}`).join('\n');
    expect(told(text).some(line => /^\d/.test(line))).toBe(false);
    expect(told(text)).toContain('Twelve of pier 2.');
  });

  it('keeps the numbers of a list', () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `${String(at + 1)} Boat of the harbour, number ${String(at)}.`,
    ).join('\n');
    expect(told(text)[0]).toMatch(/^1 /);
  });

  it('of subtitles names its speakers in tags', () => {
    const text = ['<v Lena Cole>Twelve boats sank?</v>', '<v Iris Vale>Yes, and 31 people knew.</v>'].join('\n\n');
    expect(told(text)).toEqual(['Twelve boats sank?', 'Yes, and 31 people knew.']);
  });

  it('of a talk may have a paper in capitals and an answer by name', () => {
    const text = [
      'HERALD: Frau Thal, wie viele Boote sind gesunken?',
      'Thal: Zwölf Boote sind gesunken.',
      'HERALD: Wer hat den Bericht gelesen?',
      'Thal: Niemand hat ihn gelesen.',
    ].join('\n\n');
    expect(told(text)).toEqual(text.split('\n\n').map(line => line.replace(/^\w+: /, '')));
  });

  it('of remarks has questions behind two blanks, and an end with its hour', () => {
    const text = [
      'THE MAYOR: Twelve boats were lost.',
      'Q  Sir, who pays?',
      'THE MAYOR: The crown pays.',
      'Q  And when?',
      'THE MAYOR: Soon.',
      'END 10:59 A.M. EDT',
    ].join('\n\n');
    expect(told(text)).toEqual(['Twelve boats were lost.', 'Sir, who pays?', 'The crown pays.', 'And when?', 'Soon.']);
  });
});
