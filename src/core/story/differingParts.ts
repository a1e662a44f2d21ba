/** Words shown around a difference: enough to know the sentence by. */
const wordsAround = 4;
/** Units of a line that is read at a glance; shorter ones are shown whole. */
const glance = 60;

/** Two wordings, or parts of them. */
interface Wordings {
  readonly was: string;
  readonly now: string;
}

/** Two wordings, long ones cut down to where they differ and some words around. */
export function differingParts(was: string, now: string): Wordings {
  if (Math.max(was.length, now.length) <= glance) return { was, now };
  const { a, b, same, behind } = compared(was, now);
  const cut = (all: readonly string[]): string => {
    const [from, to] = [Math.max(0, same - wordsAround), Math.min(all.length, all.length - behind + wordsAround)];
    return `${from > 0 ? '… ' : ''}${all.slice(from, to).join(' ')}${to < all.length ? ' …' : ''}`;
  };
  return { was: cut(a), now: cut(b) };
}

/** The words that differ, for where there is little room: "rose", "fell". Where words were only put in, with those beside them. */
export function differingWords(was: string, now: string): Wordings {
  const { a, b, same, behind } = compared(was, now);
  const around = same + behind < Math.min(a.length, b.length) ? 0 : 1;
  const cut = (all: readonly string[]): string =>
    all.slice(Math.max(0, same - around), all.length - behind + around).join(' ');
  return { was: cut(a), now: cut(b) };
}

/** Both wordings as words, with how many are the same at their beginnings and at their ends. */
function compared(
  was: string,
  now: string,
): { readonly a: readonly string[]; readonly b: readonly string[]; readonly same: number; readonly behind: number } {
  const [a, b] = [was.split(' '), now.split(' ')];
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  let behind = 0;
  while (behind < shortest - same && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return { a, b, same, behind };
}
