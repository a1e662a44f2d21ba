import { stemmer } from 'stemmer';
import { comparedNoun, isShortOffice } from '../comparing/people/describingWords';
import { readDescriptions, type Description } from '../comparing/people/readDescriptions';
import { roleHeads } from '../entities/gazetteer/titles';
import type { EntityRole } from '../entities/entity';
import {
  describedAs,
  familyDescriptions,
  generalCallings,
  kinSides,
  looseTies,
  leadingDescriptions,
  leadingOffices,
  leadingVerbs,
  legislators,
  officeAliases,
  portfolios,
  vagueDescriptions,
} from '../language/en/descriptions';
import { officeSynonyms } from '../language/en/offices';
import type { SentenceRef } from '../matching/match';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import type { DescribedPeople } from './rolePlaces';
import { titleReader, titleWords as wordsOf } from './titles';
import { bySentence, type PrintedText } from './versions';

/** What each article says of the people that it names. Linear in the names. */
export function* describedPeople(story: StoryAnalysis): Sliced<DescribedPeople> {
  const described: ReadonlyMap<string, readonly Description[]>[] = [];
  for (const [index, article] of story.articles.entries()) {
    yield;
    described.push(yield* readDescriptions(article, rolesIn(story, index)));
  }
  return described;
}

/** What a draft says people are whom versions name, where none says so near their names. Linear in the names and the sentences around. */
export function* roleFindings(
  story: StoryAnalysis,
  draft: number,
  described: DescribedPeople,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const text = story.articles[draft]?.text ?? '';
  const isTitleOfOthers = titleReader(story, draft, described, printed);
  const describedIn = bySentence(allDescriptions(story, described), ({ place }) => place);
  const findings: DraftFinding[] = [];
  for (const [id, own] of described[draft] ?? []) {
    yield;
    const beside = besideName(story, draft, id, describedIn);
    const near = waysOf(beside);
    if (near.size === 0) continue;
    const at = described.flatMap((versions, article): readonly PlaceInStory[] =>
      article === draft ? [] : (versions.get(id) ?? []).map(({ start, end }) => ({ article, start, end })),
    );
    const theirs = described.flatMap((versions, article) => (article === draft ? [] : (versions.get(id) ?? [])));
    for (const description of own) {
      const { start, end } = description;
      const words = wordsOf(textOf(text, { start, end }));
      const isElsewhere =
        isOfOtherOffice(description, theirs, near) || (theirs.length > 0 && isTitleOfOthers(words, id, beside));
      // "front-runner Aas" is no runner
      if (text[start - 1] === '-' || (!isElsewhere && isTold(description, words, near))) continue;
      const verdict = at.length > 0 ? 'differs' : 'notPrinted';
      findings.push({ subject: 'statement', verdict, start, end, at: [...at].sort(comparePlaces), against: [] });
    }
  }
  return findings;
}

/** "The majority leader" of a majority whip: head of what versions say that he has another part in. */
function isOfOtherOffice(own: Description, theirs: readonly Description[], near: ReadonlySet<string>): boolean {
  return own.nouns.some(
    noun =>
      leadingDescriptions.has(noun) &&
      !near.has(noun) &&
      theirs.some(
        other =>
          own.fields.some(field => other.fields.includes(field)) &&
          other.nouns.every(one => roleHeads.has(one) && !leadingDescriptions.has(one) && !leadingOffices.has(one)),
      ),
  );
}

/** What an article says of somebody, with the sentence that it stands in. */
interface DescribedPerson extends Span {
  readonly person: string;
  readonly place: SentenceRef;
}

type DescribedIn = (sentence: SentenceRef) => readonly DescribedPerson[];

function allDescriptions({ articles }: StoryAnalysis, described: DescribedPeople): readonly DescribedPerson[] {
  return described.flatMap((people, article) =>
    [...people].flatMap(([person, all]) =>
      all.map(({ start, end }) => {
        const sentence = indexAt(articles[article]?.structure.sentences ?? [], start);
        return { person, start, end, place: { article, sentence } };
      }),
    ),
  );
}

function rolesIn({ entities }: StoryAnalysis, article: number): ReadonlyMap<string, readonly EntityRole[]> {
  return new Map(
    entities.flatMap(({ id, type, roles }) => {
      const own = type === 'PERSON' ? roles.filter(role => role.article === article) : [];
      return own.length === 0 ? [] : [[id, own] as const];
    }),
  );
}

