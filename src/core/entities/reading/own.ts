import type { Token } from '../../text/token';
import { ordinaryTags, wordTag, type WordTags } from '../../language/tags';
import {
  clubLetters,
  countryBodies,
  companySuffixes,
  eventHeads,
  facilityHeads,
  organisationHeads,
  joiningPlaceHeads,
  otherHeads,
  placeHeads,
  placeStarts,
} from '../gazetteer/heads';
import { marketIndices, termsInCapitals } from '../../language/en/initialisms';
import { teamNicknames } from '../../language/en/sport';
import { ordinaryWords } from '../gazetteer/ordinaryWords';
import { familyNameEndings, familyNames } from '../gazetteer/givenNames';
import { particles } from '../gazetteer/titles';
import { typeOfKind, type KnownKind } from '../gazetteer/gazetteer';
import { phraseKey } from '../phraseKey';
import type { Evidence } from '../names';

import { isGiven } from './givenWords';
import { isOrdinary } from './lines';
import { isOfLand, isTrade, startsBody } from './ownBodies';
import { kindWeights, ownClues } from './typeClues';
import { knownAt, rangeKey, type Scan, type TokenRange } from './scan';
import {
  brandEndings,
  clanParts,
  countryLetters,
  eventsOf,
  foreignArticles,
  gamesOf,
  innerCapitalStarts,
  placeEndings,
  regionWords,
  storms,
} from '../../language/en/nameParts';

const family = new Set(familyNames.split(',').map(phraseKey));

/** Everything that a name's own words say of its type. */
export function ownEvidence(scan: Scan, range: TokenRange): readonly Evidence[] {
  const words = wordsOf(scan, range);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const known = listed(scan, range);
  // what is listed as a whole needs no guess by its parts: the West Bank is no bank
  if (known.some(({ reason }) => reason === 'gazetteer') && words.length > 1) return known;
  if (
    words.length === 2 &&
    (countryBodies.has(first.norm) || isBodyInCapitals(scan, range)) &&
    isLand(knownAt(scan, range.end - 1, range.end)?.known?.kind)
  )
    return [...known, ownClues.countryBody];
  const ampersand = scan.tokens.slice(range.first, range.end).some(({ text }) => text === '&');
  if (isTeamName(scan, range, last) || isNickname(words, last)) return [...known, ownClues.team];
  if (ampersand && !words.every(token => isOrdinary(token))) return [...known, ownClues.ampersand];
  // "Philippine Red Cross": a branch of what is known
  const branch = knownAt(scan, range.first + 1, range.end);
  if (branch?.end === range.end && branch.end - branch.first > 1 && branch.known?.kind === 'organisation')
    return [...known, ownClues.branch];
  return [...known, ...byHead(words, first, last), ...byPerson(words, first, last)];
}

/** A country or a part of one: "England". */
const isLand = (kind: KnownKind | undefined): boolean => kind === 'country' || kind === 'region' || kind === 'state';

/** "NHS Wales": letters of a body before a country; "UK Ireland" are two. */
function isBodyInCapitals(scan: Scan, { first, end }: TokenRange): boolean {
  const token = scan.tokens[first];
  const kind = knownAt(scan, first, end - 1)?.known?.kind;
  return token !== undefined && isAcronym(token) && (kind === undefined || kind === 'organisation');
}

/** "Ottawa Senators": a town or state and a plural. */
function isTeamName(scan: Scan, { first, end }: TokenRange, last: Token): boolean {
  const town = knownAt(scan, first, end - 1);
  const kind = town?.known?.kind;
  if (town?.end !== end - 1 || (kind !== 'city' && kind !== 'state')) return false;
  return (
    last.shape === 'Upper' &&
    last.norm.length > 3 &&
    last.norm.endsWith('s') &&
    !placeHeads.has(last.norm) &&
    !eventHeads.has(last.norm)
  );
}

/** "Bowling Green Falcons": words that are no person's and what teams call themselves. */
function isNickname(words: readonly Token[], last: Token): boolean {
  return (
    words.length > 1 && last.shape === 'Upper' && teamNicknames.has(last.norm) && !words.slice(0, -1).every(isGiven)
  );
}

function wordsOf(scan: Scan, { first, end }: TokenRange): readonly Token[] {
  return scan.tokens.slice(first, end).filter(token => token.kind !== 'mark');
}

