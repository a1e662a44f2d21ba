import type { FactReader, Passage } from '../annotations/basis';
import type { FactChange } from '../annotations/placedNote';
import { sourceAt, type Source } from '../attribution/source';
import type { NumericClaim } from '../claims/claim';
import { compareClaims } from '../claims/relations/compare';
import { changeWords, movingVerbs } from '../language/en/change';
import { overlap, textOf, type Span } from '../text/span';
import { createCache } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { differingParts } from './differingParts';
import { isNegated } from './negations';
import type { NotedSentence } from './notedClause';
import type { SourcedArticle } from './analysis';
import type { ArticlesReader } from './reader';
import { areNamesExchanged, isTurned } from './turned';

/** Passages in memory: the notes of some long articles that somebody works through. */
const passagesKept = 500;

/** What was read in a passage, and where the note stands in it. */
interface Standing {
  readonly article: SourcedArticle;
  readonly note: Span;
}

type Rule = (was: Standing, now: Standing) => FactChange | null;

/**
 * Makes what compares the passages of notes. Both are read alone and by the same rules, so that nothing but their words
 * can make a difference.
 */
export function createFactReader(makeReader: () => ArticlesReader): FactReader {
  const known = createCache<string, SourcedArticle>(passagesKept);
  const standing = function* ({ prefix, exact, suffix }: Passage): Sliced<Standing | null> {
    const text = prefix + exact + suffix;
    const article = known.get(text) ?? (yield* readAlone(makeReader(), text));
    if (article === undefined) return null;
    known.set(text, article);
    return { article, note: { start: prefix.length, end: prefix.length + exact.length } };
  };
  return function* (was, now) {
    const [before, after] = [yield* standing(was), yield* standing(now)];
    if (before === null || after === null) return null;
    for (const rule of rules) {
      const change = rule(before, after);
      if (change !== null) return change;
    }
    return null;
  };
}

function* readAlone(reader: ArticlesReader, text: string): Sliced<SourcedArticle | undefined> {
  const articles = yield* reader.read([{ key: 'passage', name: 'passage', text, version: 0 }]);
  return articles[0];
}

/** A figure or time that the note is on or in: another value, unit, scale or bound, or another one who says so. */
const claimChange: Rule = (was, now) => {
  const [before, after] = [claimsOf(was), claimsOf(now)];
  for (const [index, claim] of before.entries()) {
    const other = after[index];
    if (other === undefined) return told(was, now, claim, now.note);
    if (!saysTheSame(claim, other, was, now)) return told(was, now, claim, other);
    if (isLevel(was, claim) !== isLevel(now, other)) return told(was, now, sentenceOf(was), sentenceOf(now));
    if (isDenied(claim) !== isDenied(other) || !sameName(speakerOf(claim), speakerOf(other)))
      return told(was, now, withSource(claim), withSource(other));
  }
  const added = after[before.length];
  return added === undefined ? null : told(was, now, was.note, added);
};

function claimsOf({ article, note }: Standing): readonly NumericClaim[] {
  return article.claims.filter(claim => claim.kind !== 'vague' && overlap(claim, note) > 0);
}

/** Counted nouns of one fact are those that its text gives; those of two versions may be worded in two ways. */
function saysTheSame(a: NumericClaim, b: NumericClaim, was: Standing, now: Standing): boolean {
  const hasFigure = a.quantity !== undefined || b.quantity !== undefined;
  // "last week" without a day to count from
  if (!hasFigure && (a.time === undefined || b.time === undefined))
    return folded(textOf(was.article.text, a.core)) === folded(textOf(now.article.text, b.core));
  const isCounted = a.kind === 'count' && b.kind === 'count';
  const units = [a.quantity?.unit ?? '', b.quantity?.unit ?? ''].filter(unit => unit !== '');
  return (
    compareClaims(a, b).relation === 'same' &&
    a.quantity?.bound === b.quantity?.bound &&
    a.time?.bound === b.time?.bound &&
    (!isCounted || new Set(units).size < 2)
  );
}

