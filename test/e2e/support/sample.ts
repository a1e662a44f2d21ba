import { readdirSync } from 'node:fs';
import { sampleStory } from './workbench';

/** File names of the sample story's articles, in their order; the wire story comes first. Throws when there is none. */
export function articleNames(): readonly [string, ...string[]] {
  const [first, ...others] = readdirSync(sampleStory)
    .filter(name => /\.(txt|md)$/.test(name) && !/^readme/i.test(name))
    .sort();
  if (first === undefined) throw new Error(`no article in ${sampleStory}`);
  return [first, ...others];
}