function listed(scan: Scan, range: TokenRange): readonly Evidence[] {
  const key = rangeKey(scan, range);
  const whole = knownAt(scan, range.first, range.end);
  const known = whole?.end === range.end ? whole.known : undefined;
  const found: Evidence[] = [];
  if (known !== undefined) {
    found.push({ type: typeOfKind[known.kind], weight: kindWeights[known.kind], reason: 'gazetteer' });
    if (known.also !== undefined)
      found.push({ type: typeOfKind[known.also], weight: kindWeights[known.also] / 2, reason: 'gazetteer' });
  }
  const tags = scan.lexicon.tagsOf(key);
  for (const [tag, evidence] of lexiconEvidence) if ((tags & tag) !== 0) found.push(evidence);
  return found;
}

/** What the lexicon's tags of the whole name are worth. */
const lexiconEvidence: readonly (readonly [WordTags, Evidence])[] = [
  [wordTag.person, ownClues.lexiconPerson],
  [wordTag.place, ownClues.lexiconPlace],
  [wordTag.organisation, ownClues.lexiconOrganisation],
  [wordTag.demonym, ownClues.lexiconGroup],
];

function byHead(words: readonly Token[], first: Token, last: Token): readonly Evidence[] {
  const found: Evidence[] = [];
  const several = words.length > 1;
  if (companySuffixes.has(last.norm) && several) found.push(ownClues.companySuffix);
  else if (organisationHeads.has(last.norm) && several) found.push(ownClues.organisationHead);
  if (facilityHeads.has(last.norm) && several) found.push(ownClues.facility);
  else if (placeHeads.has(last.norm) && several && !isBodyOf(words)) found.push(ownClues.placeHead);
  if (several && regionWords.has(first.norm) && words.length < 4) found.push(ownClues.direction);
  if (first.norm !== last.norm && words[1]?.norm === 'of' && joiningPlaceHeads.has(first.norm))
    found.push(ownClues.placeOf);
  if (last.norm === 'fame' && words.some(({ norm }) => norm === 'hall')) found.push(ownClues.hallOfFame);
  if (placeStarts.has(first.norm) && several) found.push(ownClues.placeStart);
  if (last.norm === 'games' && several && !isOfGames(first)) found.push(ownClues.gamesMaker);
  else if (eventHeads.has(last.norm) && several) found.push(ownClues.eventHead);
  if (several && storms.has(first.norm)) found.push(ownClues.storm);
  if (several && words[1]?.norm === 'of' && eventsOf.has(first.norm)) found.push(ownClues.eventOf);
  if (words.length > 2 && words.slice(0, -1).some(({ norm }) => norm === 'team')) found.push(ownClues.teamInside);
  if (several && clubLetters.has(last.text)) found.push(ownClues.clubLetters);
  if (otherHeads.has(last.norm) && several) found.push(ownClues.otherHead);
  // "University of Leeds", "Centre for Policy Studies"
  if (
    words.some(({ norm }, at) => at > 0 && (norm === 'of' || norm === 'for')) &&
    words.some(({ norm }) => organisationHeads.has(norm) || norm === 'university')
  )
    found.push(ownClues.organisationOf);

  if (words.some(isBrand)) found.push(ownClues.brand);
  if (words.length === 1 && isAcronym(first)) found.push(ownClues.acronym);
  if (several && startsBody(first)) found.push(ownClues.organisationStart);
  if (isTrade(words, first, last)) found.push(ownClues.tradeHead);
  if (isOfLand(words, last)) found.push(ownClues.bodyOfLand);
  return found;
}

/** "Legal Aid Service of Western Province": a body, wherever it works. */
function isBodyOf(words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => norm === 'of' && organisationHeads.has(words[at - 1]?.norm ?? ''));
}

/** "OPCW": letters that may stand for a body; an ordinary word in capitals, a numeral, a term or an index is none. */
function isAcronym({ shape, dotted, text, norm, tags }: Token): boolean {
  if (shape !== 'ALL' || dotted || !/^\p{Lu}{2,6}$/u.test(text)) return false;
  return (tags & ordinaryTags) === 0 && !/^[IVX]+$/.test(text) && !ordinaryWords.has(norm) && !marketIndices.has(norm);
}

/** "GDP", "SWAT": capitals that name nothing. */
export function isTermInCapitals({ shape, norm }: Token): boolean {
  return shape === 'ALL' && termsInCapitals.has(norm);
}

