import { describe, expect, it } from 'vitest';

import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';

import { body, kinds, ofKind } from './helpers';

describe('pages of other kinds', () => {
  it('Markdown in italics or bold is read without its marks', () => {
    const text = `# Ferries stop\n\n*By Jo Park, Island Reporter*\n\n${body[0] ?? ''}\n\n*Passengers waited for hours. Photo: PA*\n\n${body[1] ?? ''}\n`;
    expect(ofKind('credit', text, 'a.md')).toEqual(['*By Jo Park, Island Reporter*']);
    expect(ofKind('caption', text, 'a.md')).toEqual(['*Passengers waited for hours. Photo: PA*']);
  });

  it('rows of tables belong to the text, with bars or columns', () => {
    const bars = '| Year | Passengers |\n|------|-----------|\n| 2022 | 41,000 |\n| 2023 | 38,500 |';
    const columns = 'Ferries        14   27\nTrains         40   42';
    const text = `Ferries stop\n\n${body[0] ?? ''}\n\n${bars}\n\n${columns}\n\n${body[1] ?? ''}\n`;
    expect(ofKind('body', text).slice(1, -1)).toEqual([
      '| Year | Passengers |',
      '| 2022 | 41,000 |',
      '| 2023 | 38,500 |',
      'Ferries        14   27',
      'Trains         40   42',
    ]);
    expect(finish(readStructure(text)).segments).toHaveLength(1);
  });

  it('the headline right under the menu of a saved page is none of its links', () => {
    const menu = ['Home', 'News', 'Sport', 'Opinion', 'Subscribe', 'Sign in'];
    const text = [...menu, 'Ferries to the island stop until further notice', 'By Jo Park', ...body].join('\n');
    expect(kinds(text)[menu.length]).toEqual(['headline', 'Ferries to the island stop until further notice']);
    expect(ofKind('menu', text)).toEqual(menu);
  });

  it('the times of a live report tell no story', () => {
    const text = `Ferries: live\n\n${body[0] ?? ''}\n\n22:31\nWhat the union says\n${body[1] ?? ''}\n\n22.14\n${body[2] ?? ''}\n`;
    expect(ofKind('prefix', text)).toEqual(['22:31', '22.14']);
  });

  it('a mail has its subject as title', () => {
    const text = `From: desk@example.org\nSubject: Ferries stop\nDate: Tue, 14 May 2024 09:12:00 +0800\n\n${body.join('\n\n')}\n`;
    expect(finish(readStructure(text))).toMatchObject({ title: 'Ferries stop', stated: { date: '2024-05-14' } });
  });

  it('a date of publication below the text counts when none stands above it', () => {
    const foot = 'First Published: August 03, 2024';
    expect(finish(readStructure(`${body.join('\n\n')}\n\n${foot}\n`)).stated.date).toBe('2024-08-03');
    expect(finish(readStructure(`Published 9 July 2024\n\n${body.join('\n\n')}\n\n${foot}\n`)).stated.date).toBe(
      '2024-07-09',
    );
  });
});
