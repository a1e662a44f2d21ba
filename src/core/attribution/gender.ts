import { titleGenders } from '../language/en/attributionWords';
import { genderOfGivenNames } from '../language/en/givenNames';
import type { Mention } from '../entities/entity';
import type { Lexicon } from '../language/lexicon';
import { wordTag } from '../language/tags';

/** The pronoun that a person goes by in the third person. */
export type Gender = 'he' | 'she';

/** What a given name tells, lower case. */
export type GivenNameGender = (name: string) => Gender | undefined;

/** A word without its accents. */
const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What a lexicon knows of given names, and behind it a table of names of the world. */
export function givenNameGenders({ tagsOf }: Pick<Lexicon, 'tagsOf'>): GivenNameGender {
  return name => {
    const tags = tagsOf(name);
    const [isMale, isFemale] = [(tags & wordTag.menName) !== 0, (tags & wordTag.womenName) !== 0];
    if (isMale !== isFemale) return isMale ? 'he' : 'she';
    const told = genderOfGivenNames.get(plainWord(name));
    return told === undefined || isMale ? undefined : told === 'man' ? 'he' : 'she';
  };
}

/**
 * Reads by which pronoun the people of one article go: by their titles, else by their given names; undefined when neither tells. Each
 * person's mentions are looked at once.
 */
export function createGenders(
  text: string,
  mentions: readonly Mention[],
  nameOf: (entity: string) => string | undefined,
  ofGivenName: GivenNameGender,
): (entity: string) => Gender | undefined {
  const votes = new Map<string, number>();
  for (const { type, entity, start } of mentions) {
    if (type !== 'PERSON') continue;
    const title = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase() ?? '';
    const told = titleGenders.get(title);
    if (told !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + (told === 'he' ? 1 : -1));
  }
  return entity => {
    const vote = votes.get(entity) ?? 0;
    if (vote !== 0) return vote > 0 ? 'he' : 'she';
    const [given = '', family] = (nameOf(entity) ?? '').split(' ');
    return family === undefined ? undefined : ofGivenName(given.toLowerCase());
  };
}
