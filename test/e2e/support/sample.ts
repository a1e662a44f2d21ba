import { readdirSync } from 'node:fs';
import { sampleStory } from './workbench';

/** File names of the sample story's articles, in alphabetical order. */
export const articleNames = (): readonly string[] =>
  readdirSync(sampleStory)
    .filter(name => /\.(txt|md)$/.test(name) && !/^readme/i.test(name))
    .sort();

/** File name of the wire story, which the other versions draw on. */
export function wireArticle(): string {
  const wire = articleNames().find(name => name.startsWith('wire'));
  if (wire === undefined) throw new Error(`no wire story in ${sampleStory}`);
  return wire;
}
