import { describe, expect, it } from 'vitest';
import { subtitlesImporter } from '../../../src/importers/subtitles/subtitles';
import { processorTime, slowness, timed } from '../../support/timed';
import { problemOf, readOne, textsOf } from './support';

const srt = `1
00:00:01,000 --> 00:00:03,000
The harbour wall at Ostley broke

2
00:00:03,100 --> 00:00:06,000
<i>on Monday</i> and 12 boats sank,
the port office said.

3
00:00:06,100 --> 00:00:09,500
Repairs would have cost $3.5 million.

4
00:00:10,000 --> 00:00:11,000
[MUSIC]

5
00:01:02,250 --> 00:01:04,000
- Who pays for it?

6
00:01:04,100 --> 00:01:05,000
- Nobody knows.
`;

describe('subtitles', () => {
  it('give sentences over cues, without numbers, times, sounds and marks of style', async () => {
    expect(textsOf(await readOne(subtitlesImporter, srt))).toEqual([
      'The harbour wall at Ostley broke on Monday and 12 boats sank, the port office said. Repairs would have cost $3.5 million.',
      'Who pays for it?',
      'Nobody knows.',
    ]);
  });

  it('know the times at which sentences begin', async () => {
    const { blocks } = await readOne(subtitlesImporter, srt);
    const places = blocks.flatMap(({ text, places = [] }) =>
      places.map(({ offset, fragment }) => [fragment, text.slice(offset, offset + 7)]),
    );
    expect(places).toEqual([
      ['t=1', 'The har'],
      ['t=6.1', 'Repairs'],
      ['t=62.3', 'Who pay'],
      ['t=64.1', 'Nobody '],
    ]);
  });

  it('of WebVTT name their speakers', async () => {
    const vtt =
      'WEBVTT\nLanguage: en\n\nNOTE a remark\n\n00:01.000 --> 00:04.000 align:start\n<v Lena Cole>Twelve boats sank at <c.loud>Ostley</c>.\n\n00:05.000 --> 00:07.000\n&gt;&gt; And the wall?\n';
    const article = await readOne(subtitlesImporter, vtt);
    expect(textsOf(article)).toEqual(['Lena Cole: Twelve boats sank at Ostley.', 'And the wall?']);
    expect(article.language).toBe('en');
  });

  it('that are rolled up are not said twice', async () => {
    const cue = (at: number): string => `00:00:0${at},000 --> 00:00:0${at + 1},000\nTwelve boats sank.\n\n`;
    expect(textsOf(await readOne(subtitlesImporter, cue(1) + cue(2)))).toEqual(['Twelve boats sank.']);
  });

  const vtt = (...cues: readonly (readonly [from: string, to: string, ...lines: readonly string[]])[]): string =>
    `WEBVTT\n\n${cues.map(([from, to, ...lines]) => `00:${from} --> 00:${to}\n${lines.join('\n')}`).join('\n\n')}\n`;

  it('that roll up line by line, as video sites make them, say each line once', async () => {
    const rolling = vtt(
      ['00.000', '02.990', ' ', 'twelve<00:00:00.500><c> boats</c><00:00:01.000><c> sank</c>'],
      ['02.990', '03.000', 'twelve boats sank', ' '],
      ['03.000', '05.000', 'twelve boats sank', 'at<00:00:03.500><c> Ostley</c> on Monday.'],
      ['05.000', '05.010', 'at Ostley on Monday.', ' '],
      ['05.010', '07.000', 'at Ostley on Monday.', 'Nobody was hurt.'],
    );
    expect(textsOf(await readOne(subtitlesImporter, rolling))).toEqual([
      'twelve boats sank at Ostley on Monday. Nobody was hurt.',
    ]);
  });

  it('that grow word by word say each word once', async () => {
    const growing = vtt(
      ['00.000', '01.000', 'Twelve'],
      ['01.000', '02.000', 'Twelve boats'],
      ['02.000', '03.000', 'Twelve boats sank.'],
    );
    expect(textsOf(await readOne(subtitlesImporter, growing))).toEqual(['Twelve boats sank.']);
  });

  it('keep what is said twice, with a pause between', async () => {
    const twice = vtt(['00.000', '01.000', 'No.', 'No.'], ['02.000', '03.000', 'No.', 'Never.']);
    expect(textsOf(await readOne(subtitlesImporter, twice))).toEqual(['No. No. No. Never.']);
  });

  it('name who speaks when somebody else does, not with every cue', async () => {
    const voices = vtt(
      ['00.000', '02.000', '<v Lena Cole>Twelve boats'],
      ['02.100', '04.000', '<v Lena Cole>sank at Ostley.'],
      ['04.100', '06.000', '<v Karl Brand>And the wall?', '<v Lena Cole>It broke.'],
      ['06.100', '08.000', 'All of it.'],
    );
    expect(textsOf(await readOne(subtitlesImporter, voices))).toEqual([
      'Lena Cole: Twelve boats sank at Ostley.',
      'Karl Brand: And the wall?',
      'Lena Cole: It broke. All of it.',
    ]);
    const capitals = vtt(
      ['00.000', '02.000', 'LENA COLE: Twelve boats'],
      ['02.100', '04.000', 'LENA COLE: sank at Ostley.'],
      ['04.100', '06.000', 'KARL BRAND: And the wall?'],
    );
    expect(textsOf(await readOne(subtitlesImporter, capitals))).toEqual([
      'LENA COLE: Twelve boats sank at Ostley.',
      'KARL BRAND: And the wall?',
    ]);
  });

  it('of one endless paragraph are joined in time that goes with their length', timed, async () => {
    const cue = '00:00:01.000 --> 00:00:02.000\nhello all and more of it\n\n';
    const text = `WEBVTT\n\n${cue.replace('hello', 'Hello')}${Array.from({ length: 60_000 }, (_, index) => cue.replace('all', String(index))).join('')}`;
    const before = processorTime();
    expect(await readOne(subtitlesImporter, text)).toMatchObject({ blocks: [{}] });
    // joined anew with each cue it took 20 s
    expect(processorTime() - before).toBeLessThan(3000 * slowness());
  });

  it('without a word are refused', async () =>
    expect(await problemOf(subtitlesImporter, 'WEBVTT\n\n')).toBe('noArticle'));
});
