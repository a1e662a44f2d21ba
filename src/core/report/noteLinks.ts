import type { NoteLink } from '../annotations/annotation';
import type { MatchTier, PassageMatch, SentenceRef } from '../matching/match';
import { atLeast } from '../matching/passages';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, type Span } from '../text/span';

/** The passage of another version that tells the same as a stretch of an article. */
export interface MatchingPassage extends Span {
  /** Index of the other article. */
  readonly article: number;
}

/**
 * For every other version the sentence that matches a stretch of an article best.
 * @param span UTF-16 into the article
 * @param lowest looser matches do not count
 */
export function matchingPassages(
  story: StoryAnalysis,
  article: number,
  span: Span,
  lowest: MatchTier = 'reworded',
): readonly MatchingPassage[] {
  const sentences = story.articles[article]?.structure.sentences ?? [];
  const best = new Map<number, { readonly there: SentenceRef; readonly match: PassageMatch }>();
  for (const match of story.matches.matches) {
    const [here, there] = match.a.article === article ? [match.a, match.b] : [match.b, match.a];
    const sentence = here.article === article ? sentences[here.sentence] : undefined;
    if (sentence === undefined || overlap(sentence, span) === 0 || !atLeast(match.kind, lowest)) continue;
    if (match.score > (best.get(there.article)?.match.score ?? -1)) best.set(there.article, { there, match });
  }
  return [...best.values()]
    .map(({ there }) => there)
    .sort((a, b) => a.article - b.article)
    .flatMap(({ article: other, sentence }) => {
      const found = story.articles[other]?.structure.sentences[sentence];
      return found === undefined ? [] : [{ article: other, start: found.start, end: found.end }];
    });
}

/** Another version of the story, as a linked note shows it. */
export interface VersionOfNote {
  /** The version's key. */
  readonly article: string;
  readonly name: string;
  /** The link to its passage; `null`: the passage is missing there. */
  readonly link: NoteLink | null;
}

/** What the host knows of another version. */
export interface LinkableVersion {
  readonly key: string;
  readonly name: string;
  /** The article's IRI, as links name it. */
  readonly articleId: string;
}

/**
 * The other versions of a note that is linked: each with its passage, or without where the passage is missing. Nothing for
 * a note without links.
 */
export function versionsOfNote(
  links: readonly NoteLink[],
  versions: readonly LinkableVersion[],
): readonly VersionOfNote[] {
  if (links.length === 0) return [];
  return versions.map(version => ({
    article: version.key,
    name: version.name,
    // a version that was edited before it had notes has another IRI by now; then its name tells
    link:
      links.find(link => leadsTo(link, version, versions)) ?? links.find(link => link.name === version.name) ?? null,
  }));
}

/** Whether a link names a version by its IRI; copies that have one IRI, as earlier versions gave them, go by their names. */
function leadsTo(link: NoteLink, { name, articleId }: LinkableVersion, versions: readonly LinkableVersion[]): boolean {
  if (link.article !== articleId) return false;
  return link.name === name || !versions.some(other => other.articleId === articleId && other.name === link.name);
}
