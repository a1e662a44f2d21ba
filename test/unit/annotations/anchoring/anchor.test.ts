import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor, AnchorQuery } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';
import { finish } from '../../../../src/core/util/sliced';

const stored = [
  'The ferry left Karlsund at dawn on Tuesday. At least 42 people were on board, the harbour office said.',
  'Captain Ines Aldermoor “had no warning” of the storm, her sister told reporters. Rescue boats came within the hour.',
  'The owners paid 1.5 million crowns for the ship in 2011. It was due for repairs next spring.',
].join('\n\n');

function queryFor(text: string, words: string): AnchorQuery {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { id: words, ...quoteSelector(text, span), ...span };
}

function anchorOf(words: string, current: string): Anchor {
  const [anchor] = finish(anchorAll(stored, current, [queryFor(stored, words)]));
  if (anchor === undefined) throw new Error('one query, one anchor');
  return anchor;
}

const swap = (from: string, to: string): string => stored.replace(from, to);

describe('a note whose words still stand', () => {
  it.each([
    ['nothing changed', stored],
    ['line ends were converted', stored.replace(/\n/g, '\r\n')],
    ['a byte order mark was added', `\ufeff${stored}`],
    ['words changed further down', swap('next spring', 'in May')],
  ])('is anchored when %s', (_, current) => {
    const anchor = anchorOf('At least 42 people', current);
    expect(anchor).toMatchObject({ state: 'anchored', now: 'At least 42 people' });
    expect(current.slice(anchor.start ?? 0, anchor.end ?? 0)).toBe('At least 42 people');
  });

  it.each([
    ['a line was put in above', `Updated at noon.\n\n${stored}`],
    [
      'its paragraph moved to the end',
      stored
        .split('\n\n')
        .slice(1)
        .concat(stored.split('\n\n')[0] ?? '')
        .join('\n\n'),
    ],
    [
      'its sentence moved',
      `${swap('At least 42 people were on board, the harbour office said.', '')} At least 42 people were on board, the harbour office said.`,
    ],
  ])('has moved when %s', (_, current) => {
    const anchor = anchorOf('At least 42 people were on board', current);
    expect(anchor).toMatchObject({ state: 'moved', now: 'At least 42 people were on board' });
    expect(anchor.start).toBe(current.indexOf('At least 42 people'));
  });

  it.each([
    [
      'quotation marks were straightened',
      swap('“had no warning”', '"had no warning"'),
      '"had no warning" of the storm',
    ],
    [
      'it was read in the wrong encoding',
      swap('“had no warning”', 'â€œhad no warningâ€'),
      'â€œhad no warningâ€ of the storm',
    ],
    ['a space was made hard', swap('no warning', 'no\u00a0warning'), '“had no\u00a0warning” of the storm'],
    ['its line was wrapped', swap('of the storm', 'of\nthe storm'), '“had no warning” of\nthe storm'],
  ])('has not changed when %s', (_, current, now) => {
    expect(anchorOf('“had no warning” of the storm', current)).toMatchObject({ state: 'anchored', now });
  });
});

describe('a note whose words changed', () => {
  it.each([
    ['42 people', swap('42', '45'), '45 people'],
    ['42', swap('42', '45'), '45'],
    ['1.5 million crowns', swap('1.5', '15'), '15 million crowns'],
    ['Captain Ines Aldermoor', swap('Aldermoor', 'Aldermore'), 'Captain Ines Aldermore'],
    ['Aldermoor', swap('Aldermoor', 'Brandt'), 'Brandt'],
    ['were on board', swap('were on board', 'were still on board'), 'were still on board'],
    [
      'Rescue boats came within the hour.',
      swap('Rescue boats came', 'Rescue helicopters came'),
      'Rescue helicopters came within the hour.',
    ],
    [
      'The owners paid 1.5 million crowns',
      swap('The owners paid', 'Its owners had paid'),
      'Its owners had paid 1.5 million crowns',
    ],
  ])('%s shows what stands there now', (words, current, now) => {
    expect(anchorOf(words, current)).toMatchObject({ state: 'changed', was: words, now });
  });

  it('is not confused by a look-alike sentence above', () => {
    const twin = 'At least 37 people were on board, the coast guard said. ';
    const current = swap('At least 42', `${twin}At least 43`);
    expect(anchorOf('42 people', current)).toMatchObject({ state: 'changed', now: '43 people' });
    expect(anchorOf('At least 42 people were on board, the harbour office said.', current)).toMatchObject({
      now: 'At least 43 people were on board, the harbour office said.',
    });
  });
});

