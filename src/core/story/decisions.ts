import type { Json } from '../annotations/json';
import type { StoryFile } from '../annotations/storyFile';
import type { FiscalCalendar } from '../times/fiscalCalendar';
import type { EntityCorrection } from '../entities/corrections';
import type { EntityType } from '../entities/entity';
import type { LinkCorrection, LinkSide, SentenceQuote } from '../matching/corrections';
import { isLinkKind } from '../matching/linkKind';
import { isFields, type Fields } from '../util/fields';
import { readProposal, type KeptProposal } from './proposals';

/** A paragraph that a person called boilerplate (`boilerplate`) or part of the story after all; by its words. */
export interface PassageCorrection {
  readonly kind: 'boilerplate' | 'story';
  /** Name of the article's file. */
  readonly article: string;
  /** The paragraph's words. */
  readonly quote: string;
}

/** What a person decided about a story; wins over every rule. Articles are named by their file names. */
export interface StoryDecisions {
  readonly entities: readonly EntityCorrection[];
  readonly links: readonly LinkCorrection[];
  readonly passages: readonly PassageCorrection[];
  readonly fiscalCalendars: readonly FiscalCalendar[];
  /** What second readers proposed and nobody confirmed: it changes nothing of what is read. */
  readonly proposals: readonly KeptProposal[];
}

/** Nothing was decided. */
export const noDecisions: StoryDecisions = {
  entities: [],
  links: [],
  passages: [],
  fiscalCalendars: [],
  proposals: [],
};

const entityTypes: readonly EntityType[] = ['PERSON', 'ORG', 'PLACE', 'GROUP', 'EVENT', 'NAME'];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Names and quotations longer than this were not made here. */
const longestText = 20_000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestText;

function readEntityCorrection(value: Fields): EntityCorrection | null {
  const { kind, name, names, type } = value;
  const [first, second] = isList(names) ? names : [];
  if (kind === 'merge' && isText(first) && isText(second)) return { kind, names: [first, second] };
  if (!isText(name)) return null;
  if (kind === 'split' || kind === 'notAnEntity') return { kind, name };
  const known = entityTypes.find(one => one === type);
  return kind === 'retype' && known ? { kind, name, type: known } : null;
}

function readSentence(value: unknown): SentenceQuote | null {
  return isFields(value) && isText(value['article']) && isText(value['quote'])
    ? { article: value['article'], quote: value['quote'] }
    : null;
}

function readLinkSide(value: unknown): LinkSide | null {
  const sentence = readSentence(value);
  const exact = isFields(value) ? value['exact'] : undefined;
  return sentence && { ...sentence, ...(isText(exact) && { exact }) };
}

function readLinkCorrection(value: Fields): LinkCorrection | null {
  const { action, kind } = value;
  const [a, b] = [readLinkSide(value['a']), readLinkSide(value['b'])];
  if (a === null || b === null) return null;
  if (action !== 'confirm' && action !== 'reject' && action !== 'link') return null;
  return { action, a, b, ...(isLinkKind(kind) && { kind }) };
}

function readPassageCorrection(value: Fields): PassageCorrection | null {
  const { kind } = value;
  const sentence = readSentence(value);
  return sentence && (kind === 'boilerplate' || kind === 'story') ? { kind, ...sentence } : null;
}

function readFiscalCalendar(value: Fields): FiscalCalendar | null {
  const { startMonth, startDay, country } = value;
  const isWithin = (number: unknown, most: number): number is number =>
    Number.isInteger(number) && (number as number) >= 1 && (number as number) <= most;
  if (!isWithin(startMonth, 12) || !isWithin(startDay, 31)) return null;
  return { startMonth, startDay, country: isText(country) ? country : null };
}

function readAll<T>(list: readonly Json[], read: (value: Fields) => T | null): readonly T[] {
  return list.flatMap(value => (isFields(value) ? (read(value) ?? []) : []));
}

/** Reads the decisions of a story file. What is not understood is left out here and stays in the file. */
export function readDecisions(file: StoryFile): StoryDecisions {
  return {
    entities: readAll(file.entityCorrections, readEntityCorrection),
    links: readAll(file.linkCorrections, readLinkCorrection),
    passages: readAll(file.passageCorrections, readPassageCorrection),
    fiscalCalendars: readAll(file.fiscalCalendars, readFiscalCalendar),
    proposals: readAll(file.proposals, readProposal),
  };
}

/** The story file with other decisions; everything else in it stays. */
export function writeDecisions(file: StoryFile, decisions: Partial<StoryDecisions>): StoryFile {
  const json = (list: readonly unknown[]): readonly Json[] => list as readonly Json[];
  return {
    ...file,
    ...(decisions.entities && { entityCorrections: json(decisions.entities) }),
    ...(decisions.links && { linkCorrections: json(decisions.links) }),
    ...(decisions.passages && { passageCorrections: json(decisions.passages) }),
    ...(decisions.fiscalCalendars && { fiscalCalendars: json(decisions.fiscalCalendars) }),
    ...(decisions.proposals && { proposals: json(decisions.proposals) }),
  };
}
