/** A story has fewer articles. */
const mostArticles = 10_000;

/** Two articles of a story as one number, the lower index first. */
export function articlePair(first: number, second: number): number {
  return first < second ? first * mostArticles + second : second * mostArticles + first;
}

/** The two articles of such a number. */
export function articlesOfPair(pair: number): readonly [number, number] {
  return [Math.floor(pair / mostArticles), pair % mostArticles];
}
