import type { ArticleInput } from './analysis';

/** Orders the articles of a story as its analysis lists them: by name, and those of one name by key; for `sort`. */
export function storyOrder(a: ArticleInput, b: ArticleInput): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : Number(a.key > b.key);
}
