import type { VersionInput } from './analysis';
import { fileOf } from './fileParts';

/** Orders the articles of a story as its analysis lists them: by name, those of one file by their number, and those of one name by key; for `sort`. */
export function storyOrder(a: VersionInput, b: VersionInput): number {
  return compare(fileNameOf(a), fileNameOf(b)) || compare(fileOf(a), fileOf(b)) || numberOf(a) - numberOf(b);
}

const fileNameOf = ({ name, part }: VersionInput): string => part?.fileName ?? name;
const numberOf = ({ part }: VersionInput): number => part?.number ?? 0;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
