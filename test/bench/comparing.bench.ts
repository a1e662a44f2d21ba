import type { LinkableArticle } from '../../src/core/comparing/topic/topic';
import { linkClaims } from '../../src/core/comparing/link';
import { finish } from '../../src/core/util/sliced';
import { markedArticle } from '../unit/comparing/markedStory';
import { quakeStory } from '../unit/comparing/quakeStory';
import type { BenchRow } from './benchRow';

const unmatched = (): number => 0;

/** Best of three: what the machine does beside is not measured. Milliseconds. */
function timeOf(articles: readonly LinkableArticle[]): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    finish(linkClaims(articles, unmatched));
    return performance.now() - started;
  });
  return Math.min(...times);
}

const versions = (count: number): readonly LinkableArticle[] =>
  Array.from({ length: count }, (_, index) => quakeStory[index % quakeStory.length]).flatMap(article => article ?? []);

const claimsOf = (articles: readonly LinkableArticle[]): number =>
  articles.reduce((sum, { claims }) => sum + claims.length, 0);

/** The same sentence again and again: every claim could be every other. */
const alike = (claims: number): readonly LinkableArticle[] => {
  const article = markedArticle('{42 people|count 42 person|dead} were killed in the flood. '.repeat(50), '2031-05-06');
  return Array.from({ length: claims / 50 }, () => article);
};

/** Time over claims, against a quarter of the claims: 1 is linear, 4 quadratic. */
function growth(name: string, small: readonly LinkableArticle[], large: readonly LinkableArticle[]): BenchRow {
  const [few, many] = [timeOf(small), timeOf(large)];
  const value = many / few / (claimsOf(large) / claimsOf(small));
  const limit = 2;
  return { name, group: 'linear', value, unit: 'x', limit, ok: value <= limit };
}

/** Comparing the claims of 200 versions grows with the number of claims. */
export async function benchComparing(): Promise<readonly BenchRow[]> {
  timeOf(versions(50));
  const milliseconds = timeOf(versions(200));
  return [
    growth('compare the claims of 200 versions, against 50', versions(50), versions(200)),
    growth('compare 10,000 claims that are all alike, against 2,500', alike(2500), alike(10_000)),
    {
      name: 'compare the claims of 200 versions',

      value: milliseconds / claimsOf(versions(200)),
      unit: 'ms/claim',
      ok: true,
    },
  ];
}
