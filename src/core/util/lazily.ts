/** A value that is made when it is first asked for: formats of the platform take milliseconds that no start needs. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
