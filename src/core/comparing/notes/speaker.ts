import type { Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import { indexAt } from '../../text/span';
import type { TopicWord } from '../topic/words';

/** Who is given as the source of a sentence. */
export interface Speaker {
  /** The same for the same speaker in all versions: an entity, else a name or noun. */
  readonly key: string;
  /** As the text has it: "Arvo", "officials". */
  readonly label: string;
  /** A person or body by name; "officials" are not. */
  readonly named: boolean;
  /** The words that attribute: "officials said". UTF-16 into the article. */
  readonly span: Span;
}

const verbs: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds stressed stresses announced announces stated claimed noted warned warns confirmed confirms ' +
    'explained insisted argued wrote tweeted posted estimated reported declared acknowledged admitted recalled reiterated emphasised emphasized ' +
    'remarked replied conceded predicted suggested showed'
  ).split(' '),
);

/** Nouns that stand for a source without a name. */
const sources: ReadonlySet<string> = new Set(
  (
    'official officials police authority authorities analyst analysts source sources expert experts spokesman spokeswoman spokesperson ministry ' +
    'minister government army military witness witnesses media report reports data figures statement doctors rescuers researchers scientists ' +
    'lawyers prosecutors diplomats firefighters organisers organizers residents survivors agency company office court researcher'
  ).split(' '),
);

/** Words between a subject and its verb that name a day: "the minister on Friday said". */
const days: ReadonlySet<string> = new Set(
  'on monday tuesday wednesday thursday friday saturday sunday today yesterday also later earlier'.split(' '),
);

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** A sentence as its speaker is read. */
export interface SpokenSentence {
  readonly text: string;
  readonly words: readonly TopicWord[];
  /** Of the whole article, sorted. */
  readonly mentions: readonly Mention[];
  /** Who spoke or was named first in the sentence before, for "he added". */
  readonly before: Pick<Speaker, 'key' | 'label' | 'named'> | undefined;
}

/** Reads who is given as the source of a sentence; undefined when nobody is. Linear in the sentence. */
export function speakerOf(sentence: SpokenSentence): Speaker | undefined {
  const { words } = sentence;
  for (const [at, word] of words.entries()) {
    if (word.folded === 'according' && words[at + 1]?.folded === 'to') {
      const found = nounBehind(sentence, at + 2);
      if (found !== undefined) return spoken(found, word, found.to);
    }
    if (!verbs.has(word.folded) || indexAt(sentence.mentions, word.start) !== -1) continue;
    const found = subjectBefore(sentence, at) ?? subjectBehind(sentence, at);
    if (found === undefined) continue;
    return found.from.start < word.start ? spoken(found, found.from, word) : spoken(found, word, found.to);
  }
  return undefined;
}

interface Source {
  readonly key: string;
  readonly label: string;
  readonly named: boolean;
  /** First and last word of it. */
  readonly from: TopicWord;
  readonly to: TopicWord;
}

function spoken({ key, label, named }: Source, from: TopicWord, to: TopicWord): Speaker {
  return { key, label, named, span: { start: from.start, end: to.end } };
}

/** "Arvo told", "officials said", "he added". */
function subjectBefore(sentence: SpokenSentence, verb: number): Source | undefined {
  let at = verb - 1;
  while (days.has(sentence.words[at]?.folded ?? '')) at -= 1;
  const word = sentence.words[at];
  if (word === undefined) return undefined;
  if (pronouns.has(word.folded)) return antecedent(sentence, word);
  return sourceAt(sentence, word);
}

/** "…," said Nandan Unnikrishnan: only behind a comma or quotation mark, else the next name is whom it was said to. */
function subjectBehind({ text, words, ...rest }: SpokenSentence, verb: number): Source | undefined {
  const [word, next] = [words[verb], words[verb + 1]];
  if (word === undefined || next === undefined) return undefined;
  const lead = text.slice(Math.max(0, word.start - 3), word.start).trimEnd();
  return /[,"'”’»]$/u.test(lead) ? sourceAt({ text, words, ...rest }, next) : undefined;
}

/** How far behind "according to" its source is looked for. */
const reach = 8;

function nounBehind(sentence: SpokenSentence, from: number): Source | undefined {
  for (const word of sentence.words.slice(from, from + reach)) {
    const found = sourceAt(sentence, word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The source that a word names: an entity, a name, or a noun such as "officials". */
function sourceAt({ text, words, mentions }: SpokenSentence, word: TopicWord): Source | undefined {
  const mention = mentions[indexAt(mentions, word.start)];
  const surface = text.slice(word.start, word.end);
  if (mention !== undefined) {
    const label = text.slice(mention.start, mention.end);
    const from = words.find(({ end }) => end > mention.start) ?? word;
    return { key: `#${mention.entity}`, label, named: mention.type !== 'PLACE', from, to: word };
  }
  if (sources.has(word.folded)) return { key: word.folded, label: surface, named: false, from: word, to: word };
  const named = /^\p{Lu}/u.test(surface) && !word.stop;
  return named ? { key: word.folded, label: surface, named, from: word, to: word } : undefined;
}

/**
 * A pronoun stands for the first person named before it in its sentence, else for who spoke or was named first in the sentence before;
 * when nobody was, for somebody without a name.
 */
function antecedent({ text, words, mentions, before }: SpokenSentence, pronoun: TopicWord): Source {
  const person = firstPerson(
    words.filter(({ end }) => end <= pronoun.start),
    mentions,
  );
  const label = text.slice(pronoun.start, pronoun.end);
  const unknown = { key: '?', label, named: false };
  const named = person && { key: `#${person.entity}`, label: text.slice(person.start, person.end), named: true };
  const { key, label: known, named: byName } = named ?? before ?? unknown;
  return { key, label: known, named: byName, from: pronoun, to: pronoun };
}

/** The first person that words name; nobody when they speak of somebody else before: "His father, Juan, led it." */
export function firstPerson(words: readonly TopicWord[], mentions: readonly Mention[]): Mention | undefined {
  for (const { start, folded } of words) {
    const mention = mentions[indexAt(mentions, start)];
    if (mention?.type === 'PERSON') return mention;
    if (ofSomebody.has(folded)) return undefined;
  }
  return undefined;
}

const ofSomebody: ReadonlySet<string> = new Set('he she they his her their'.split(' '));
