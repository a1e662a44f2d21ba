import { describe, expect, it } from 'vitest';
import { seenText } from '../../../src/core/text/seenText';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { kinds, ofKind } from './helpers';

const seen = (written: string): string => (seenText(written)?.text ?? written).replace(/\s+/g, ' ').trim();

/** The paragraphs of the story as they are seen. */
const told = (text: string): string[] => ofKind('body', text).map(seen);

const sentencesOf = (text: string): string[] =>
  finish(readStructure(text, 'a.txt')).sentences.map(({ start, end }) => seen(text.slice(start, end)));

const title = 'Weir bursts above Marle Bridge';
const story = [
  'The old weir above Marle Bridge gave way early on Thursday and sent a wave of brown water through the lower town, the river authority said.',
  'Seventeen houses stood in water by noon. “We carried my mother out on a door,” said Petra Lund, who runs the bakery on Weir Street.',
  "The authority's director, Hugo Stahl, put the damage at $4.2 million and said the weir had last been inspected in 2011.",
  'Schools stay shut until Monday. The pumps, bought for 640,000 euros, failed after two hours.',
];

/** The lines of a text that is broken at a width. */
function wrapped(text: string, width: (line: number) => number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width(lines.length)) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

describe('a column of a paper', () => {
  const ragged = (line: number): number => 31 + ((line * 7) % 9);

  it.each<[string, (line: number) => number]>([
    ...[18, 22, 27, 33, 38, 44, 60, 90].map((width): [string, () => number] => [`of ${width}`, () => width]),
    ['in letters of their own widths', ragged],
  ])('%s has its paragraphs', (_, width) => {
    const text = [title, ...story.map(paragraph => wrapped(paragraph, width).join('\n'))].join('\n\n');
    expect(told(text)).toEqual(story);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(story);
  });

  it('parts paragraphs by the room that their last lines leave, or by first lines set in', () => {
    const lines = story.map(paragraph => wrapped(paragraph, () => 34).join('\n'));
    expect(told(`${title}\n\n${lines.join('\n')}`)).toEqual(story);
    expect(told(`${title}\n${lines.map(paragraph => `  ${paragraph}`).join('\n')}`)).toEqual(story);
  });

  it('is none of verse, lists, menus and short paragraphs', () => {
    const verse = [
      'Water came at the morning bell',
      'Over the stones where the miller fell',
      'And none of us ran away',
    ];
    const list = ['warm clothes', 'a torch', 'bread for two days', 'the pump keys', 'rubber boots'];
    const brief = [
      'The weir broke.',
      'Nobody was hurt.',
      'Pumps are on the way.',
      'The school is shut.',
      'Trains run.',
    ];
    for (const lines of [verse, list, brief]) {
      const text = `${title}\n\n${story[0] ?? ''}\n\n${lines.join('\n')}\n\n${story[1] ?? ''}`;
      const found = kinds(text).map(([, written]) => written);
      expect(found).toEqual([title, story[0], ...lines, story[1]]);
    }
  });
});

describe('a paragraph of two lines, alone in a text that is not wrapped', () => {
  const first = 'The boat came off at 4:10 a.m. on Tuesday and was towed by two tugs to the port of';

  it.each([
    ['behind a word that ends no paragraph', `${first}\nAldhaven, the coastguard said.`],
    [
      'before a small letter',
      'The boat came off at 4:10 a.m. on Tuesday after two tugs had come from Holm\nand pulled for an hour.',
    ],
  ])('is one, %s', (_, text) => {
    expect(told(`${title}\n\n${story[0] ?? ''}\n\n${text}\n\n${story[2] ?? ''}`)).toContain(text.replace('\n', ' '));
  });

  it.each([
    ['sentences', 'The boat came off at 4:10 a.m. on Tuesday, said the people of Aldhaven.\nTugs had come from Holm.'],
    ['entries of a menu', 'News of\nSport and\nthe arts'],
    [
      'a name in small letters',
      'Sales of the maker of phones fell for a third quarter in a row, it says\niPhones sold well.',
    ],
  ])('is none of %s', (_, text) => {
    const [line = ''] = text.split('\n');
    expect(kinds(`${title}\n\n${story[0] ?? ''}\n\n${text}`).map(([, written]) => written)).toContain(line);
  });
});

