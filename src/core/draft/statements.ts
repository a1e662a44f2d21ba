import type { StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf } from '../text/span';
import type { PlaceInStory, StoryNote, StoryNoteRelation } from '../text/storyNote';
import type { DraftFinding } from './finding';
import { mayBeSaidBy, speakerBeside } from './speakerBeside';
import { foldedWords } from './versions';

/** Differences that are told of sentences as wholes; those of words in quotation marks and of names are found on their own. */
const ofStatements: ReadonlySet<StoryNoteRelation> = new Set(['differentSpeaker', 'status', 'wording']);

/** Sentences of a draft that say otherwise what all versions say that tell of it. */
export function statementFindings(story: StoryAnalysis, draft: number): readonly DraftFinding[] {
  const { articles, notes } = story;
  const ofDraft = ({ a, b }: StoryNote): boolean => a.article === draft || b.article === draft;
  const [own, others] = [notes.filter(ofDraft), notes.filter(note => !ofDraft(note))];
  const findings = new Map<string, DraftFinding>();
  for (const { relation, a, b, reason } of own) {
    const [here, there] = a.article === draft ? [a, b] : [b, a];
    // words of a draft's own are no error by themselves: opposites, denials and names are held against the versions one by one
    if (reason.kind === 'exchangedWords') continue;
    const says = reason.values.slice(-2)[a.article === draft ? 0 : 1] ?? '';
    if (!ofStatements.has(relation)) continue;
    // where versions differ among themselves, the draft may side with one of them
    if (others.some(note => note.relation === relation && (note.reason.values.includes(says) || isOn(note, there))))
      continue;
    if (relation === 'titleConflict' && isTitlePrinted(story, draft, reason.values[0] ?? '', says)) continue;
    // what is wrong is who said it, where that is told; whom a pronoun stands for is resolved by us, and may be wrong
    const isSpeaker = relation === 'differentSpeaker';
    const place = isSpeaker ? speakerBeside(articles[draft], here, says) : here;
    if (place === undefined) continue;
    const [version, other] = [articles[there.article], reason.values.slice(-2)[a.article === draft ? 1 : 0] ?? ''];
    if (isSpeaker && version !== undefined && mayBeSaidBy(version, there, other, says)) continue;
    const { start, end } = place;
    const key = `${String(start)} ${String(end)}`;
    const known = findings.get(key) ?? { subject: 'statement', verdict: 'differs', start, end, at: [], against: [] };
    findings.set(key, { ...known, at: [...known.at, there] });
  }
  return [...findings.values()];
}

/** Whether a note is on these words of a version. */
function isOn({ a, b }: StoryNote, place: PlaceInStory): boolean {
  return [a, b].some(side => side.article === place.article && overlap(side, place) > 0);
}

/** Whether some version says so of the person, in whatever form: "the photographer and builder Signe Aas" for "a photographer". */
function isTitlePrinted({ articles, entities }: StoryAnalysis, draft: number, person: string, title: string): boolean {
  const [noun = ''] = foldedWords(title).slice(-1);
  const ids = new Set(entities.flatMap(({ id, name }) => (name === person ? [id] : [])));
  return articles.some(
    ({ text, structure, mentions }, index) =>
      index !== draft &&
      mentions.some(({ entity, start }) => {
        const sentence = ids.has(entity) ? structure.sentences[indexAt(structure.sentences, start)] : undefined;
        return sentence !== undefined && foldedWords(textOf(text, sentence)).includes(noun);
      }),
  );
}
