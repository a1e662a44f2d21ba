import type { EntityType, MentionReason } from '../entity';
import type { KnownKind } from '../gazetteer/gazetteer';
import type { Evidence } from '../names';

const clue =
  (type: EntityType) =>
  (weight: number, reason: MentionReason): Evidence => ({ type, weight, reason });

const person = clue('PERSON');
const place = clue('PLACE');
const organisation = clue('ORG');

/**
 * What the words of a name and the words around it say of its type, on the scale of `besideNames`: 1 is a hint, 3 decides where nothing
 * speaks against it, more than 5 outweighs two others. Set by hand on news of all subjects (test/unit/entities/sentences).
 */

/** Weight of each kind of gazetteer entry: how seldom its names mean something else. */
export const kindWeights: Readonly<Record<KnownKind, number>> = {
  country: 6,
  region: 4,
  state: 4,
  city: 3.5,
  organisation: 4,
  club: 3.5,
  demonym: 12,
  event: 5,
};

/** Of the name's own words. */
export const ownClues = {
  /** What the lexicon says of the whole name: it lists common bearers only, so half of what the gazetteer weighs; demonyms mean nothing else. */
  lexiconPerson: person(2.5, 'lexicon'),
  lexiconPlace: place(2, 'lexicon'),
  lexiconOrganisation: organisation(2.5, 'lexicon'),
  lexiconGroup: { type: 'GROUP', weight: 5, reason: 'lexicon' },
  /** "Tennis Australia": has to beat the country in its name. */
  countryBody: organisation(8, 'head'),
  team: organisation(4, 'team'),
  clubLetters: organisation(4, 'team'),
  /** "Smith & Sons". */
  ampersand: organisation(6, 'head'),
  branch: organisation(4, 'head'),
  companySuffix: organisation(6, 'head'),
  organisationHead: organisation(5, 'head'),
  organisationStart: organisation(2.8, 'head'),
  /** "Bomberos de Chile": has to beat two strange words and a particle. */
  bodyOfLand: organisation(3, 'head'),
  /** "Wexcombe Freight". */
  tradeHead: organisation(3.2, 'head'),
  /** "University of …", "Centre for …". */
  organisationOf: organisation(3, 'head'),
  hallOfFame: organisation(6, 'head'),
  gamesMaker: organisation(3, 'head'),
  teamInside: organisation(3, 'head'),
  /** A stadium or a hospital is a place in one sentence and a body in the next. */
  facility: place(2.5, 'facility'),
  placeHead: place(3.5, 'head'),
  placeStart: place(3, 'head'),
  placeOf: place(3, 'head'),
  direction: place(2.5, 'direction'),
  placeEnding: place(1, 'ending'),
  eventHead: { type: 'EVENT', weight: 4, reason: 'head' },
  /** "Hurricane Ana". */
  storm: { type: 'EVENT', weight: 8, reason: 'head' },
  eventOf: { type: 'EVENT', weight: 6, reason: 'head' },
  /** A film, a law, a prize: no type that is shown. */
  otherHead: { type: 'NAME', weight: 4.5, reason: 'head' },
  brand: organisation(2.2, 'ending'),
  acronym: organisation(2, 'acronym'),
  initials: person(4, 'initials'),
  givenName: person(4, 'givenName'),
  /** "Paris Hilton", "Will Young": the first word is an ordinary word or a place as well. */
  ambiguousGivenName: person(2.5, 'givenName'),
  familyName: person(2, 'familyName'),
  givenNameLast: person(1, 'familyName'),
  particle: person(0.6, 'familyName'),
  clan: person(1.5, 'familyName'),
  /** Two or three words that are no ordinary words: in news most often a person, but seldom enough to need one more hint. */
  strangeWords: person(1.2, 'twoWords'),
  familyNameAlone: person(1.6, 'familyName'),
  givenNameAlone: person(1.6, 'givenName'),
  givenNameOfPlace: person(0.5, 'givenName'),
} as const satisfies Readonly<Record<string, Evidence>>;