/** "Asian Games", "Paris Games"; other games are those of a maker. */
function isOfGames({ tags, norm }: Token): boolean {
  return (tags & (wordTag.demonym | wordTag.place)) !== 0 || gamesOf.has(norm);
}

const innerCapitals = new RegExp(`^(?:${[...innerCapitalStarts].join('|')})[A-Z]`);
const brandEnding = new RegExp(`[a-zé](?:${[...brandEndings].join('|')})$`);

/** A word that is written as brands are: with a capital inside ("SpaceNews", "BayernLB") or an ending of companies ("Swedbank"). */
function isBrand({ text, shape, tags }: Token): boolean {
  if (tags !== 0 || text.length < 5 || !/^\p{Lu}/u.test(text)) return false;
  if (brandEnding.test(text) && text.length > 6) return true;
  return shape === 'Mixed' && /^[A-Z][a-zé]+[A-Z]/.test(text) && !innerCapitals.test(text);
}

/** "McGrath", "O'Shea". */
const clanName = /^(?:Mc|O['’])\p{Lu}/u;

function isFamily({ norm, tags }: Token): boolean {
  return (tags & wordTag.lastName) !== 0 || family.has(norm) || hasFamilyEnding(norm);
}

function hasFamilyEnding(norm: string): boolean {
  return norm.length > 5 && familyNameEndings.some(ending => norm.endsWith(ending) && norm.length - ending.length >= 3);
}

function byPerson(words: readonly Token[], first: Token, last: Token): readonly Evidence[] {
  // "Abe-Trump" joins two
  if (words.length === 1 || words.slice(1).every(({ spaced }) => !spaced)) return bySingleName(first, words.length);
  if (startsBody(first) || isTrade(words, first, last)) return [];
  if (isForeignTitle(words, first)) return [];
  if (words.length > 5 || words.some(({ norm, shape }) => shape !== 'lower' && isHeadWord(norm))) return [];
  const found: Evidence[] = [];
  if (isInitial(first)) found.push(ownClues.initials);
  else if (words.slice(1, -1).some(isInitial)) found.push(ownClues.initials);
  const ambiguous =
    (first.tags & (wordTag.place | wordTag.verb | wordTag.noun | wordTag.month | wordTag.adjective)) !== 0;
  if (isGiven(first)) found.push(ambiguous ? ownClues.ambiguousGivenName : ownClues.givenName);
  if (isFamily(last) || isGiven(last)) found.push(isFamily(last) ? ownClues.familyName : ownClues.givenNameLast);
  if (words.slice(1, -1).some(({ norm }) => particles.has(norm))) found.push(ownClues.particle);
  if (words.some(({ text }) => clanParts.has(text) || clanName.test(text))) found.push(ownClues.clan);
  const strange = words.every(token => token.shape !== 'ALL' && (!isOrdinary(token) || particles.has(token.norm)));
  if (strange && words.length <= 3) found.push(ownClues.strangeWords);
  return found;
}

function isHeadWord(norm: string): boolean {
  return organisationHeads.has(norm) || companySuffixes.has(norm) || facilityHeads.has(norm);
}

/** "La Tercera", "Il Foglio": an article and one word name a newspaper or a place, nobody. */
function isForeignTitle(words: readonly Token[], first: Token): boolean {
  return words.length === 2 && foreignArticles.has(first.norm) && !isGiven(first);
}

/** "J." and "JK" before a family name. */
function isInitial({ text, dotted, shape, norm }: Token): boolean {
  // "U.S. Treasuries"
  if (countryLetters.has(norm.replaceAll('.', ''))) return false;
  return dotted && text.length <= 6 && (shape === 'I' || (shape === 'ALL' && text.length % 2 === 0));
}

function bySingleName(token: Token, parts: number): readonly Evidence[] {
  if (parts > 1) return [];
  const found: Evidence[] = [];
  if (isFamily(token)) found.push(ownClues.familyNameAlone);
  if (isGiven(token))
    found.push((token.tags & wordTag.place) !== 0 ? ownClues.givenNameOfPlace : ownClues.givenNameAlone);
  const placeLike =
    token.tags === 0 && token.norm.length > 5 && [...placeEndings].some(ending => token.norm.endsWith(ending));
  if (placeLike) found.push(ownClues.placeEnding);
  return found;
}
