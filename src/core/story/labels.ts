import { visible } from '../text/visible';

/** A long machine-made tail (`_87a6a32262e3ac65`) tells a reader nothing. */
const machineTail = /[-_ ][0-9a-f]{8,}$/i;

/** Longer labels would push the figures out of a lens row. */
const longest = 24;

function shortened(name: string): string {
  const stem = visible(name)
    .replace(/^.*\//, '')
    .replace(/\.[^.#]{1,8}(#\d+)?$/, '$1');
  const plain = stem.replace(machineTail, '') || stem || visible(name);
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}

/**
 * Short labels of a story's versions, made from their file names, each unique: `001_c46565a5b24cc886.txt` is "001".
 * A label that would not be unique is the whole name. None turns the order of the words after it around.
 */
export function versionLabels(names: readonly string[]): readonly string[] {
  const labels = names.map(shortened);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, index) => (counts.get(label) === 1 ? label : visible(names[index] ?? label)));
}
