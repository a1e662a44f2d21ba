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
  return cut(plain, longest);
}

/** What a version is known by. */
export interface LabelledVersion {
  readonly name: string;
  readonly structure?: { readonly stated: { readonly outlet?: string } };
  readonly details?: { readonly outlet?: string } | null;
  readonly date?: { readonly date: string } | null;
}

/** The number of an article in a file of several. */
const numbered = /#(\d+)$/;

/** The longest name of an outlet that leaves room for a day. */
const longestOutlet = longest - ' 2024-05-07'.length;

const cut = (label: string, most: number): string =>
  label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;

/** An outlet without its place: "Coast Herald (Ostley)". */
const outletOf = ({ details, structure }: LabelledVersion): string =>
  visible(details?.outlet ?? structure?.stated.outlet ?? '')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();

/** Labels of one article of several in a file, from what a person would call it to what is surely its own. */
function namesOf(version: LabelledVersion): readonly string[] {
  const number = numbered.exec(version.name)?.[1];
  const outlet = outletOf(version);
  if (number === undefined || outlet === '') return [];
  const day = version.date?.date;
  return [
    cut(outlet, longest),
    ...(day === undefined ? [] : [`${cut(outlet, longestOutlet)} ${day}`]),
    `${cut(outlet, longestOutlet)} #${number}`,
  ];
}

const countsOf = (labels: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
};

/**
 * Short labels of a story's versions, each unique. A file is called by its name, `001_c46565a5b24cc886.txt` is "001"; an article of
 * several in a file by its outlet, with its day or number where another has that outlet too. None turns the order of the words after
 * it around.
 */
export function versionLabels(versions: readonly LabelledVersion[]): readonly string[] {
  const choices = versions.map(version => [...namesOf(version), shortened(version.name)]);
  const taken = new Map(choices.flat().map(label => [label, 0]));
  for (const labels of choices) for (const label of new Set(labels)) taken.set(label, (taken.get(label) ?? 0) + 1);
  const labels = choices.map(
    (of, index) => of.find(label => taken.get(label) === 1) ?? visible(versions[index]?.name ?? ''),
  );
  // one that is left with its whole name may stand beside another of that name
  const counts = countsOf(labels);
  return labels.map((label, index) => (counts.get(label) === 1 ? label : visible(versions[index]?.name ?? label)));
}
