/** What a person said about which files belong to the stories of a folder, by their keys. */
export interface MemberDecisions {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Groups as a person wants them. Files that were taken out are in none; those that were added join the largest group
 * unless they are in one already, or make a group of their own when there is none. Groups that this leaves with one file are dropped.
 */
export function withMemberDecisions(
  groups: readonly (readonly string[])[],
  { added, removed }: MemberDecisions,
): readonly (readonly string[])[] {
  const out = new Set(removed);
  // a file that is a group by itself holds several articles
  const whole = new Set(groups.flatMap(group => (group.length === 1 ? group : [])));
  const kept = groups.map(group => group.filter(key => !out.has(key)));
  const grouped = new Set(kept.flat());
  const joining = [...new Set(added)].filter(key => !grouped.has(key) && !out.has(key));
  if (joining.length > 0) {
    const largest = Math.max(0, ...kept.map(({ length }) => length));
    const home = kept.findIndex(({ length }) => length === largest);
    if (home < 0) kept.push(joining);
    else kept[home]?.push(...joining);
  }
  return kept.filter(([first = '', second]) => second !== undefined || whole.has(first));
}
