import { describe, expect, it } from 'vitest';
import { importProblemText, leftOutWords, plainTextWords, undatedWords } from '../../../src/cli/importWording';
import { exportTextImporter } from '../../../src/importers/exportText/exportText';
import { ofFactiva, told } from '../text/exports/mill';
import { bytesOf } from './support';

describe('what an import leaves out', () => {
  const stray = 'Nobody knows to which article this belongs, as it has no head of its own.';
  const wordsOf = (text: string): readonly string[] =>
    (exportTextImporter.leftOut?.(bytesOf(text)) ?? []).map(leftOutWords);

  it('is told with its lines', () => {
    const text = `${told.map(ofFactiva).join('\n')}\n${stray}\n`;
    const line = text.slice(0, text.indexOf(stray)).split('\n').length;
    expect(wordsOf(text)).toEqual([`15 words stand in no article, line ${line}`]);
    expect(wordsOf(told.map(ofFactiva).join('\n'))).toEqual([]);
  });

  it('is told of a day that is not sure, and of one that is missing', () => {
    expect(undatedWords({ date: null, unsureDay: '03/04/2024' })).toBe(' (03/04/2024 may be read in two ways)');
    expect(undatedWords({ date: null })).toBe(' (no date found)');
    expect(undatedWords({ date: '2024-03-04' })).toBe('');
  });

  it('is told where nothing is read at all', () => {
    expect(plainTextWords(bytesOf(' \n'), 'a.txt')).toContain('is empty');
    expect(plainTextWords(bytesOf('[]'), 'a.json')).toContain('CSV');
    expect(plainTextWords(bytesOf('The mill burned down.'), 'a.txt')).not.toContain('several');
    const several = told.map(({ day, body }) => `${day} May 2024\n\n${body.join('\n\n')}`).join('\n\n');
    expect(plainTextWords(bytesOf(several), 'a.txt')).toContain('several articles');
    expect(importProblemText('noTextColumn', undefined, 'name, price')).toContain('its columns are: name, price');
  });
});
