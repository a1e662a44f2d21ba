import { finish } from '../util/sliced';
import { hasDoubledKey } from './doubledKeys';
import { isList, isObject, ordered, parseJson, property, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { maxSettingsBytes } from './sidecarFiles';
import { jsonText } from './writtenNumbers';

/** The file in a story's folder that holds what a person corrected about the story as a whole. */
export const storyFileName = 'story.crossread.json';

const format = 'crossread-story-settings/1';

/**
 * What a person corrected about a story. Corrections are opaque here: each belongs to the module that reads it, which has
 * to check it like any other input. Details of one article stand in its sidecar instead.
 */
export interface StoryFile {
  /** Names of files, relative to the folder, that belong to the story though they did not seem to. */
  readonly addedFiles: readonly string[];
  /** Names of files that do not belong to the story though they seemed to. */
  readonly removedFiles: readonly string[];
  readonly entityCorrections: readonly Json[];
  readonly linkCorrections: readonly Json[];
  /** Passages that a person called part of the story, or boilerplate. */
  readonly passageCorrections: readonly Json[];
  /** Financial years by country or outlet. */
  readonly fiscalCalendars: readonly Json[];
  /** What second readers proposed: nothing that a person said, but for what was rejected. */
  readonly proposals: readonly Json[];
  /** Everything else in the file, kept as it is. */
  readonly others: JsonObject;
}

/** Why a story file cannot be used; it is never overwritten then. */
export type StoryFileProblem = 'notJson' | 'newerFormat' | 'notStory' | 'tooLarge';

/** A story without corrections. */
export const emptyStoryFile: StoryFile = {
  addedFiles: [],
  removedFiles: [],
  entityCorrections: [],
  linkCorrections: [],
  passageCorrections: [],
  fiscalCalendars: [],
  proposals: [],
  others: {},
};

type Lists = Omit<StoryFile, 'others'>;

const listNames: readonly (keyof Lists)[] = [
  'addedFiles',
  'removedFiles',
  'entityCorrections',
  'linkCorrections',
  'passageCorrections',
  'fiscalCalendars',
  'proposals',
];

/** Reads a story file. Never throws. File names that lead out of the folder are left out. */
export function parseStoryFile(bytes: Uint8Array): StoryFile | { readonly problem: StoryFileProblem } {
  if (bytes.length > maxSettingsBytes) return { problem: 'tooLarge' };
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  if (json === undefined || finish(hasDoubledKey(text, json))) return { problem: 'notJson' };
  const said = property(json, 'format');
  if (!isObject(json) || typeof said !== 'string' || !said.startsWith('crossread-story-settings/')) {
    return { problem: 'notStory' };
  }
  if (said !== format) return { problem: 'newerFormat' };
  const list = (name: keyof Lists): readonly Json[] => {
    const value = property(json, name);
    return isList(value) ? value : [];
  };
  return {
    addedFiles: list('addedFiles').filter(isInnerName),
    removedFiles: list('removedFiles').filter(isInnerName),
    entityCorrections: list('entityCorrections'),
    linkCorrections: list('linkCorrections'),
    passageCorrections: list('passageCorrections'),
    fiscalCalendars: list('fiscalCalendars'),
    proposals: list('proposals'),
    others: withProperties(json, Object.fromEntries(['format', ...listNames].map(name => [name, undefined]))),
  };
}

/** The file's text: fixed key order, two spaces, LF, final newline; empty lists left out. */
export function serialiseStoryFile(story: StoryFile): string {
  const { others, ...lists } = story;
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const all = withProperties(others, { format, ...Object.fromEntries(filled) });
  return `${jsonText(ordered(all, ['format', ...listNames]), 2)}\n`;
}

/** Whether nothing was corrected, so that no file is needed. */
export function isEmptyStory(story: StoryFile): boolean {
  return listNames.every(name => story[name].length === 0) && Object.keys(story.others).length === 0;
}

/** A relative name that stays in the folder: no drive, scheme, root or way up. */
function isInnerName(value: Json): value is string {
  if (typeof value !== 'string' || value === '' || value.length > 1000) return false;
  return !/^[/\\]|[:\0]/.test(value) && !value.split(/[/\\]/).includes('..');
}
