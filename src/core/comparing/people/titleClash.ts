import { familyDescriptions, rankDescriptions, vagueDescriptions } from '../../language/en/descriptions';
import { offices } from '../../language/en/offices';
import type { Description } from './readDescriptions';

/** Whether a noun is a calling or an office, which another may contradict. */
function isCalling(noun: string): boolean {
  return !vagueDescriptions.has(noun) && !rankDescriptions.has(noun) && !familyDescriptions.has(noun);
}

/** Whether a description tells more of a person than a rank, a relation or that it is one. */
export function tellsOffice({ nouns }: Description): boolean {
  return nouns.some(isCalling);
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(word => b.includes(word));

/**
 * Whether two descriptions may be of one and the same calling, told with other words: they share a noun or an employer, or a field
 * ("marketing") where they are no two offices. Offices of one kind are two where both have a field: a foreign and a home secretary.
 */
export function mayBeOnePerson(a: Description, b: Description): boolean {
  const isOffice = ({ nouns }: Description): boolean => nouns.some(noun => offices.has(noun));
  const areOffices = isOffice(a) && isOffice(b);
  if (meet(a.names, b.names) || (meet(a.fields, b.fields) && !areOffices)) return true;
  const shared = a.nouns.filter(noun => isCalling(noun) && b.nouns.includes(noun));
  if (shared.length === 0) return false;
  return (
    a.fields.length === 0 ||
    b.fields.length === 0 ||
    meet(a.fields, b.fields) ||
    !shared.every(noun => offices.has(noun))
  );
}
