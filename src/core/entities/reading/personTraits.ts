import { genderOfGivenNames, genderOfWords } from '../../language/en/givenNames';
import { relatives } from '../../language/en/nameContext';
import { wordTag } from '../../language/tags';
import type { NameCandidate, RoleWords } from '../names';

import type { Scan, TokenRange } from './scan';

/** What stands beside a name or in it tells whether it may be a man's or a woman's, and whether it is some relative's. */
export function personTraits(
  scan: Scan,
  range: TokenRange,
  role: RoleWords | undefined,
): Pick<NameCandidate, 'gender' | 'isRelative'> {
  const before = scan.tokens[range.first - 1];
  const noun = before?.text === ',' ? scan.tokens[range.first - 2] : before;
  const isRelative = noun?.shape === 'lower' && relatives.has(noun.norm);
  const title = role?.role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .findLast(word => genderOfWords.has(word));
  const gender =
    (title === undefined ? undefined : genderOfWords.get(title)) ??
    (isRelative ? genderOfWords.get(noun.norm) : undefined) ??
    givenNameGender(scan, range);
  return { ...(gender !== undefined && { gender }), ...(isRelative && { isRelative }) };
}

function givenNameGender(scan: Scan, { first, end }: TokenRange): NameCandidate['gender'] {
  if (end - first < 2) return undefined;
  const tags = scan.tokens[first]?.tags ?? 0;
  const [man, woman] = [(tags & wordTag.menName) !== 0, (tags & wordTag.womenName) !== 0];
  if (man !== woman) return man ? 'man' : 'woman';
  const given = scan.tokens[first]?.norm.normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  return man ? undefined : genderOfGivenNames.get(given);
}
