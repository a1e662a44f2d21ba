/** Whether two values of plain data are equal: numbers, texts, lists and objects without more to them. */
export function sameData(x: unknown, y: unknown): boolean {
  if (Object.is(x, y)) return true;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
  const [keys, others] = [Object.keys(x), Object.keys(y)];
  return (
    keys.length === others.length &&
    keys.every(key => sameData((x as Record<string, unknown>)[key], (y as Record<string, unknown>)[key]))
  );
}
