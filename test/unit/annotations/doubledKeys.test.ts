import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../../src/core/annotations/codebook';
import { hasDoubledKey } from '../../../src/core/annotations/doubledKeys';
import { parseJson } from '../../../src/core/annotations/json';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { notesOf, serialiseSidecar } from '../../../src/core/annotations/sidecar';
import { parseStoryFile } from '../../../src/core/annotations/storyFile';
import { finish } from '../../../src/core/util/sliced';
import { sampleSidecar, sampleText, seededRandom } from '../../support/sidecarSamples';
import { fileText, must, openWindow } from '../../support/sidecarStore';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isDoubled = (text: string): boolean => finish(hasDoubledKey(text, parseJson(text) ?? null));

describe('a key that stands twice in one object', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"c":2 , "c" : 3}}',
    '[{"a":1},{"a":[],"\\u0061":[]}]',
    '{"__proto__":1,"__proto__":2}',
    '{"":1,"":2}',
    '{"a\\"":1,\n\t"a\\""\n:2}',
  ])('is noticed in %s', text => expect(isDoubled(text)).toBe(true));

  it.each([
    '{"a":{"a":1},"b":[{"a":2},{"a":3}]}',
    '["a","a"]',
    '{"a":"a: \\"a\\":"}',
    '"a"',
    '7',
    '{}',
    '{"__proto__":{"a":1}}',
  ])('is none in %s', text => expect(isDoubled(text)).toBe(false));

  it('is none in what any program writes', () => {
    fc.assert(fc.property(fc.json(), text => !isDoubled(JSON.stringify(JSON.parse(text), null, 2))));
  });
});

describe('a file with such a key', () => {
  const random = seededRandom(11);
  const whole = serialiseSidecar(sampleSidecar(sampleText(60, random), 4, random));
  const items = whole.slice(whole.indexOf('"items": ['), whole.lastIndexOf(']') + 1);

  it.each([
    ['both lists of items', whole.replace(items, `${items},\n  ${items}`)],
    ['both values of a comment', whole.replace(/"value": ("[^\n]*")/, '"value": "what I had found out", "value": $1')],
    ['both targets', whole.replace('"target": {', '"target": "https://example.org/other",\n      "target": {')],
    ['both of its ids', whole.replace('"id": ', '"id": "urn:uuid:one",\n  "id": ')],
    ['a property of another tool twice', whole.replace('"items": [', '"x:seen": 1,\n  "x:seen": 2,\n  "items": [')],
  ])('as after a merge that kept %s is not taken for whole, and all its notes can be read', (_, text) => {
    const read = parseSidecar(bytes(text));
    if (!isBroken(read) || read.salvaged === null) throw new Error('it is broken, and can be salvaged');
    expect(read.problem).toBe('doubledKey');
    expect(notesOf(read.salvaged).length).toBeGreaterThanOrEqual(4);
  });

  it('is never written over: what stands under the first key stays', async () => {
    const article = { key: '/s/a.txt', name: 'a.txt' };
    const path = '/s/a.txt.annotations.json';
    const { store, files, problems } = openWindow();
    const doubled = whole.replace(items, `${items},\n  "items": []`);
    files.contents.set(path, bytes(doubled));
    expect((await store.open(article, 'Some text.')).notes).toHaveLength(4);
    expect(await store.add(article.key, null, { comment: 'new' })).toMatchObject({ ok: false, problem: 'doubledKey' });
    expect(problems).toMatchObject([{ problem: 'doubledKey', salvaged: 4 }]);
    expect(fileText(files, path)).toBe(doubled);
    must(await store.repair(article.key));
    must(await store.add(article.key, null, { comment: 'new' }));
    expect(store.notes(article.key)?.notes).toHaveLength(5);
    expect([...files.contents.values()].map(one => new TextDecoder().decode(one))).toContain(doubled);
  });

  it('of codes or of what was decided is refused, too', () => {
    expect(
      parseCodebook(bytes('{"format":"crossread-codebook/1","codes":[{"id":"a","name":"A"}],"codes":[]}')),
    ).toEqual({
      problem: 'notJson',
    });
    const story = '{"format":"crossread-story-settings/1","proposals":[{}],"proposals":[]}';
    expect(parseStoryFile(bytes(story))).toEqual({ problem: 'notJson' });
  });
});
