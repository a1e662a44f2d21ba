import type { Token } from '../../text/token';
import { nameTags, ordinaryTags, wordTag } from '../../language/tags';
import {
  countryBodies,
  eventHeads,
  facilityHeads,
  joiningHeads,
  organisationHeads,
  otherHeads,
  placeHeads,
} from '../gazetteer/heads';
import { ordinaryWords } from '../gazetteer/ordinaryWords';
import { honorifics, nameSuffixes, personalAddress, roleHeads, roleWords } from '../gazetteer/titles';

import { isOrdinary } from './lines';
import { isGiven } from './givenWords';
import { knownAt, type KnownRange, type Scan, type TokenRange } from './scan';
import { isSubjectOfPerson } from './surnames';
import { auxiliariesAndModals, isDeterminer } from '../../language/en/functionWords';
import { namesThatComeFirst } from '../../language/en/givenNames';
import { ordinalWords } from '../../language/en/numberWords';
import {
  addressNames,
  directionWords,
  familyParticles,
  numberedBodies,
  paperNames,
  placePrefixes,
  reigningTitles,
  stateBodies,
} from '../../language/en/nameParts';

/** A part of a run that may be one name, with the title that was cut off before it. */
export interface NameSegment extends TokenRange {
  readonly role?: TokenRange;
  /** An office that stands alone: "King" may be a family name. */
  readonly isOffice?: true;
}

/** Cuts a run of capitalised words into names: titles off, a leading demonym apart, what only starts a sentence away. */
export function segmentRun(scan: Scan, run: TokenRange): readonly NameSegment[] {
  const trimmed = trimStart(scan, run);
  return trimmed.first >= trimmed.end ? [] : cutRole(scan, trimmed);
}

function trimStart(scan: Scan, run: TokenRange): TokenRange {
  let { first } = run;
  while (first < run.end) {
    const token = scan.tokens[first];
    if (token === undefined || !droppable(scan, first, run.end)) break;
    first++;
    // what joined the dropped word goes with it
    while (first < run.end && scan.tokens[first]?.kind === 'mark') first++;
  }
  return { first, end: run.end };
}

/** Words that are cut off at the start of a run: determiners everywhere, ordinary words where a sentence starts. */
function droppable(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.dotted) return false;
  // "The WHO": letters are no part of a name that begins with the article
  const isLetters = token.norm === 'the' && end - at === 2 && scan.tokens[at + 1]?.shape === 'ALL';
  if (!isLetters && knownAt(scan, at, end) !== undefined) return false;
  // "De Luca said": a particle that a family name begins with
  if (familyParticles.has(token.norm) && token.shape === 'Upper' && end - at > 1) return false;
  // "AN voters": capitals are no article
  if (isDeterminer(token.norm)) return token.shape !== 'ALL' || token.text.length !== 2;
  if (scan.starts[at] !== true || isNumberOfBody(scan, at, end)) return false;
  if (countryBodies.has(token.norm) && end - at === 2 && knownAt(scan, at + 1, end)?.known?.kind === 'country')
    return false;
  // "Leading Russian shares": an ordinary word before a name that is known
  const isTitle = roleHeads.has(token.norm) || honorifics.has(token.norm);
  if (
    end - at > 1 &&
    isOrdinary(token) &&
    !isTitle &&
    !placePrefixes.has(token.norm) &&
    knownAt(scan, at + 1, end)?.known !== undefined
  )
    return true;
  if (end - at === 1 && isSurnameAsSubject(scan, at)) return false;
  const isDay = (token.tags & (wordTag.month | wordTag.weekday)) !== 0;
  if (isDay) return end - at === 1;
  if ((token.tags & wordTag.functionWord) !== 0) return !isGiven(token);
  // "Then Irma turned": no part of an office where none follows
  if (token.norm === 'then' && !isRoleWord(scan.tokens[at + 1])) return true;
  if (roleHeads.has(token.norm) || honorifics.has(token.norm) || roleWords.has(token.norm))
    return end - at === 1 && !honorifics.has(token.norm);
  const hasName = (token.tags & nameTags) !== 0;
  if (ordinaryWords.has(token.norm)) return !hasName || end - at === 1;

  const loose = wordTag.functionWord | wordTag.adverb | wordTag.number | wordTag.verb;
  const noun = wordTag.noun | wordTag.adjective | wordTag.actor;
  if (hasName || (token.tags & loose) === 0) return false;
  // "Reducing", "Despite"; a noun that is a verb too ("Trade", "State") may start a name of several words
  return end - at === 1 || (token.tags & noun) === 0 || (token.tags & (wordTag.functionWord | wordTag.adverb)) !== 0;
}

