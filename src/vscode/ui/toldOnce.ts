/** Remembers what was told about files that are read again and again: the same about one file is told once. */
export class ToldOnce {
  private readonly told = new Map<string, string>();

  /** Whether a problem of a file is news; `undefined` when the file has none, so that the next one is. */
  isNews(file: string, problem: string | undefined): boolean {
    const isNews = problem !== undefined && this.told.get(file) !== problem;
    if (problem === undefined) this.told.delete(file);
    else this.told.set(file, problem);
    return isNews;
  }
}
