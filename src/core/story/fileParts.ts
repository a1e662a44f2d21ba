import type { ArticleDetails, FileDetails } from '../annotations/articleRecord';
import type { FileArticle, StatedDetails } from '../text/article';
import type { ArticleInput, FilePart, VersionInput } from './analysis';

/** The key of the file that a version stands in; empty for no version. */
export function fileOf(version: Pick<VersionInput, 'key' | 'part'> | undefined): string {
  return version?.part?.file ?? version?.key ?? '';
}

/** The same from the key of a version alone, where keys are URIs: in those a `#` of a file's name is written otherwise. */
export function fileOfKey(key: string): string {
  return key.replace(/#\d+$/, '');
}

/** The files that versions stand in, each once, in order: who reads them has the same versions again. */
export function filesOf(versions: readonly VersionInput[]): readonly ArticleInput[] {
  const files = new Map<string, ArticleInput>();
  for (const one of versions) {
    const { part, text, version, details } = one;
    if (part === undefined) {
      files.set(one.key, one);
      continue;
    }
    const parts = { ...files.get(part.file)?.details?.parts, ...(details && { [part.number]: details }) };
    files.set(part.file, { key: part.file, name: part.fileName, text, version, details: { parts } });
  }
  return [...files.values()];
}

/** Those of a file's spans that are a version's: all, or those in its part, the first part's also what is nowhere. */
export function spansOf<T>(
  { part }: VersionInput,
  spans: readonly T[],
  startOf: (span: T) => number | null,
): readonly T[] {
  if (part === undefined) return spans;
  return spans.filter(span => {
    const start = startOf(span);
    return start === null ? part.start === 0 : part.start <= start && start < part.end;
  });
}

/** The version that an article of a file is; the only article of a file is the file. */
export function versionIn(input: ArticleInput, article: FileArticle, articles: number): VersionInput {
  if (articles === 1) return input;
  const { key, name, text, version, details = {} } = input;
  const { number, start, end, structure } = article;
  const part: FilePart = { file: key, fileName: name, number, start, end };
  const own = partDetails(details, number, structure.stated);
  return { key: partName(key, number), name: partName(name, number), text, version, part, details: own };
}

/** What a person said of an article of a file; what was said of the whole file counts where the article itself says nothing. */
export function partDetails({ parts, ...ofFile }: FileDetails, number: number, stated: StatedDetails): ArticleDetails {
  const unstated = Object.entries(ofFile).filter(([name]) => stated[name as keyof ArticleDetails] === undefined);
  return { ...Object.fromEntries(unstated), ...parts?.[number] };
}

const partName = (file: string, number: number): string => `${file}#${number}`;
