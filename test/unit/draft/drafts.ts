import { checkDraft } from '../../../src/core/draft/checkDraft';
import { sourcesOf } from '../../../src/core/draft/sources';
import { toDraftReport, type DraftItem } from '../../../src/core/draft/draftReport';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

/** Two versions of one fire on a pier, as drafts are written from. */
export const pier: Readonly<Record<string, string>> = {
  'agency.txt': [
    'Fire on Sandholm pier kills three',
    '',
    'SANDHOLM, March 4 — A fire on the old pier of Sandholm killed three people and injured eleven others on Saturday night, the coastguard said. It destroyed 27 huts.',
    '',
    'The council will spend $4.2 million on a new pier, Mayor Greta Lindqvist said. “We will rebuild every plank of it before the summer comes,” she said.',
    '',
    'The pier was not insured, according to the harbour office. At least 400 visitors were brought ashore in boats.',
  ].join('\n'),
  'gazette.txt': [
    'Three dead after blaze on pier',
    '',
    'Three people died and 11 were hurt when fire swept through Sandholm pier late on Saturday, the coastguard said. Twenty-seven huts burned down.',
    '',
    'Tomas Berg, who runs a kiosk there, said the flames moved faster than anybody could run. The pier opened in 1908.',
  ].join('\n'),
};

/** Holds a draft against the versions of the fire. @returns what was checked, in its order */
export async function check(
  draft: string,
  versions: Readonly<Record<string, string>> = pier,
): Promise<readonly DraftItem[]> {
  const reader = createStoryReader(await loadLexicon());
  const inputs = Object.entries({ ...versions, 'draft.txt': draft }).map(([name, text]) => ({
    ...{ key: name, name, text, version: 0 },
  }));
  const story = finish(reader.analyse(inputs));
  const index = story.articles.findIndex(({ name }) => name === 'draft.txt');
  return toDraftReport(story, index, finish(checkDraft(story, index, finish(sourcesOf(reader, inputs))))).items;
}

/** The alarms as "words: verdict". */
export async function alarms(draft: string, versions = pier): Promise<readonly string[]> {
  const items = await check(draft, versions);
  return items.filter(({ alarm }) => alarm).map(({ exact, verdict }) => `${exact}: ${verdict}`);
}