/** The words of the sentences of versions that name somebody and of those beside. */
function besideName(
  { articles }: StoryAnalysis,
  draft: number,
  id: string,
  describedIn: DescribedIn,
): readonly (readonly string[])[] {
  const beside: (readonly string[])[] = [];
  for (const [index, { text, structure, mentions }] of articles.entries()) {
    if (index === draft) continue;
    const named = mentions.filter(({ entity }) => entity === id);
    const ofOthers = (at: number): readonly Span[] =>
      describedIn({ article: index, sentence: at }).filter(({ person }) => person !== id);
    const sentences = new Set(
      named.flatMap(({ start }) => {
        const at = indexAt(structure.sentences, start);
        return [at - 1, at, at + 1];
      }),
    );
    for (const at of sentences) {
      const sentence = structure.sentences[at];
      if (sentence !== undefined) beside.push(wordsOf(textWithout(text, sentence, ofOthers(at))));
    }
  }
  return beside;
}

/** Words as they stand, by stem, and as nouns are compared. */
function waysOf(sentences: readonly (readonly string[])[]): ReadonlySet<string> {
  const ways = new Set<string>();
  for (const words of sentences)
    for (const [place, word] of words.entries())
      for (const way of [word, stemmer(word), comparedNoun(word, words.slice(Math.max(0, place - 2), place))])
        ways.add(officeSynonyms.get(way) ?? way).add(officeAliases.get(way) ?? way);
  return ways;
}

/** A sentence without what it says that others are: "Governor" of "Mayor Aas met Governor Vik" is not said of Aas. */
function textWithout(text: string, sentence: Span, spans: readonly Span[]): string {
  let [words, from] = ['', sentence.start];
  for (const { start, end } of spans.filter(span => overlap(span, sentence) > 0).sort((a, b) => a.start - b.start)) {
    words += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return words + text.slice(from, sentence.end);
}

/** Fewer letters are no beginning that tells: "teaches" and "teacher" have five. */
const tellingLetters = 5;

/** Whether versions say so, or what they say may mean it. */
function isTold({ nouns, fields }: Description, words: readonly string[], near: ReadonlySet<string>): boolean {
  const isOther = (field: string): boolean => portfolios.has(field) && !near.has(field);
  if (fields.some(isOther) && [...portfolios].some(one => near.has(one))) return false;
  if (words.some(word => isOfOtherKind(word, near))) return false;
  // "Rep." is short for more than one calling
  const isAliasTold = words.some(word => near.has(officeAliases.get(word) ?? ''));
  return nouns.every(
    noun => vagueDescriptions.has(noun) || looseTies.has(noun) || isAliasTold || isNounTold(noun, near),
  );
}

function isNounTold(noun: string, near: ReadonlySet<string>): boolean {
  if (near.has(noun) || near.has(officeAliases.get(noun) ?? noun) || isToldFromOtherSide(noun, near)) return true;
  const seat = officeAliases.get(noun) ?? noun;
  if (legislators.has(seat) && ![...legislators].some(other => near.has(other))) return true;
  const leads = leadingDescriptions.has(noun)
    ? [leadingVerbs, leadingOffices]
    : leadingOffices.has(noun)
      ? [leadingVerbs]
      : [];
  if (leads.some(table => [...table].some(word => near.has(word)))) return true;
  // a schoolteacher is a teacher, and a stepfather no father
  const isLonger = (word: string): boolean => word.length >= tellingLetters && noun.endsWith(word);
  if (!familyDescriptions.has(noun) && [...near].some(isLonger)) return true;
  const beginning = noun.slice(0, Math.max(tellingLetters, noun.length - 3));
  return noun.length >= tellingLetters && [...near].some(word => word.startsWith(beginning));
}

/** "His son" tells of a father. */
function isToldFromOtherSide(noun: string, near: ReadonlySet<string>): boolean {
  const tells = (words: ReadonlySet<string>): boolean => [...words].some(word => near.has(word));
  return kinSides.some(([one, other]) => (one.has(noun) && tells(other)) || (other.has(noun) && tells(one)));
}

/** Whether a word is a calling that tells more than its kind, and versions do not tell it: "drummer" of a musician. */
function isOfOtherKind(word: string, near: ReadonlySet<string>): boolean {
  return (
    describedAs.has(word) &&
    !isShortOffice(word) &&
    !generalCallings.has(word) &&
    !near.has(word) &&
    !near.has(stemmer(word))
  );
}
