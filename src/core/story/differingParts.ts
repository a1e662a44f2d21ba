/** Words shown around a difference: enough to know the sentence by. */
const wordsAround = 4;
/** Units of a line that is read at a glance; shorter ones are shown whole. */
const glance = 60;

/** Two wordings, long ones cut down to where they differ and some words around. */
export function differingParts(was: string, now: string): { readonly was: string; readonly now: string } {
  if (Math.max(was.length, now.length) <= glance) return { was, now };
  const [a, b] = [was.split(' '), now.split(' ')];
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  let behind = 0;
  while (behind < shortest - same && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  const cut = (all: readonly string[]): string => {
    const [from, to] = [Math.max(0, same - wordsAround), Math.min(all.length, all.length - behind + wordsAround)];
    return `${from > 0 ? '… ' : ''}${all.slice(from, to).join(' ')}${to < all.length ? ' …' : ''}`;
  };
  return { was: cut(a), now: cut(b) };
}
