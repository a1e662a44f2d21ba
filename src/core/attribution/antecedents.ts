import type { Mention } from '../entities/entity';
import { prepositions } from '../language/en/functionWords';
import type { Sentence } from '../text/article';
import { indexAt, textOf, type Span } from '../text/span';
import type { Gender } from './gender';
import type { Source, Speaker } from './source';

/** What is known of an article whose pronouns are read. */
export interface NamedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Quotations, sorted: whom they name is not who speaks. */
  readonly quotes: readonly Span[];
  readonly genderOf: (entity: string) => Gender | undefined;
  readonly nameOf: (entity: string) => string | undefined;
}

/** "He" stands for nobody who was named more sentences before. */
const personReach = 6;
/** …or this many when those between open with "he" themselves. */
const longestChain = 16;
/** "They" and "it" have many antecedents in a text; only the last ones that spoke are safe. */
const thingReach = 3;
/** People of one sentence looked at. */
const mostPeople = 6;
/** The last speakers of one sentence that are kept: a list of them would be read again for each "he"; a sentence that is told has a few. */
const mostSpeakers = 16;

/** What pronouns are resolved by: who spoke and who was named in the sentences before. */
export class Antecedents {
  private readonly speakers = new Map<number, Source[]>();

  constructor(private readonly article: NamedText) {}

  /** Call for each source in the order of the text. */
  spoke(sentence: number, source: Source): void {
    const known = this.speakers.get(sentence);
    if (known === undefined) this.speakers.set(sentence, [source]);
    else if (known.push(source) > mostSpeakers) known.shift();
  }

  /**
   * Whom "he" or "she" at an offset of a sentence stands for: whoever opens the sentence, else who spoke last or whom one of the last
   * sentences is about, else anybody whom they name; undefined when nobody fits.
   */
  person(gender: Gender, sentence: number, offset: number): Speaker | undefined {
    const own = peopleIn(this.article, sentence, offset).find(
      mention => this.fits(gender, mention.entity) && opens(this.article, sentence, mention),
    );
    return own
      ? this.asPerson(own)
      : (this.personBefore(gender, sentence, true) ?? this.personBefore(gender, sentence, false));
  }

  /** Whom "they" or "it" stands for: people, or a body or document, that spoke a little before. */
  thing(pronoun: 'they' | 'it', sentence: number): Speaker | undefined {
    const isOne = ({ kind }: Source): boolean =>
      pronoun === 'they' ? kind === 'people' : kind === 'body' || kind === 'document';
    for (let at = sentence; at >= Math.max(0, sentence - thingReach); at--) {
      const said = this.speakers.get(at)?.findLast(isOne);
      if (said !== undefined) return this.asSpeaker(said);
    }
    return undefined;
  }

  private personBefore(gender: Gender, sentence: number, mainOnly: boolean): Speaker | undefined {
    let reach = personReach;
    for (let at = sentence; at >= Math.max(0, sentence - longestChain) && reach >= 0; at--) {
      if (!this.goesOn(gender, at)) reach--;
      const said = this.speakers.get(at)?.findLast(source => this.mayBe(gender, source));
      if (said !== undefined) return this.asSpeaker(said);
      if (at === sentence) continue;
      const named = peopleIn(this.article, at, Infinity).find(({ entity }) => this.fits(gender, entity));
      if (named !== undefined && (!mainOnly || opens(this.article, at, named))) return this.asPerson(named);
    }
    return undefined;
  }

  /** "He sat down.": a sentence that opens with the pronoun is still about whom it stands for. */
  private goesOn(gender: Gender, index: number): boolean {
    const { start = 0 } = this.article.sentences[index] ?? {};
    const opening = this.article.text.slice(start, start + 4).toLowerCase();
    return opening.startsWith(`${gender} `) || (gender === 'he' && opening.startsWith('his '));
  }

  private fits(gender: Gender, entity: string): boolean {
    return (this.article.genderOf(entity) ?? gender) === gender;
  }

  /** A name that the story does not tell of what may be a person's. */
  private mayBe(gender: Gender, { kind, entity, named }: Source): boolean {
    if (kind === 'name') return named;
    return kind === 'person' && entity !== undefined && this.fits(gender, entity);
  }

  private asSpeaker({ speaker, entity, kind, named }: Source): Speaker {
    if (entity === undefined) return { speaker, kind, named };
    return { speaker: kind === 'person' ? (this.article.nameOf(entity) ?? speaker) : speaker, entity, kind, named };
  }

  private asPerson(mention: Mention): Speaker {
    const speaker = this.article.nameOf(mention.entity) ?? textOf(this.article.text, mention);
    return { speaker, entity: mention.entity, kind: 'person', named: true };
  }
}

/** The people that a sentence names before an offset, outside of quotations; not those of whom something else is told: "Aas’s lawyer". */
function peopleIn({ text, sentences, mentions, quotes }: NamedText, index: number, offset: number): readonly Mention[] {
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  const end = Math.min(sentence.end, offset);
  const people: Mention[] = [];
  for (let at = firstFrom(mentions, sentence.start); at < mentions.length && people.length < mostPeople; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    const isOwner = /^['’]s?\s/.test(text.slice(mention.end, mention.end + 3));
    if (mention.type === 'PERSON' && !isOwner && indexAt(quotes, mention.start) < 0) people.push(mention);
  }
  return people;
}

/** A subject stands in so many characters from the start of its sentence: "On Monday the former minister Jon Aas …". */
const subjectReach = 48;

/** Whether a person opens a sentence: few words before, or what leads in and a comma; and no preposition that makes it an object. */
function opens({ text, sentences }: NamedText, index: number, { start }: Span): boolean {
  const length = start - (sentences[index]?.start ?? 0);
  const lead = text.slice(start - Math.min(length, longestWord), start).trimEnd();
  const last = lead.slice(lead.lastIndexOf(' ') + 1).toLowerCase();
  const isNear = length <= subjectReach || (length <= 2 * subjectReach && lead.endsWith(','));
  return isNear && !prepositions.has(last) && last !== 'and';
}

/** No word that may stand before a subject is longer. */
const longestWord = 24;

/** Index of the first span at or behind an offset; binary search. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