describe('a hyphen at the end of a line', () => {
  it.each([
    ['parts a word', 'the in-\nspector and the pas-\r\n  sengers', 'the inspector and the passengers'],
    ['parts one in a quoted mail', 'the in-\n> spector', 'the inspector'],
    ['parts one over pages', 'the in-\n\n12\n\n\fThe Marle Echo\n\nspector', 'the inspector'],
    [
      'stays in two words',
      'a well-\nknown, long-\nterm, city-\nowned weir',
      'a well-known, long-term, city-owned weir',
    ],
    ['stays in the last of several', 'a state-of-the-\nart pump', 'a state-of-the-art pump'],
    [
      'stays behind numbers',
      'twenty-\nthree, a five-\nyear and a 12-\nday wait',
      'twenty-three, a five-year and a 12- day wait',
    ],
    ['parts longer numbers', 'seven-\nteen boats', 'seventeen boats'],
    ['stays before capitals', 'the Anglo-\nDutch firm', 'the Anglo- Dutch firm'],
    ['is a dash with blanks around', 'the weir -\nit was old', 'the weir - it was old'],
  ])('%s', (_, written, expected) => {
    expect(seen(written)).toBe(expected);
  });

  it('keeps the places of its word', () => {
    const text = 'On Mon-\nday it broke';
    const at = seenText(text)?.written({ start: 3, end: 9 });
    expect(text.slice(at?.start, at?.end)).toBe('Mon-\nday');
  });
});

describe('the end of a page', () => {
  /** The story with a page ending in its second and third paragraph. */
  const paged = (ending: (page: number) => string, width: number): string => {
    const parts = story.map((paragraph, index) => {
      const [first = '', ...rest] = wrapped(paragraph, () => width);
      return index === 1 || index === 2 ? `${first}${ending(index)}${rest.join('\n')}` : [first, ...rest].join('\n');
    });
    return `${title}\n\n${parts.join('\n\n')}\n`;
  };

  it.each<[string, (page: number) => string]>([
    ['a form feed', () => '\n\f'],
    ['blank lines around it', () => '\n\n\f\n\n'],
    ['a number', page => `\n\n- ${page} -\n\f`],
    ['a foot and a head', page => `\n\nMarle Echo - 7 May 2024       Page ${page} of 3\n\f${title}\n\n`],
    ['a head with a number', page => `\n\f${page + 1}    The Marle Echo\n\n`],
    ['an address and a day', page => `\n\nhttps://example.org/w    ${page}/3\n\f7/5/24, 10:12    ${title}\n\n`],
    ['counted pages', page => `\n\nPage ${page} of 3\n\n`],
    ['counted pages without a blank line', page => `\nPage ${page} of 3\n`],
    ['Windows line ends', page => `\r\n\r\n${page}\r\n\f\r\n`],
  ])('with %s is in the midst of a paragraph', (_, ending) => {
    for (const width of [34, 72]) {
      expect(told(paged(ending, width))).toEqual(story);
      expect(kinds(paged(ending, width))[0]).toEqual(['headline', title]);
    }
  });

  it('between two paragraphs leaves them two, and margins are no text', () => {
    const text = `${title}\n\n${story[0] ?? ''}\n\nPage 1 of 2\n\f${title}\n\n${story[1] ?? ''}\n\nPage 2 of 2\n`;
    expect(told(text)).toEqual(story.slice(0, 2));
    expect(ofKind('menu', text)).toEqual(['Page 1 of 2', title, 'Page 2 of 2']);
  });

  it('is none where numbers stand by themselves or pages are told of', () => {
    const text = `${title}\n\nThe report says so on page 3 of 40\n\n2011\n\n${story[0] ?? ''}`;
    expect(kinds(text).map(([, written]) => written)).toEqual(text.split('\n\n'));
  });
});

