import { alternatives } from '../language/words';
import { namePrepositions } from '../language/en/attributionWords';
import type { Mention } from '../entities/entity';
import { honorifics, nameSuffixes, roleHeads } from '../entities/gazetteer/titles';
import { seenText } from '../text/seenText';
import { shifted, textOf, type Span } from '../text/span';
import { firstFrom, type Antecedents } from './antecedents';
import type { SpokenPhrase } from './spokenPhrase';
import type { SpeakerKind, Speaker } from './source';

/** The article that a phrase stands in. */
export interface PhrasePlace {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly antecedents: Antecedents;
  readonly sentence: number;
  /** Where the paragraph begins. */
  readonly offset: number;
}

/** Who a phrase says speaks; undefined when the words name nothing that can. */
export function speakerOf(phrase: SpokenPhrase, place: PhrasePlace): Speaker | undefined {
  const { headKind, pronoun } = phrase;
  if (pronoun !== undefined) return byPronoun(phrase, pronoun, place);
  return headKind === 'name' ? byName(phrase, place) : byNoun(phrase, place);
}

function byPronoun(phrase: SpokenPhrase, pronoun: string, place: PhrasePlace): Speaker | undefined {
  const { antecedents, sentence, offset } = place;
  const at = phrase.speaker.start + offset;
  const found =
    pronoun === 'he' || pronoun === 'she'
      ? antecedents.person(pronoun, sentence, at)
      : pronoun === 'they' || pronoun === 'it'
        ? antecedents.thing(pronoun, sentence)
        : undefined;
  const isSelf = pronoun === 'i' || pronoun === 'we';
  return found ?? (phrase.implied || isSelf ? undefined : { speaker: pronoun, kind: 'unknown', named: false });
}

const ofNoun: Readonly<Record<NonNullable<SpokenPhrase['noun']>, SpeakerKind>> = {
  person: 'office',
  office: 'office',
  people: 'people',
  body: 'body',
  document: 'document',
  data: 'data',
};

/** "the ministry", "Aas’s lawyer": who has no name is given by these words. */
function byNoun({ speaker, noun, implied }: SpokenPhrase, { text, offset }: PhrasePlace): Speaker | undefined {
  if (implied) return undefined;
  return {
    speaker: wordsOf(text, shifted(speaker, offset)),
    kind: noun === undefined ? 'office' : ofNoun[noun],
    named: false,
  };
}

/** The words as they are seen, on one line. */
function wordsOf(text: string, span: Span): string {
  const written = textOf(text, span);
  return (seenText(written)?.text ?? written).replace(/\s+/g, ' ').trim();
}

const kinds: Readonly<Record<Mention['type'], SpeakerKind | undefined>> = {
  PERSON: 'person',
  ORG: 'body',
  PLACE: 'place',
  GROUP: 'people',
  NAME: 'name',
  EVENT: undefined,
};

/** A name, alone or with what the person is: "Acme chief executive Ada Byron", "Gabe Garrison of Happy Camp". */
function byName(phrase: SpokenPhrase, { text, mentions, offset }: PhrasePlace): Speaker | undefined {
  const head = shifted(phrase.head, offset);
  const within = mentionsIn(mentions, head);
  const core = coreOf(text, head);
  const own = within.filter(({ start }) => start < core);
  const mention = own.findLast(({ type }) => type === 'PERSON') ?? own.at(-1);
  const words = wordsOf(text, shifted(phrase.speaker, offset));
  if (phrase.several) return phrase.implied ? undefined : { speaker: words, kind: 'people', named: true };
  const isWhole = mention !== undefined && isMain(text, mention, head, core);
  if (!isWhole && (phrase.implied || (phrase.verb === '' && !isShort(words, within)))) return undefined;
  if (!isWhole && isTitle(text.slice(head.start, core), words.length > core - head.start))
    return holder(within, head, words);
  if (mention === undefined) return { speaker: wordsOf(text, head), kind: 'name', named: true };
  const kind = kinds[mention.type];
  if (kind === undefined || (phrase.implied && kind !== 'person')) return undefined;
  // "the Texas Republican" tells what somebody is
  if (kind === 'name' && /^(?:the|a|an)\s/i.test(words)) return { speaker: words, kind: 'office', named: false };
  return { speaker: wordsOf(text, mention), entity: mention.entity, kind, named: kind !== 'people' };
}

/** An office that the name of a person ends, "Head of Works Ada Byron", is given by both; without a name by its words. */
function holder(within: readonly Mention[], head: Span, words: string): Speaker {
  const last = within.at(-1);
  if (last?.type !== 'PERSON' || last.end !== head.end) return { speaker: words, kind: 'office', named: false };
  return { speaker: words, entity: last.entity, kind: 'person', named: true };
}

function mentionsIn(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const found: Mention[] = [];
  const first = firstFrom(mentions, span.start);
  // one may begin before the head: "the Bank of England"
  for (let at = Math.max(0, first - 1); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention);
  }
  return found;
}

const nameTail = new RegExp(String.raw`\s(?:${alternatives(namePrepositions)})\s`);

/** Where the first part of a name ends, before "of", "for", "at". */
function coreOf(text: string, head: Span): number {
  const tail = nameTail.exec(text.slice(head.start, head.end));
  return tail === null ? head.end : head.start + tail.index;
}

const suffix = new RegExp(String.raw`\b(?:${alternatives(nameSuffixes)})\b`, 'gi');

/** Whether a mention ends the name, or only an apposition or a title follows it: not "Hamas Spokesman", "Acme Shares". */
function isMain(text: string, { end, type }: Mention, head: Span, core: number): boolean {
  if (end >= core) return true;
  const rest = text.slice(end, Math.min(core, head.end)).trim();
  return type === 'PERSON' && !/\p{L}/u.test(rest.replace(suffix, ''));
}

/** A name that the story does not know otherwise, and no line of title case: "Brekke: “…”". */
function isShort(words: string, within: readonly Mention[]): boolean {
  return within.length === 0 && words.split(' ').length <= 3;
}

/** "Prime Minister", "the President": an office without its holder; a single one that nothing stands before is a name. */
function isTitle(words: string, isGiven: boolean): boolean {
  const all = words.trim().split(/\s+/);
  const last = all.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '';
  return (roleHeads.has(last) || honorifics.has(last)) && (all.length > 1 || isGiven);
}
