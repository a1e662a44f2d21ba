/** An annotation as other tools write it, with a tag. */
export function taggedItem(number: number, more: object = {}): object {
  return {
    id: `urn:x:${number}`,
    type: 'Annotation',
    motivation: 'tagging',
    created: '2024-07-09T12:00:00Z',
    body: { type: 'TextualBody', purpose: 'tagging', value: `tag ${number}` },
    target: 'urn:uuid:d',
    ...more,
  };
}

/** The bytes of a page with these items. */
export function pageOf(items: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(pageText(items));
}

function pageText(items: readonly unknown[]): string {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:uuid:p', type: 'AnnotationPage', items };
  return JSON.stringify(page, null, 2);
}

const many = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const comment = (value: string): object => ({ type: 'TextualBody', purpose: 'commenting', value });
const tag = (value: string): object => ({ type: 'TextualBody', purpose: 'tagging', value });
const link = (source: string): object => ({ type: 'SpecificResource', purpose: 'linking', source });

/** Pages that take a careless reader the square of their size; the number says how large. */
export const hostilePages: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'annotations of one id': n => pageOf(many(n, number => taggedItem(number, { id: 'urn:a' }))),
  'annotations without an id': n => pageOf(many(n, number => taggedItem(number, { id: undefined }))),
  'annotations whose id is no text': n => pageOf(many(n / 2, number => taggedItem(number, { id: 7 }))),
  'two annotations of one id with many comments each': n =>
    pageOf(many(2, who => taggedItem(0, { body: many(n, number => comment(`${who} ${number} ${'x'.repeat(60)}`)) }))),
  'many tags in one annotation': n => pageOf([taggedItem(0, { body: many(n * 2, number => tag(`t${number}`)) })]),
  'many links in one annotation': n => pageOf([taggedItem(0, { body: many(n, number => link(`urn:${number}`)) })]),
  'many motivations and bodies without a purpose': n =>
    pageOf([
      taggedItem(0, {
        motivation: many(n, number => `m${number}`),
        body: many(n, number => ({ type: 'TextualBody', value: `b${number}` })),
      }),
    ]),
  'answers to answers': n =>
    pageOf(
      many(n, number => taggedItem(number, { motivation: 'replying', target: `urn:x:${Math.max(0, number - 1)}` })),
    ),
  'a text of its own for every annotation': n => {
    const name = (number: number): string => `ni:///sha-256;${String(number).padStart(43, 'A')}`;
    const selector = { type: 'TextPositionSelector', start: 1, end: 4 };
    const state = (number: number): object => ({ type: 'TimeState', cached: name(number) });
    return pageOf(
      many(n, number => taggedItem(number, { target: { source: 'urn:d', selector, state: state(number) } })),
    );
  },
  'a page that was cut': n => pageOf(many(n, number => taggedItem(number))).slice(0, -40),
  'annotations inside annotations, cut': n =>
    new TextEncoder().encode(`{"items":[${'{"type":"Annotation","target":'.repeat(n)}1`),
  'both sides of a conflict': n => {
    const ours = pageText(many(n, number => taggedItem(number)));
    const theirs = ours.replaceAll('"tag ', '"label ');
    return new TextEncoder().encode(`<<<<<<< ours\n${ours}\n=======\n${theirs}\n>>>>>>> theirs\n`);
  },
};