/** "May listened.", "Park denied it.": a family name that is an ordinary word; the story has to know who bears it. */
function isSurnameAsSubject(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined) return false;
  if (isSubjectOfPerson(scan, at)) return true;
  if (next?.shape !== 'lower' || (next.tags & wordTag.verb) === 0) return false;
  // "May is warm"
  if (token.norm === 'may') return !auxiliariesAndModals.has(next.norm);
  return namesThatComeFirst.has(token.norm);
}

/** "Sixteenth Air Force", "VI Corps": what numbers a unit is a part of its name. */
function isNumberOfBody(scan: Scan, at: number, end: number): boolean {
  const last = scan.tokens[end - 1];
  return end - at > 1 && ordinalWords.has(scan.tokens[at]?.norm ?? '') && numberedBodies.has(last?.norm ?? '');
}

function isRoleHead(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.shape !== 'ALL' && (roleHeads.has(token.norm) || honorifics.has(token.norm));
}

function isRoleWord(token: Token | undefined): boolean {
  return token !== undefined && (roleWords.has(token.norm) || isRoleHead(token) || token.text === '-');
}

/** Where a title starts and ends inside a run, or undefined. */
function findRole(scan: Scan, run: TokenRange): TokenRange | undefined {
  // what a known name of several words covers is no title: "Security Council President"
  let unit = run.first;
  for (let head = run.first; head < run.end; head++) {
    const known = knownAt(scan, head, run.end);
    if (known !== undefined && known.end - head > 1) {
      head = known.end - 1;
      unit = known.end;
      continue;
    }
    if (!isRoleHead(scan.tokens[head])) continue;
    let end = head + 1;
    while (end < run.end && isRoleWord(scan.tokens[end]) && !namesAPerson(scan, end, run.end)) end++;
    end = overOffice(scan, end, run.end);
    let first = head;
    while (first > unit && isRoleWord(scan.tokens[first - 1])) first--;
    if (isTitle(scan, run, { first, end })) return { first, end };
    head = end - 1;
  }
  return undefined;
}

/** "Prince", "Major" or "King" as the last word of a run, or before a suffix, is a family name. */
function namesAPerson(scan: Scan, at: number, end: number): boolean {
  if (at !== end - 1) return false;
  if (personalAddress.has(scan.tokens[at - 1]?.norm ?? '')) return true;
  return !roleWords.has(scan.tokens[at]?.norm ?? '') && (scan.tokens[at]?.tags ?? 0) !== wordTag.actor;
}

function overOffice(scan: Scan, end: number, limit: number): number {
  if (scan.tokens[end - 1]?.norm !== 'of' && scan.tokens[end - 1]?.norm !== 'for') return end;
  const office = scan.tokens[end];
  return end < limit && office !== undefined && (office.tags & ordinaryTags) !== 0 ? end + 1 : end;
}

function isTitle(scan: Scan, run: TokenRange, role: TokenRange): boolean {
  const after = scan.tokens[role.end];
  if (role.end >= run.end || after === undefined) {
    // nothing follows: an office ("Indian Prime Minister") unless a given name stands before it ("John Major")
    const before = scan.tokens[role.first - 1];
    return (
      role.first === run.first ||
      knownAt(scan, run.first, role.first)?.known?.kind === 'country' ||
      (before !== undefined && ((before.tags & (wordTag.demonym | wordTag.place)) !== 0 || role.end - role.first > 1))
    );
  }
  if (nameSuffixes.has(after.norm)) return false;
  // "captain Emir Hadzic": behind an office in small letters a form of address is a given name
  const office = scan.tokens[role.first - 1];
  if (role.first === run.first && run.end - role.end === 1 && office?.shape === 'lower' && roleHeads.has(office.norm))
    return !isForeignAddress(scan, role);
  // "Mr Hill", "Ms Park": no place is addressed so
  if (isAddressed(scan, role)) return true;
  const rest = knownAt(scan, role.end, run.end);
  if (rest?.end === run.end && rest.known?.kind === 'country') return false;
  if (isPatron(scan, run, role)) return false;
  if (isGiven(after) && run.end - role.end > 1) return true;
  const last = scan.tokens[run.end - 1];
  // "President Park": one word that is a family name, too
  const isSurname =
    run.end - role.end === 1 && isPaper(after.norm) && !reigningTitles.has(scan.tokens[role.first]?.norm ?? '');
  if (isSurname) return true;
  if (last !== undefined && run.end - role.end <= (isPaper(last.norm) ? 2 : 3) && isHead(last.norm)) return false;
  return true;
}