describe('a note on words that stand in many places', () => {
  const towns = ['Karlsund', 'Orra', 'Lund', 'Vik', 'Bergen', 'Tromsund', 'Alta', 'Moss'];
  const lines = towns.map(town => `In ${town} 12 people were hurt, the mayor of ${town} said on Monday.`);
  const list = lines.join('\n');
  const found = (words: string, line: number, current: string): Anchor | undefined => {
    const start = list.indexOf(words, list.indexOf(lines[line] ?? ''));
    const span = { start, end: start + words.length };
    return finish(anchorAll(list, current, [{ id: words, ...quoteSelector(list, span), ...span }]))[0];
  };

  it.each(['12', 'people', 'hurt', 'Monday', 'said on Monday.'])('(%s) stays on its own', words => {
    const others = lines.filter((_, index) => index !== 2);
    const moved = [...others.slice(0, 5), lines[2] ?? '', ...others.slice(5)].join('\r\n');
    const start = moved.indexOf(words, moved.indexOf(lines[2] ?? ''));
    expect(found(words, 2, moved)).toMatchObject({ start, end: start + words.length });
    const inserted = `In Sund 12 people were hurt, the mayor of Sund said on Monday.\n${list}`;
    expect(found(words, 2, inserted)?.start).toBe(inserted.indexOf(words, inserted.indexOf(lines[2] ?? '')));
  });

  it('is not taken over to the next one when its own line is cut', () => {
    const without = lines.filter((_, index) => index !== 2).join('\n');
    for (const words of ['12', 'people', 'hurt'])
      expect(['orphan', 'review']).toContain(found(words, 2, without)?.state);
  });

  it('shows a correction in its own place', () => {
    const current = lines.map((line, index) => (index === 2 ? line.replace('12', '15') : line)).join('\n');
    expect(found('12', 2, current)).toMatchObject({ state: 'changed', now: '15' });
  });

  it('is not spread over its words and a look-alike beside them', () => {
    const own = 'Rescue boats came within the hour.';
    const marked = 'Rescue boats came **within** the hour.';
    const current = swap(own, `${marked} Rescue boats came within the week.`);
    expect(anchorOf(own, current)).toMatchObject({ now: marked });
  });
});

describe('a note whose words are gone', () => {
  it.each([
    ['its words were cut', '42 people', swap('42 people', 'Some')],
    ['its sentence was cut', 'Rescue boats', swap(' Rescue boats came within the hour.', '')],
    [
      'its sentence gave way to another',
      'At least 42 people',
      swap(
        'At least 42 people were on board, the harbour office said.',
        'Nobody answered calls from this newspaper yesterday.',
      ),
    ],
    ['the same word stands elsewhere, where it always stood', 'The', stored.slice(stored.indexOf('At least'))],
    ['the article was emptied', '42 people', ''],
  ])('is not put on other words when %s', (_, words, current) => {
    expect(['orphan', 'review']).toContain(anchorOf(words, current).state);
  });

  it('keeps its old words', () => {
    expect(anchorOf('Rescue boats', '')).toEqual({
      id: 'Rescue boats',
      state: 'orphan',
      start: null,
      end: null,
      now: null,
      was: 'Rescue boats',
      score: 0,
      candidates: [],
    });
  });

  it('offers what may be it when that is not sure', () => {
    const [anchor] = finish(
      anchorAll(null, 'The mayor spoke. The mayor left. The mayor slept.', [
        { id: 'note', exact: 'The mayor', prefix: '', suffix: '', start: null, end: null },
      ]),
    );
    expect(anchor?.state).toBe('review');
    expect(anchor?.candidates.map(({ start }) => start).sort((x, y) => x - y)).toEqual([0, 17, 33]);
  });
});
