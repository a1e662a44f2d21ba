import { describe, expect, it } from 'vitest';
import { ask, askAll, hostOf } from './agentHost';
import { pier } from '../draft/drafts';

const host = await hostOf({
  ...pier,
  'courier.txt': [
    'Pier fire: four dead',
    '',
    'Four people died when fire destroyed Sandholm pier on Saturday night. The pier was not insured, according to the harbour office.',
    '',
    'Ferries to the islands were cancelled on Sunday, and the school choir sang in the town hall instead.',
  ].join('\n'),
});
const agency = pier['agency.txt'] ?? '';
const spanOf = (words: string): { start: number; end: number } => {
  const start = agency.indexOf(words);
  return { start, end: start + words.length };
};

describe('the tools for agents', () => {
  it('list the versions with headline, date and origin', async () => {
    const { items, total } = await ask(host, 'crossread_story');
    expect(total).toBe(3);
    expect(items[0]).toMatchObject({
      file: 'agency.txt',
      headline: { file: 'agency.txt', exact: 'Fire on Sandholm pier kills three', start: 0, end: 33 },
      origin: 1,
    });
  });

  it('find the same passage in other versions, by span and by words', async () => {
    const words = 'The pier was not insured';
    const bySpan = await ask(host, 'crossread_passages', { file: 'agency.txt', ...spanOf(words) });
    const byWords = await ask(host, 'crossread_passages', { file: 'agency.txt', exact: 'The  pier was not\ninsured' });
    expect(bySpan.items).toEqual(byWords.items);
    expect(bySpan.items[0]).toMatchObject({
      relation: 'copied',
      here: { exact: 'The pier was not insured, according to the harbour office.' },
      there: { file: 'courier.txt', exact: 'The pier was not insured, according to the harbour office.' },
    });
  });

  it('list what differs, by kind and by file', async () => {
    const { items } = await ask(host, 'crossread_differences', { kinds: ['differs'], file: 'courier.txt' });
    expect(items).toContainEqual(
      expect.objectContaining({
        relation: 'differs',
        a: expect.objectContaining({ file: 'agency.txt', exact: 'three people' }) as unknown,
        b: expect.objectContaining({ file: 'courier.txt', exact: 'Four people' }) as unknown,
      }),
    );
    expect((await ask(host, 'crossread_differences', { kinds: ['spelling'] })).items).toEqual([]);
  });

  it('give the words of each version for a fact, with speaker, origin and what is noted', async () => {
    const asked = { file: 'agency.txt', ...spanOf('three people') };
    const { items } = await ask(host, 'crossread_fact', asked);
    expect(items).toContainEqual(
      expect.objectContaining({
        relation: 'differs',
        toAsked: 'differs',
        words: expect.objectContaining({ exact: 'Four people' }) as unknown,
        origins: 3,
        status: null,
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({
        toAsked: null,
        words: expect.objectContaining({ exact: 'three people' }) as unknown,
        speaker: expect.objectContaining({ exact: expect.stringContaining('coastguard') as unknown }) as unknown,
      }),
    );
    await ask(host, 'crossread_propose_note', { file: 'agency.txt', exact: 'killed three people', comment: 'Four?' });
    expect((await ask(host, 'crossread_fact', asked)).items[0]).toMatchObject({ status: 'unchecked' });
  });

  it('tell what a version has alone and what it lacks', async () => {
    const { items } = await ask(host, 'crossread_missing', { file: 'gazette.txt' });
    expect(items).toContainEqual(
      expect.objectContaining({
        side: 'missingHere',
        words: expect.objectContaining({ exact: expect.stringContaining('not insured') as unknown }) as unknown,
        versions: 2,
        toldBy: ['agency.txt', 'courier.txt'],
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({
        side: 'onlyHere',
        words: expect.objectContaining({ exact: 'The pier opened in 1908.' }) as unknown,
      }),
    );
  });

  it('hold a text against the versions, as the check of a draft does', async () => {
    const text = 'The fire injured 19 others on Saturday. The pier opened in 1908.';
    const { items } = await ask(host, 'crossread_check_text', { text });
    expect(items).toContainEqual(
      expect.objectContaining({
        subject: 'figure',
        needsLook: true,
        span: expect.objectContaining({ start: 17, exact: expect.stringMatching(/^19/) as unknown }) as unknown,
      }),
    );
    const fine = await ask(host, 'crossread_check_text', { text, verdicts: ['same'] });
    expect(fine.items).toContainEqual(
      expect.objectContaining({
        subject: 'day',
        span: { start: 59, end: 63, exact: '1908' },
      }),
    );
  });

  it('propose a note on the one place of some words', async () => {
    const { items } = await ask(host, 'crossread_propose_note', {
      file: 'gazette.txt',
      exact: 'pier',
      prefix: 'blaze on ',
      comment: 'Which one?',
    });
    expect(items).toEqual([{ id: expect.stringMatching(/^urn:/) as unknown }]);
    expect(host.proposed.at(-1)).toEqual({ article: 2, start: 26, end: 30, comment: 'Which one?' });
  });

  it('go on where an answer stopped', async () => {
    const all = (
      await askAll(host, 'crossread_passages', { file: 'agency.txt', start: 0, end: agency.length, limit: 2 })
    ).flatMap(({ items }) => items);
    const whole = await ask(host, 'crossread_passages', { file: 'agency.txt', start: 0, end: agency.length });
    expect(whole.total).toBeGreaterThan(2);
    expect(all).toEqual(whole.items);
  });
});
