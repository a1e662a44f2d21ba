import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';
import { finish } from '../../../../src/core/util/sliced';

const paragraphs = [
  'Smoke was seen over the docks at dawn.',
  'Crews from three towns came.',
  'The wind turned to the east.',
  'A second crane fell into the water.',
  'The road to the ferry was shut.',
  'Schools sent the children home.',
  'Divers looked for a missing worker.',
];
/** Entries of a live blog, each below its hour, all with one closing line. */
const entries = paragraphs.map((paragraph, index) => `${8 + index}:0${index % 6}\n${paragraph}\nMore follows.`);
const stored = entries.join('\n\n');
const turned = [...entries].reverse().join('\n\n');

function anchorOf(words: string, current: string): Anchor {
  const span = { start: stored.indexOf(words), end: stored.indexOf(words) + words.length };
  const [anchor] = finish(anchorAll(stored, current, [{ id: words, ...quoteSelector(stored, span), ...span }]));
  if (anchor === undefined) throw new Error('one query, one anchor');
  return anchor;
}

describe('a note in a live blog whose order was turned round', () => {
  it.each(paragraphs)('is found with its own paragraph: %s', words => {
    const anchor = anchorOf(words, turned);
    expect(anchor).toMatchObject({ state: 'moved', start: turned.indexOf(words), now: words });
  });

  it.each([
    ['fell into the water', 'fell into the harbour water'],
    ['second crane', 'secnd crane'],
    ['fell into the water', 'fell into the sea'],
    ['A second crane', 'Then a second crane'],
  ])('is offered its paragraph where that was edited besides: “%s”, “%s”', (from, to) => {
    const current = turned.replace(from, to);
    const { start, end } = anchorOf('A second crane fell into the water.', current);
    expect(current.slice(start ?? 0, end ?? 0)).toContain('crane fell into the');
  });

  it('is offered nothing else where its entry was cut', () => {
    const anchor = anchorOf('A second crane fell into the water.', turned.replace(entries[3] ?? '', ''));
    expect(anchor).toMatchObject({ state: 'orphan', candidates: [] });
  });
});
