import { linkWords, storms } from '../../language/en/nameParts';
import { teamNicknames } from '../../language/en/sport';
import type { Sliced } from '../../util/sliced';
import { gazetteer } from '../gazetteer/gazetteer';
import { companySuffixes, organisationHeads } from '../gazetteer/heads';
import { particles } from '../gazetteer/titles';
import { initialsOf } from '../reading/acronyms';

import { startsForeignBody } from '../reading/ownBodies';

import { namesPerSlice } from './collect';
import { keyOfWords, type TypedName } from './storyName';

/** Groups by the shorter names that stand for them, as keys: "ford" and "ford motor" for the Ford Motor Company. */
export type Aliases = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The shorter names that a body's full name may be called by afterwards: without its legal form, by what stands before its head,
 * without the country before it, by a team's nickname, by its initials.
 */
export function shortNamesOf(words: readonly string[]): readonly string[] {
  const short = new Set<string>();
  const last = words.at(-1) ?? '';
  const isBody = companySuffixes.has(last) || organisationHeads.has(last);
  for (let end = words.length - 1; end > 0; end--) {
    const start = words.slice(0, end);
    if ((isBody || end === 1) && (end > 1 || standsAlone(start[0] ?? ''))) short.add(keyOfWords(start));
  }
  const own = words.slice(1);
  // "Líneas Cormorán" is Cormorán, but "Real Madrid" no town
  if (startsForeignBody(words[0] ?? '') && !isSmall(own[0] ?? '') && standsAlone(own.join(' ')))
    short.add(keyOfWords(own));
  if (words.length > 2 && isCountry(words[0] ?? '')) short.add(keyOfWords(words.slice(1)));
  if (words.length > 1 && teamNicknames.has(last)) short.add(keyOfWords([last]));
  for (const initials of words.length > 1 ? initialsOf(words) : []) if (initials.length > 1) short.add(initials);
  const withOf = initialsWithOf(words);
  if (withOf !== undefined) short.add(withOf);
  return [...short];
}

/** "BofA": initials that keep the "of" between them; undefined of names without one. */
function initialsWithOf(words: readonly string[]): string | undefined {
  const inner = words.slice(1, -1).includes('of');
  return inner ? words.map(word => (word === 'of' ? word : word.charAt(0))).join('') : undefined;
}

/** The place that a company's name begins with: what is told of it may be told of the company. */
export function companyPlacesOf(words: readonly string[]): readonly string[] {
  if (!companySuffixes.has(words.at(-1) ?? '')) return [];
  const places: string[] = [];
  for (let end = 1; end < words.length - 1; end++) {
    const kind = gazetteer().find(words.slice(0, end).join(' '))?.kind;
    if (kind === 'city' || kind === 'state' || kind === 'region' || isSaint(words[0] ?? ''))
      places.push(keyOfWords(words.slice(0, end)));
  }
  return places;
}

/** "Santa Rosa": no list holds all places that are called after saints. */
const isSaint = (word: string): boolean => word === 'santa' || word === 'san';

/** "Irma" of "Hurricane Irma". */
export function shortStormOf(words: readonly string[]): string | undefined {
  return words.length > 1 && storms.has(words[0] ?? '') ? keyOfWords(words.slice(1)) : undefined;
}

/** "of", "de", "": no name begins with it. */
const isSmall = (word: string): boolean => word.length < 3 || linkWords.has(word) || particles.has(word);

/** Words that begin the names of many bodies stand for none of them. */
function standsAlone(word: string): boolean {
  const known = gazetteer().find(word);
  return word.length > 2 && !organisationHeads.has(word) && (known === undefined || known.kind === 'organisation');
}

function isCountry(word: string): boolean {
  const kind = gazetteer().find(word)?.kind;
  return kind === 'country' || kind === 'demonym';
}

/** Gathers the shorter names of all bodies and storms of a story. */
export function* findAliases(names: readonly TypedName[], groupOf: (name: TypedName) => string): Sliced<Aliases> {
  const aliases = new Map<string, Set<string>>();
  const add = (key: string, group: string): void =>
    void aliases.set(key, (aliases.get(key) ?? new Set<string>()).add(group));
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { words } = name.candidate;
    if (words.length < 2 || seen.has(`${name.type} ${name.key}`)) continue;
    seen.add(`${name.type} ${name.key}`);
    if (name.type === 'ORG')
      for (const short of [...shortNamesOf(words), ...companyPlacesOf(words)]) add(short, groupOf(name));
    const storm = shortStormOf(words);
    if (storm !== undefined) add(storm, groupOf(name));
  }
  return aliases;
}
