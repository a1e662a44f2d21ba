import { l10n, Uri, ViewColumn } from 'vscode';
import type { NoteLink } from '../../../core/annotations/annotation';
import { targetAt } from '../../../core/annotations/placing';
import { matchingPassages } from '../../../core/report/noteLinks';
import { fileName } from '../../adapters/articleFiles';
import type { CommandHandlers } from '../../shell/commands';
import { report } from '../../shell/outcomes';
import { reveal } from '../../ui/places';
import { tell, tellBriefly } from '../../ui/tell';
import type { NoteRow } from '../noteRow';
import { givenNote, targetNote } from '../noteTarget';
import { versionsText } from '../noteWording';
import { articleText, placedNote, versionsOf } from '../openNotes';
import type { NotePorts } from '../ports';
import { findLinkedPassages } from './linkedNotes';
import { fileOf } from '../../../core/story/fileParts';

/** Links to the passages of the other versions that tell the same as a note's words; undefined when nothing is known yet. */
function linksOf(ports: NotePorts<'service' | 'settings' | 'notes'>, row: NoteRow): readonly NoteLink[] | undefined {
  const { start = null, end = null } = placedNote(ports, row)?.anchor ?? {};
  const place = start === null ? undefined : ports.service.placeAt(row.article, start);
  if (place === undefined || start === null || end === null) return undefined;
  const { lowestTier } = ports.settings.current();
  return matchingPassages(place.analysis, place.index, { start, end }, lowestTier).flatMap(passage => {
    const version = place.analysis.articles[passage.article];
    const articleId = version && ports.notes.notes(fileOf(version))?.articleId;
    // a note is kept by file, and leads to another one
    if (!articleId || fileOf(version) === row.article) return [];
    const { quote, position } = targetAt(version.text, passage);
    return [
      {
        article: articleId,
        name: version.part?.fileName ?? version.name,
        ...(quote && { quote }),
        ...(position && { position }),
      },
    ];
  });
}

async function link(ports: NotePorts<'service' | 'settings' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  const row = await targetNote(ports, value);
  const note = row && placedNote(ports, row)?.note;
  if (row === undefined || note === undefined) return;
  const links = linksOf(ports, row);
  if (links === undefined || links.length === 0) {
    void tell(
      links === undefined
        ? l10n.t('A note is linked when it is on words of an article whose story has been read.')
        : l10n.t('No version in another file has a passage that tells the same as the note’s words.'),
    );
    return;
  }
  const made = new Set(links.map(({ article }) => article));
  const kept = note.links.filter(({ article }) => !made.has(article));
  const outcome = await ports.notes.edit(row.article, row.note, { links: [...kept, ...links] });
  if (!(await report(outcome, row.article)) || !outcome.ok) return;
  const text = versionsText(versionsOf(ports, row.article, outcome.value)) ?? '';
  tellBriefly('link', l10n.t('Linked: {0}', text), 8000);
}

/** Opens the passage of another version that a note is linked to, beside the note's article. */
async function goToPassage(ports: NotePorts<'service' | 'notes'>, value: unknown): Promise<void> {
  const row = givenNote(value);
  const wanted: unknown = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  const note = row && placedNote(ports, row)?.note;
  const version = note && versionsOf(ports, row.article, note).find(({ article }) => article === wanted);
  if (version?.link == null) return;
  const [span] = await findLinkedPassages([version.link], articleText(ports, version.article));
  if (span !== undefined) await reveal({ article: version.article, ...span }, ViewColumn.Beside);
  else void tell(l10n.t('The linked passage is not in {0} any more.', fileName(Uri.parse(version.article, true))));
}

/** The version that a command was called in: a row of the tree, or the thread that shows the note there. */
function versionGiven(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('uri' in value && value.uri instanceof Uri) return value.uri.toString();
  const version: unknown = 'version' in value ? value.version : undefined;
  if (typeof version !== 'object' || version === null || !('article' in version)) return undefined;
  return typeof version.article === 'string' ? version.article : undefined;
}

/** Takes back one link: the note is not shown in that version any more. */
async function unlink(ports: NotePorts<'service' | 'notes'>, value: unknown): Promise<void> {
  const row = givenNote(value);
  const note = row && placedNote(ports, row)?.note;
  if (row === undefined || note === undefined) return;
  const wanted = versionGiven(value);
  const version = versionsOf(ports, row.article, note).find(({ article }) => article === wanted);
  if (version?.link == null) return;
  const links = note.links.filter(one => one !== version.link);
  if (await report(await ports.notes.edit(row.article, row.note, { links }), row.article))
    tellBriefly('check', l10n.t('The note is not linked to {0} any more.', version.name));
}

/** Notes linked to the same claim in the other versions. */
export function noteLinkCommands(ports: NotePorts<'service' | 'settings' | 'notes' | 'codebook'>): CommandHandlers {
  return {
    'crossread.linkNote': value => link(ports, value),
    'crossread.unlinkNote': value => unlink(ports, value),
    'crossread.goToLinkedPassage': value => goToPassage(ports, value),
  };
}