/** "Rose to 3 percent" tells where something got to, "rose by 3 percent" how far. */
function isLevel({ article }: Standing, { start, sentence }: NumericClaim): boolean {
  const from = article.structure.sentences[sentence]?.start ?? 0;
  const before =
    article.text
      .slice(from, start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return before.at(-1) === 'to' && before.some(word => changeWords.has(word) || movingVerbs.has(word));
}

function isDenied({ modality }: NumericClaim): boolean {
  return modality === 'denied';
}

function speakerOf({ attribution }: NumericClaim): string | null {
  return attribution?.speaker ?? null;
}

/** The words of a claim together with those that say whose it is. */
function withSource({ start, end, attribution }: NumericClaim): Span {
  const source = attribution?.span ?? { start, end };
  return { start: Math.min(start, source.start), end: Math.max(end, source.end) };
}

/** A quotation that the note is on or in, of somebody else. */
const quoteChange: Rule = (was, now) => {
  const [before, after] = [was, now].map(({ article, note }) => article.quotes.find(quote => overlap(quote, note) > 0));
  if (before === undefined || after === undefined || sameName(before.speaker, after.speaker)) return null;
  if (before.speaker === null || after.speaker === null) return told(was, now, sentenceOf(was), sentenceOf(now));
  return { was: before.speaker, now: after.speaker };
};

/** A statement without quotation marks that the note is in: of somebody else, or denied by who makes it. */
const statementChange: Rule = (was, now) => {
  const [before, after] = [statementSource(was), statementSource(now)];
  if (before === undefined || after === undefined) return null;
  // "he said" in a passage alone tells of nobody
  const isKnown = before.kind !== 'unknown' && after.kind !== 'unknown';
  const isSame = !isKnown || sameName(before.speaker, after.speaker);
  return isSame && isDoubted(before) === isDoubted(after) ? null : told(was, now, sentenceOf(was), sentenceOf(now));
};

function statementSource({ article, note }: Standing): Source | undefined {
  const sentence = article.structure.sentences.findIndex(one => overlap(one, note) > 0);
  return sentence === -1 ? undefined : sourceAt(article.sources, sentence, note.start);
}

function isDoubted({ polarity, verb }: Source): boolean {
  return polarity === 'denied' || verb === 'doubt';
}

/** A name that the note is on or in. */
const nameChange: Rule = (was, now) => {
  const [before, after] = [was, now].map(({ article, note }) => article.mentions.find(one => overlap(one, note) > 0));
  if (before === undefined || after === undefined) return null;
  const names = [textOf(was.article.text, before), textOf(now.article.text, after)] as const;
  // "Brekke" for "Anna Brekke"
  const isShorter = before.type === 'PERSON' && after.type === 'PERSON' && sameName(...names);
  return isShorter || folded(names[0]) === folded(names[1]) ? null : { was: names[0], now: names[1] };
};

/** A sentence that says the opposite: denied now, with a word's opposite in its place, or of two names the other way round. */
const opposite: Rule = (was, now) => {
  const [before, after] = [notedSentence(was), notedSentence(now)];
  const [denied, nowDenied] = [
    isNegated({ ...before, apart: was.article.claims }),
    isNegated({ ...after, apart: now.article.claims }),
  ];
  if (denied === nowDenied && !isTurned(before, after) && !areNamesExchanged(before, after)) return null;
  return told(was, now, before.sentence, after.sentence);
};

function notedSentence(standing: Standing): NotedSentence {
  return { text: standing.article.text, sentence: sentenceOf(standing), note: standing.note };
}

const rules: readonly Rule[] = [claimChange, quoteChange, nameChange, statementChange, opposite];

/** All sentences that the note touches. */
function sentenceOf({ article, note }: Standing): Span {
  const touched = article.structure.sentences.filter(sentence => overlap(sentence, note) > 0);
  return { start: touched[0]?.start ?? note.start, end: touched.at(-1)?.end ?? note.end };
}

/** The words of two stretches; of the sentences around them where these are the same. */
function told(was: Standing, now: Standing, before: Span, after: Span): FactChange | null {
  const pairs = [
    [before, after],
    [sentenceOf(was), sentenceOf(now)],
  ] as const;
  for (const [one, other] of pairs) {
    const words = [inLine(textOf(was.article.text, one)), inLine(textOf(now.article.text, other))] as const;
    if (folded(words[0]) !== folded(words[1])) return differingParts(...words);
  }
  return null;
}

function inLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function folded(words: string): string {
  return inLine(words).normalize('NFKC').toLowerCase();
}

/** The same name, or the end of the other: "the mayor, Anna Brekke", "Brekke". */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [short, long] = [folded(a), folded(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || long.endsWith(` ${short}`);
}
