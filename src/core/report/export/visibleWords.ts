import type { Note, Person } from '../../annotations/annotation';
import type { ArticleDetails } from '../../annotations/articleRecord';
import type { PlacedNote } from '../../annotations/placedNote';
import type { ArticleAnalysis } from '../../story/analysis';
import { visible } from '../../text/visible';

/** A property with a person, made visible, if the object has one. */
const by = ({ creator }: { readonly creator?: Person }): { readonly creator?: Person } =>
  creator === undefined ? {} : { creator: { ...creator, name: visible(creator.name) } };

function visibleWordsOf(note: Note): Note {
  return {
    ...note,
    ...by(note),
    comment: visible(note.comment),
    tags: note.tags.map(visible),
    sources: note.sources.map(visible),
    replies: note.replies.map(reply => ({ ...reply, ...by(reply), comment: visible(reply.comment) })),
  };
}

/** A note as an export shows it. */
export function visibleNote({ note, anchor, fact }: PlacedNote): PlacedNote {
  const shown = visibleWordsOf(note);
  if (anchor === null) return { note: shown, anchor };
  const change = fact && { fact: { was: visible(fact.was), now: visible(fact.now) } };
  const { was, now } = anchor;
  return { note: shown, anchor: { ...anchor, was: visible(was), now: now === null ? null : visible(now) }, ...change };
}

const visibleDetails = (details: ArticleDetails): ArticleDetails =>
  Object.fromEntries(
    Object.entries(details as Readonly<Record<string, string>>).map(([detail, value]) => [detail, visible(value)]),
  );

/** An article whose name and details are as an export shows them; its text and its key are its own. */
export function visibleArticle(article: ArticleAnalysis): ArticleAnalysis {
  const { name, details, structure } = article;
  const shown = {
    ...article,
    name: visible(name),
    structure: { ...structure, stated: visibleDetails(structure.stated) },
  };
  return details === undefined ? shown : { ...shown, details: visibleDetails(details) };
}