describe('a quoted mail', () => {
  it('is read without its marks', () => {
    const lines = [title, '', ...story.flatMap(paragraph => [...wrapped(paragraph, () => 62), ''])];
    for (const mark of ['> ', '>', '> > ', '>> '])
      expect(told(lines.map(line => (mark + line).trimEnd()).join('\n'))).toEqual(story);
  });

  it('is none where a sign compares', () => {
    expect(kinds('>= 5 boats sank at Marle on Thursday morning.')[0]?.[1]).toBe(
      '>= 5 boats sank at Marle on Thursday morning.',
    );
  });
});

describe('subtitles in a text', () => {
  const times = (from: number): string => `00:00:0${from},000 --> 00:00:0${from + 1},900`;
  const said = [
    'The weir above Marle Bridge broke',
    'on <i>Thursday</i>, the',
    'authority said. Seventeen',
    'houses stood in water.',
  ];
  const sentences = [
    'The weir above Marle Bridge broke on Thursday, the authority said.',
    'Seventeen houses stood in water.',
  ];

  it.each<[string, (line: string, at: number) => string]>([
    ['with numbers', (line, at) => `${at + 1}\n${times(at * 2)}\n${line}\n`],
    ['with numbers and Windows line ends', (line, at) => `${at + 1}\r\n${times(at * 2)}\r\n${line}\r\n`],
    ['without blank lines', (line, at) => `${at + 1}\n${times(at * 2)}\n${line}`],
    [
      'of WebVTT',
      (line, at) => `${at === 0 ? 'WEBVTT\nKind: captions\n\n' : ''}${times(at * 2).replaceAll(',', '.')}\n${line}\n`,
    ],
  ])('%s are sentences', (_, cue) => {
    const text = said.map(cue).join('\n');
    expect(told(text)).toEqual([sentences.join(' ')]);
    expect(sentencesOf(text).filter(one => sentences.includes(one))).toEqual(sentences);
  });

  it('begin a paragraph where somebody else speaks, and leave the text around them', () => {
    const text = `${title}\n\n${story[0] ?? ''}\n\n1\n${times(1)}\n>> The weir broke.\n\n2\n${times(3)}\n- Nobody was hurt.\n\n${story[1] ?? ''}`;
    expect(told(text)).toEqual([story[0], 'The weir broke.', 'Nobody was hurt.', story[1]]);
  });

  it('are none where an arrow stands between times', () => {
    const text = `The ferry leaves at 10:00 --> 11:00 on weekdays.\n\n${story[0] ?? ''}`;
    expect(told(text)).toEqual(text.split('\n\n'));
  });
});

describe('a text that was decoded twice', () => {
  it.each([
    [
      'as Windows-1252',
      'â€œWe ran,â€\u009d said Zoë Valeâ€™s son â€“ at 5Â°C, for Â£3.',
      '“We ran,” said Zoë Vale’s son – at 5°C, for £3.',
    ],
    ['with a lost byte', 'â€œWe ran,â€ he said. â€œIt is gone.â€', '“We ran,” he said. “It is gone.”'],
    ['as Latin-1', 'â\u0080\u009cWe ranâ\u0080\u009d, said RenÃ©e.', '“We ran”, said Renée.'],
    ['as Mac OS Roman', '‚ÄúWe ran,‚Äù said Iris Vale‚Äôs son.', '“We ran,” said Iris Vale’s son.'],
    ['with euros', 'It cost â‚¬4 million', 'It cost €4 million'],
  ])('%s is read as it was meant', (_, written, expected) => {
    expect(seen(written)).toBe(expected);
  });

  it.each(['“AT THE CAFÉ”', 'Château d’Âge', 'À Paris, São Paulo', '„Größe“', 'voilà – fini', 'â la carte'])(
    'is not %s',
    written => {
      expect(seenText(written)).toBeNull();
    },
  );
});