/** "Queen Elizabeth Hospital": who reigns has no family name, so a head behind the given name is that of a place or a body. */
function isPatron(scan: Scan, run: TokenRange, { first, end }: TokenRange): boolean {
  if (first !== run.first || end - first > 1 || !reigningTitles.has(scan.tokens[first]?.norm ?? '')) return false;
  return scan.tokens.slice(end + 1, run.end).some(({ norm }) => isHead(norm));
}

function isAddressed(scan: Scan, { end }: TokenRange): boolean {
  return personalAddress.has(scan.tokens[end - 1]?.norm ?? '');
}

function isForeignAddress(scan: Scan, { first, end }: TokenRange): boolean {
  return end - first === 1 && addressNames.has(scan.tokens[first]?.norm ?? '');
}

/** Names of newspapers that are family names too: "Oh Ei Sun", "Ann Marie Post". */
function isPaper(norm: string): boolean {
  return paperNames.has(norm);
}

function isHead(norm: string): boolean {
  return (
    organisationHeads.has(norm) ||
    placeHeads.has(norm) ||
    facilityHeads.has(norm) ||
    eventHeads.has(norm) ||
    otherHeads.has(norm)
  );
}

function cutRole(scan: Scan, run: TokenRange): readonly NameSegment[] {
  const role = findRole(scan, run);
  if (role === undefined) return splitKnown(scan, run);
  const before = role.first > run.first ? splitKnown(scan, { first: run.first, end: role.first }) : [];
  if (role.end >= run.end) return run.end - run.first === 1 ? [{ ...run, isOffice: true }] : before;
  const rest = splitKnown(scan, { first: role.end, end: run.end });
  return [...before, ...rest.map((segment, index) => (index === 0 ? { ...segment, role } : segment))];
}

/** Splits a leading demonym off, and a leading country off a person's name. */
function splitKnown(scan: Scan, run: TokenRange): readonly NameSegment[] {
  const known = knownAt(scan, run.first, run.end);
  if (known === undefined || known.end >= run.end) return [run];
  const rest = { first: skipMarks(scan, known.end), end: run.end };
  const apart = [{ first: known.first, end: known.end }, ...segmentRun(scan, rest)];
  const last = scan.tokens[run.end - 1]?.norm ?? '';
  if (known.known?.kind === 'demonym' || (known.tags & wordTag.demonym) !== 0) {
    // "Western Reds", "the German Air Force": a part of the name
    const isForce = last === 'force' && scan.tokens[run.end - 2]?.norm === 'air';
    if (isForce || directionWords.has(scan.tokens[run.first]?.norm ?? '')) return [run];
    if (stateBodies.has(last)) return apart;
    return isHead(last) || last === 'cross' || last === 'crescent' || hasJoinedHead(scan, rest) ? [run] : apart;
  }
  return splitsOffPlace(scan, known, rest) ? apart : [run];
}

/** "Academy of …": a head that takes more words after it. */
function hasJoinedHead(scan: Scan, { first, end }: TokenRange): boolean {
  for (let at = first; at + 1 < end; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    if (scan.tokens[at + 1]?.norm === 'of' && joiningHeads.has(norm) && !stateBodies.has(norm)) return true;
  }
  return false;
}

function skipMarks(scan: Scan, at: number): number {
  return scan.tokens[at]?.kind === 'mark' ? at + 1 : at;
}

/** "Russia Vladimir Putin" (a headline's shortness): a country before a given name. */
function splitsOffPlace(scan: Scan, known: KnownRange, rest: TokenRange): boolean {
  if (known.known?.kind !== 'country') return false;
  const next = scan.tokens[rest.first];
  return (
    rest.end - rest.first >= 2 &&
    next !== undefined &&
    (next.tags & wordTag.firstName) !== 0 &&
    !isHead(scan.tokens[rest.end - 1]?.norm ?? '')
  );
}
