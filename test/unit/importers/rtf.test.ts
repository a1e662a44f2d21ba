import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rtfImporter } from '../../../src/importers/rtf/rtf';
import { rtfText } from '../../../src/importers/rtf/rtfText';
import { nexis } from '../text/exports/nexisSamples';
import { story } from '../../support/harbourStory';
import { bytesOf, problemOf, readOne, textsOf } from './support';

const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fnil\fcharset204 Arial;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s1 heading;}}{\info{\title A draft}}{\*\generator Writer;}`;
const rtf = (body: string): string => `${head}${body}}`;
const plain = (body: string): string => rtfText(bytesOf(rtf(body))).trim();

describe('a Rich Text document', () => {
  it('gives its paragraphs', async () => {
    const body =
      String.raw`\pard\b ${story.title}\b0\par ` +
      story.paragraphs.map(text => String.raw`\pard\fs20 ${text}\par `).join('\n');
    const article = await readOne(rtfImporter, rtf(body));
    expect(article.title).toBe(story.title);
    expect(textsOf(article)).toEqual(story.paragraphs);
  });

  it.each([
    [String.raw`caf\'e9 \ldblquote wall\rdblquote\emdash`, 'café “wall”—'],
    [String.raw`\u8220?wall\u8221? \uc2\u8364\'80\'80 5`, '“wall” € 5'],
    [String.raw`{\f1 \'cc\'ee\'f1\'ea\'e2\'e0} wall`, 'Москва wall'],
    [String.raw`a\{b\}\\c\~d\_e`, 'a{b}\\c d-e'],
    [
      String.raw`wall{\*\bkmkstart x}{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt  at Ostley}}`,
      'wall at Ostley',
    ],
    [String.raw`{\pict\pngblip 89504e47}wall{\v hidden} seen`, 'wall seen'],
    [String.raw`{\header Page 3}wall{\footer x}`, 'wall'],
    [
      String.raw`killed {\deleted\revauthdel1 33}{\revised three} boats \deleted x\deleted0  y \deleted z\plain !`,
      'killed three boats  y !',
    ],
    [
      String.raw`The wall broke.{\super\chftn}{\footnote\pard {\super\chftn} It has 35 gates.}\par Boats sank.\par`,
      'The wall broke.\n\nBoats sank.\n\n\n\n It has 35 gates.',
    ],
    [String.raw`wall\bin5 }}{{\ broke`, 'wall broke'],
  ])('%s is “%s”', (body, text) => expect(plain(body)).toBe(text));

  it('of a news database gives its articles', async () => {
    const body = nexis
      .split(/\n[^\S\n]*\n/)
      .map(part => String.raw`\pard ${part.trim().replace(/\s*\n\s*/g, '\\line ')}\par `);
    const articles = await rtfImporter.read(bytesOf(rtf(body.join('\n'))), 'export.rtf');
    expect(articles.map(({ date }) => date)).toEqual(['2024-05-07', '2024-05-08']);
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Coast Herald', 'Bay Times']);
  });

  it('of groups in groups without end is refused', async () => {
    expect(await problemOf(rtfImporter, `{\\rtf1 ${'{'.repeat(200_000)}`)).toBe('tooDeep');
  });

  it.each([
    ['of more text than any export', 'a'.repeat(30_000_001), 'tooLarge'],
    ['of more pieces than any book', '\\b a'.repeat(7_600_000), 'tooSlow'],
  ])('%s is refused', async (_, body, problem) => {
    expect(await problemOf(rtfImporter, `{\\rtf1 ${body}}`)).toBe(problem);
  });

  it('has letters of two bytes where the second stands as a letter', () => {
    expect(rtfText(bytesOf("{\\rtf1\\ansicpg932 \\'83A\\'83B}"))).toBe('アィ');
  });

  it('is read without an error whatever stands in it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      "\\'e",
      "\\'",
      '\\u',
      '\\u-1?',
      '\\uc9',
      '\\bin99999 ',
      '\\f1',
      '\\par',
      '\\*',
      'wall',
      '\0',
      '\r\n',
      '{\\fonttbl',
      '{\\*\\x',
      '\\fcharset128',
      '\x81',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
        const bytes = Uint8Array.from(`{\\rtf1${pieces.join('')}`, character => character.charCodeAt(0));
        expect(rtfText(bytes).length).toBeLessThanOrEqual(bytes.length * 2);
      }),
    );
  });
});
