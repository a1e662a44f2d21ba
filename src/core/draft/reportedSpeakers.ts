import { topicWords } from '../comparing/topic/words';
import { mayBeOne } from '../comparing/notes/speakers';
import type { ScopedSource, Source } from '../attribution/source';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { readWords } from '../matching/words';
import type { StorySources } from './sources';
import { mayBeSaidBy } from './speakerBeside';
import { countCommon, termsOf, type ToldByVersion, type ToldSentence, type ToldWord } from './tellings';

/** Fewer content words may be said by anybody. */
const fewestWords = 3;
/** So much of what a draft has somebody say stands in what a version has another one say … */
const leastSaid = 0.5;
/** … or so much, where versions have the same one say nothing of it … */
const leastSaidAlone = 0.33;
/** … and so much more than in anything that versions have the same one say. */
const clearly = 0.25;
/** A body speaks through people, so that more has to be the same. */
const leastSaidByBody = 0.6;

/** People to whom a draft gives reported speech that versions give to somebody else. Linear in the sentences that go together. */
export function* reportedSpeakerFindings(
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
  sources: StorySources,
): Sliced<readonly DraftFinding[]> {
  const said = yield* readSaid(story, draft, sources);
  const text = story.articles[draft]?.text ?? '';
  const findings: DraftFinding[] = [];
  for (const own of told) {
    yield;
    const scoped = mainOf(sources[draft]?.sentences[own.sentence]?.sources ?? []);
    const place = scoped && namePlace(text, own, scoped.source);
    if (scoped === undefined || place === undefined) continue;
    const terms = saidTerms(own.words, scoped);
    if (terms.size < fewestWords) continue;
    const others = own.tellings.flatMap(telling =>
      otherSpeakers({ story, sources, said }, telling, scoped.source, terms),
    );
    const most = Math.max(0, ...others.map(({ part }) => part));
    const same = Math.max(0, ...said.by(scoped.source.speaker).map(words => partOf(terms, words)));
    if (most < (same === 0 ? leastSaidAlone : leastSaid) || most - same < clearly) continue;
    const at = others.flatMap(({ part, place: there }) => (part > most - clearly ? [there] : [])).sort(comparePlaces);
    findings.push({ subject: 'statement', verdict: 'differs', ...place, at, against: [] });
  }
  return findings;
}

/** The source of a sentence of a draft, where it is a person by name. */
function mainOf(sources: readonly ScopedSource[]): ScopedSource | undefined {
  const [first] = sources;
  const isSure = first?.source.kind === 'person' && first.source.named && first.source.carried !== true;
  return isSure && first.source.polarity === 'said' ? first : undefined;
}

/** Where the words that attribute name the person: whom a pronoun stands for is resolved by us, and may be wrong. */
function namePlace(text: string, sentence: Span, { speaker, span }: Source): Span | undefined {
  const last = speaker.split(/\s+/u).at(-1) ?? '';
  const names = [speaker, last].filter(name => name !== '');
  for (const name of names) {
    const start = text.indexOf(name, Math.max(sentence.start, span.start));
    if (start >= 0 && start + name.length <= Math.min(sentence.end, span.end))
      return { start, end: start + name.length };
  }
  return undefined;
}

/** The content words that a source speaks for, without those that attribute. */
function saidTerms(words: readonly ToldWord[], { source, scope }: ScopedSource): ReadonlySet<string> {
  const names = new Set(readWords(source.speaker).map(({ folded }) => folded));
  const isSaid = (word: ToldWord): boolean =>
    overlap(word, scope) > 0 && (overlap(word, source.span) === 0 || overlap(source.span, scope) > 0);
  return new Set(
    words.flatMap(word =>
      !word.stop && isSaid(word) && !names.has(word.folded) && !isIn(source.span, word, scope) ? [word.term] : [],
    ),
  );
}

/** Words that attribute stand in the scope where the sentence has them in its middle. */
function isIn(span: Span, word: Span, scope: Span): boolean {
  return overlap(span, word) > 0 && span.end - span.start < (scope.end - scope.start) / 2;
}

const partOf = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  countCommon(own, other) / Math.max(1, own.size);

interface OtherSpeaker {
  readonly speaker: string;
  readonly part: number;
  readonly place: PlaceInStory;
}

interface Heard {
  readonly story: StoryAnalysis;
  readonly sources: StorySources;
  readonly said: Said;
}

/** Somebody else whom a version has say it. */
function otherSpeakers(
  { story: { articles }, sources, said }: Heard,
  telling: ToldByVersion,
  own: Source,
  terms: ReadonlySet<string>,
): readonly OtherSpeaker[] {
  const all = sources[telling.article]?.sentences[telling.sentence]?.sources ?? [];
  const [first] = all;
  if (first === undefined || telling.kind === 'related' || all.some(({ source }) => isOrMayBe(own, source))) return [];
  const { speaker, kind, named } = first.source;
  const version = articles[telling.article];
  if (version !== undefined && mayBeSaidBy(version, telling, speaker, own.speaker)) return [];
  const part = partOf(terms, said.around(telling.article, telling.sentence));
  const isTold =
    kind === 'person'
      ? named
      : kind === 'body' && part >= leastSaidByBody && !areNamedTogether(articles, own.speaker, speaker);
  const { article, start, end } = telling;
  return isTold ? [{ speaker, part, place: { article, start, end } }] : [];
}

const isOrMayBe = (own: Source, other: Source): boolean =>
  other.kind === 'unknown' || mayBeOne(own.speaker, other.speaker);

/** Whether some sentence of a version names a person and a body: the one may speak for the other. */
function areNamedTogether(articles: StoryAnalysis['articles'], person: string, body: string): boolean {
  const last = person.split(/\s+/u).at(-1) ?? person;
  const name = body.split(/\s+/u).at(-1) ?? body;
  return articles.some(({ text, structure }) =>
    structure.sentences.some(sentence => {
      const words = textOf(text, sentence);
      return words.includes(last) && words.includes(name);
    }),
  );
}

/** What the versions have people say: sentence for sentence, with what the same one says right before and behind. */
interface Said {
  /** The words of a sentence of a version and of those beside that have the same source. */
  around(article: number, sentence: number): ReadonlySet<string>;
  /** The same of all sentences that somebody is a source of. */
  by(speaker: string): readonly ReadonlySet<string>[];
}

function* readSaid(story: StoryAnalysis, draft: number, sources: StorySources): Sliced<Said> {
  const all: { readonly speaker: string; readonly words: ReadonlySet<string> }[] = [];
  const around = new Map<string, ReadonlySet<string>>();
  for (const [article, { text, structure }] of story.articles.entries()) {
    yield;
    if (article === draft) continue;
    const terms = structure.sentences.map(sentence => termsOf(topicWords(text, sentence)));
    const sourcesAt = (at: number): readonly ScopedSource[] => sources[article]?.sentences[at]?.sources ?? [];
    for (const at of structure.sentences.keys()) {
      const [first] = sourcesAt(at);
      const beside = [at - 1, at + 1].filter(near =>
        sourcesAt(near).some(({ source }) => source.speaker === first?.source.speaker),
      );
      const words = new Set([at, ...beside].flatMap(near => [...(terms[near] ?? [])]));
      around.set(`${String(article)} ${String(at)}`, words);
      for (const { source } of sourcesAt(at)) all.push({ speaker: source.speaker, words });
    }
  }
  return {
    around: (article, sentence) => around.get(`${String(article)} ${String(sentence)}`) ?? new Set(),
    by: speaker => all.flatMap(one => (mayBeOne(one.speaker, speaker) ? [one.words] : [])),
  };
}