/** Of what stands around it. */
export const contextClues = {
  /** "Prime Minister Ardal": the title is part of the same capitals; an office beside the name in small letters tells a little less. */
  title: person(6, 'title'),
  role: person(3.5, 'role'),
  /** "the Orbital Survey Group (OSG)". */
  acronymOf: organisation(2, 'acronym'),
  /** In a report on sport a town is its team, if it does not stand where venues do. */
  venue: place(2, 'venue'),
  townTeam: organisation(5, 'team'),
  /** "quoted Ruiz as saying". */
  quotedAs: person(2.5, 'context'),
  /** "Ruiz finished her career". */
  ownCareer: person(1, 'context'),
  /** "Nahid Islam of the National Citizen Party". */
  memberOf: person(0.6, 'context'),
  /** "the" stands before bodies and hardly ever before people. */
  articleNoPerson: person(-2.5, 'article'),
  ownedBy: organisation(1.8, 'context'),
  dateline: place(5, 'dateline'),
  kin: person(2.5, 'context'),
  officers: organisation(1, 'context'),
  /** "Smith, 34,". */
  age: person(4, 'age'),
  ageInBrackets: person(1, 'age'),
  who: person(3, 'context'),
  whose: person(1.5, 'context'),
  which: person(-3, 'context'),
  whichBody: organisation(0.6, 'context'),
  whichDoesBusiness: organisation(1.6, 'context'),
  /** "Graz, Austria". */
  partOf: place(2.5, 'partOf'),
  office: person(2, 'apposition'),
  /** "its partner Norvik": bodies have partners as people do. */
  looseRole: person(1, 'role'),
  /** "said in a statement". */
  stated: organisation(1.5, 'context'),
  /** "Nortek's chief executive". */
  chiefs: organisation(2.5, 'context'),
  /** A club that is called as its town is. */
  inTown: place(3, 'context'),
  officeBefore: person(1.5, 'apposition'),
  bodyBefore: organisation(2.5, 'apposition'),
  /** "Calloway (pen 12)": who scored. */
  scorer: person(1, 'score'),
  nationality: person(3, 'nationality'),
  goalScorer: person(3, 'score'),
  /** Rows of results: people have times and averages, sides have scores. */
  ranked: person(2, 'score'),
  rankedFor: organisation(2, 'score'),
  averaged: person(3, 'score'),
  inTable: organisation(3, 'score'),
  besideScore: organisation(1.2, 'score'),
  beaten: organisation(0.8, 'score'),
  /** "Marbury Town 2-1", "beat Marbury Town". */
  clubOfTown: organisation(5, 'score'),
  born: person(3, 'definition'),
} as const satisfies Readonly<Record<string, Evidence>>;

/** What the rest of the story says of a name, by how it calls the same thing elsewhere: "Ann Doyle … Doyle". */
export const relativeWeights = {
  familyName: 3.5,
  givenName: 2,
  /** "Jordan said", where the story tells of Sam Jordan: has to beat the country. */
  familyOfPlace: 5,
  shortName: 3,
  /** "Ana", where the story tells of Hurricane Ana; a town whose name is short for a company of the story. */
  stormName: 6,
  companyOfPlace: 5,
  firstWord: 1.6,
  /** People are called by their last word afterwards, firms by their first. */
  calledByLast: 0.8,
  calledByFirst: 0.5,
} as const;

/** What a name joined by "and" lends to one of no type: people go with people, towns with towns. */
export const lentByPartner: ReadonlyMap<EntityType, number> = new Map([
  ['PERSON', 0.8],
  ['ORG', 1],
  ['PLACE', 1.5],
]);

/** "Boulby is a village", "Nortek, a tank,": what a noun says of the name that it defines. */
export const definitionWeight = 2;
