import { readNames } from '../../src/core/entities/read';
import { resolveEntities } from '../../src/core/entities/resolve';
import type { ArticleStructure } from '../../src/core/text/article';
import { loadLexicon, type Lexicon } from '../../src/core/language/lexicon';
import { finish } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';

const givenNames = ['Ana', 'Marco', 'Olga', 'Peter', 'Leila', 'Kofi', 'Ingrid', 'Ravi'];
const familyNames = ['Ruiz', 'Bellini', 'Petrova', 'Hansen', 'Haddad', 'Mensah', 'Solheim', 'Sharma'];
const places = ['Lisbon', 'Nairobi', 'Norway', 'Quito', 'India', 'Geneva', 'Texas', 'Lagos'];
const organisations = [
  'Bank of Ghana',
  'World Health Organization',
  'Norland Energy Inc',
  'Labour Party',
  'Meridian Airlines',
];

/** A paragraph of made-up news, another one for each number. */
function paragraph(number: number): string {
  const pick = (list: readonly string[], step: number): string => list[(number * step + step) % list.length] ?? '';
  const person = `${pick(givenNames, 3)} ${pick(familyNames, 5)}`;
  return (
    `Foreign Minister ${person} arrived in ${pick(places, 3)} on Monday for talks with the ${pick(organisations, 2)}. ` +
    `The visit is the first by a minister since ${1990 + (number % 30)}, and officials in ${pick(places, 5)} called it “a step towards stronger ties”. ` +
    `“We expect trade to grow,” ${pick(familyNames, 5)} told reporters, while the largest party in ${pick(places, 7)} warned of rising prices.`
  );
}

function articleOf(paragraphs: number, lexicon: Lexicon): Parameters<typeof resolveEntities>[0][number] {
  const words = Array.from({ length: paragraphs }, (_, index) => paragraph(index));
  let start = 0;
  const spans = words.map(text => {
    const span = { start, end: start + text.length, kind: 'body' as const };
    start += text.length + 1;
    return span;
  });
  const structure: ArticleStructure = { segments: [], paragraphs: spans, sentences: [], title: null, stated: {} };
  return { text: words.join('\n'), structure, names: words.map(text => finish(readNames(text, lexicon))) };
}

/** The least of several runs: what other processes do can only make a run longer. */
function leastMilliseconds(runs: number, run: () => void): number {
  let least = Infinity;
  for (let at = 0; at < runs; at++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Reading names is this many times faster than a bare `nlp(text)`, or the library's tagger would be the better choice. */
const leastSpeedUp = 2.5;
/** Time may grow this much faster than size: caches and the collector cost some, and what is quadratic would show as 8. */
const linearSlack = 2;

/** Speed of reading names against the bare library, and growth of resolving them. */
export async function benchEntities(): Promise<BenchRow[]> {
  const lexicon = await loadLexicon();
  const library = await import('compromise/two');
  const texts = Array.from({ length: 120 }, (_, index) => paragraph(index));
  const bare = leastMilliseconds(3, () => {
    for (const text of texts) library.default(text);
  });
  const ours = leastMilliseconds(5, () => {
    for (const text of texts) finish(readNames(text, lexicon));
  });
  const [small, large] = [articleOf(400, lexicon), articleOf(3200, lexicon)];
  const resolve = (article: typeof small): number =>
    leastMilliseconds(5, () => void finish(resolveEntities([article], [])));
  resolve(small);
  const growth = resolve(large) / resolve(small) / 8;
  const megabytes = texts.join('').length / 1e6;
  return [
    {
      name: 'names: speed against bare nlp(text), at least',
      value: bare / ours,
      unit: '×',
      limit: leastSpeedUp,
      ok: bare / ours >= leastSpeedUp,
    },
    { name: 'names: reading', value: megabytes / (ours / 1000), unit: 'MB/s', ok: true },
    {
      name: 'names: resolving, 8 times the mentions',
      group: 'linear',
      value: growth,
      unit: '× time per size',
      limit: linearSlack,
      ok: growth <= linearSlack,
    },
  ];
}
