import {
  beforeDays,
  beforeReaders,
  behindLabels,
  correctionLabels,
  editions,
  formerDays,
  formerVersions,
  gaveVerbs,
  mendingVerbs,
  ourVerbs,
  ownTexts,
  regrets,
  textsOfAny,
  updateLabels,
  wrongAdverbs,
  wrongVerbs,
  causeWords,
  insideWords,
  issueDays,
  issues,
  issueVerbs,
  withdrawals,
  otherDeterminers,
  ownDeterminers,
  shouldHaveVerbs,
  thatDeterminers,
  wrongGivers,
} from '../language/en/corrections';
import { otherCorrectionLabels } from '../language/other/corrections';
import { alternatives } from '../language/words';

/** A longer paragraph tells the story, whatever it begins with. */
const longestCorrection = 90;

/** What opens a note before its first word: brackets, marks of lists and footnotes. */
const marks = /^[\s([*•†‡_–—-]+/;

const own = alternatives(ownTexts);
const any = `${own}|${alternatives(textsOfAny)}`;
const mended = alternatives(mendingVerbs);
const wrong = alternatives(wrongVerbs);
const adverbs = alternatives(wrongAdverbs);
const gave = alternatives(gaveVerbs);
const former = alternatives(formerVersions);

/** "Correction (May 9, 2024):", "Corrected on May 9:". */
const labelled = new RegExp(
  String.raw`^(?:${alternatives([...correctionLabels, ...otherCorrectionLabels])})(?:[ ,]*(?:[([\d]|(?:${alternatives(behindLabels)})\b|\p{Lu}\p{Ll}{2,8}\.? \d)[^:?!]{0,40})?\s?:`,
  'iu',
);

/** "Update, 9 May 2024: …", which what follows makes a correction. */
const updated = new RegExp(String.raw`^(?:${alternatives(updateLabels)})\b[^:?!]{0,40}[:–—-]\s`);

/** How something went wrong, or was mended: "misstated", "incorrectly said", "gave the wrong". */
const went = String.raw`(?:${wrong})\b|(?:had )?(?:${adverbs}) (?:${gave}|${mended})\b|(?:${alternatives(wrongGivers)}) (?:an? |the )?(?:wrong|incorrect)\b|should have (?:${alternatives(shouldHaveVerbs)})\b`;
const hasBeen = String.raw`(?:has|have) (?:since )?been (?:${mended})\b`;
const mends = String.raw`corrects\b|clarifies\b`;

/** What may stand between "this" and the name of a text, and behind it. */
const which = String.raw`(?:[\w., ]{1,24} )?`;
const ofText = String.raw`(?: of (?:${alternatives(thatDeterminers)}) ${which}(?:${own}))?,?`;

/** A sentence by which a paper takes back what it wrote, at the start of a paragraph. */
interface TakingBack {
  /** Words of which it begins with one, and words of which it has one: few paragraphs do, and a pattern takes 20 ms to compile. */
  readonly opens: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  /** In small letters: to tell them from capitals takes ten times as long to compile. */
  readonly pattern: RegExp;
}

const takingBack = (opens: readonly string[], holds: Iterable<string>, source: string): TakingBack => ({
  opens: new Set(opens),
  holds: new Set(Array.from(holds, phrase => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  pattern: new RegExp(`^(?:${source})`),
});

const firstWords = (phrases: Iterable<string>): readonly string[] =>
  Array.from(phrases, phrase => phrase.split(' ', 1)[0] ?? '');

const anyTexts = [...ownTexts, ...textsOfAny];
const ofFormer = ['in', ...ownDeterminers];

/** Sentences that only a paper says of its own text. */
const sentences: readonly TakingBack[] = [
  // "This story was corrected", "This May 7 story corrects"
  takingBack(
    ['this'],
    [...ownTexts, 'report'],
    String.raw`this ${which}(?:${own}|report) (?:${hasBeen}|(?:was|were) (?:${mended})\b|${mends}|updates\b|${went})`,
  ),
  // "This version of the May 7 story corrects", "This chart has been corrected"
  takingBack(['this'], anyTexts, String.raw`this ${which}(?:${any})${ofText} (?:${hasBeen}|${mends}|${went})`),
  // "The headline of this story has been changed", "The article incorrectly stated"
  takingBack(
    ['the'],
    ownTexts,
    String.raw`the (?:[\w-]+ )?(?:${own})(?: (?:${alternatives(insideWords)}) (?:this|the) (?:${any}))? (?:${hasBeen}|${went})`,
  ),
  // "An earlier version of this article said", "In a previous version of the May 7 story, we said"
  takingBack(
    [...ofFormer, ...firstWords(formerVersions)],
    formerVersions,
    String.raw`(?:in )?(?:(?:${alternatives(ownDeterminers)}) )?(?:${former}) of (?:(?:this|our) ${which}(?:${any})|(?:${alternatives(otherDeterminers)}) ${which}(?:${own}))\b`,
  ),
  takingBack(
    ofFormer,
    formerVersions,
    String.raw`(?:in )?(?:${alternatives(ownDeterminers)}) (?:${former}),?(?: we)?(?: had)?(?: (?:${adverbs}))? (?:${gave}|${wrong})\b`,
  ),
  // "An article on Tuesday about the wall misstated", not one in another paper
  takingBack(
    ['a', 'an'],
    ownTexts,
    String.raw`an? ${which}(?:${own})\b(?! in (?!some |(?:the|our) [\w ]{2,20} (?:${alternatives(editions)})\b))[^.]{0,140}? (?:${went})`,
  ),
  takingBack(['a'], ['version'], String.raw`a version of this (?:${any})\b`),
  takingBack(
    firstWords(causeWords),
    regrets,
    String.raw`(?:${alternatives(causeWords)}) (?:an?|our) (?:${alternatives(regrets)})\b`,
  ),
  takingBack(['we'], wrongAdverbs, String.raw`we (?:had )?(?:${adverbs}) (?:${alternatives(ourVerbs)})\b`),
  // without a subject, as agencies write above a story
  takingBack(['corrects'], ['corrects'], String.raw`corrects\b`),
];

const days = alternatives(issueDays);
const ownIssue = String.raw`(?:${days}) (?:[\w-]+ ){0,2}(?:${alternatives(issues)}|${any})\b`;
const verbs = alternatives(issueVerbs);
const printed = [...issues, ...anyTexts];

/** A paper on its former issues: "In yesterday's paper we wrote", "Our report of May 6 gave", "This newspaper wrongly said". */
const ofIssues: readonly TakingBack[] = [
  takingBack(
    ['in'],
    printed,
    String.raw`in (?:${ownIssue}|our (?:[\w-]+ )?(?:${alternatives(issues)}|${any})\b)[^.;]{0,80}?,? we (?:had )?(?:\w+ly )?(?:${verbs})\b`,
  ),
  takingBack(
    ['our'],
    printed,
    String.raw`our (?:[\w-]+ )?(?:${any}|${alternatives(issues)}) (?:${alternatives(beforeDays)}) (?:the )?(?:\w+ ){0,2}(?:\d{1,2}|${days}|\w+day|yesterday)\b[^.;]{0,60}? (?:${verbs})\b`,
  ),
  takingBack(
    ['this', 'our'],
    issues,
    String.raw`(?:this|our) (?:${alternatives(issues)}) (?:has |had )?(?:${adverbs}) (?:${gave}|${verbs})\b`,
  ),
];

/** The same where the paragraph says that it does not hold: a reader may tell as much of somebody else's text. */
const withdrawnOnly: readonly RegExp[] = [
  String.raw`(?:(?:on (?:last )?\w+day|${alternatives(formerDays)}),? )?we (?:had )?(?:${verbs})\b`,
  String.raw`(?:an? (?:[\w-]+ )?(?:${own}) in )?${ownIssue}[^.;]{0,60}? (?:${verbs})\b`,
  String.raw`we got\b`,
  String.raw`(?:(?:${alternatives(beforeReaders)}) )?readers? (?:have |has )?\w+ (?:out |us )?[^.;]{0,40}\bour (?:${any}|${alternatives(issues)})\b`,
].map(source => new RegExp(`^(?:${source})`));

const withdrawn = new RegExp(String.raw`\b(?:${alternatives(withdrawals)})\b`);

const regretted = new RegExp(String.raw`\b(?:${alternatives(regrets)})\b`);

/** How far into a paragraph its beginning is looked at. */
const reach = 320;

/**
 * Whether a paragraph is what a paper says of its own text when it takes something back. Its figures are those that were wrong, or
 * stand in the story as they are right.
 */
export function isCorrection(paragraph: string, words: number): boolean {
  if (words > longestCorrection) return false;
  const bare = paragraph.slice(0, reach).replace(marks, '').replace(/[’‘]/g, "'");
  if (labelled.test(bare)) return true;
  const small = bare.toLowerCase();
  const said = small.replace(updated, '').replace(marks, '');
  const spoken = said.match(/[a-z]+/g) ?? [];
  const takesBack = ({ opens, holds, pattern }: TakingBack): boolean =>
    opens.has(spoken[0] ?? '') && spoken.some(word => holds.has(word)) && pattern.test(said);
  if (ofIssues.some(takesBack)) return true;
  // what somebody says as "we" in a text is quoted
  const isQuoted = /["“”]/.test(paragraph);
  if (!isQuoted && withdrawn.test(paragraph.toLowerCase()) && withdrawnOnly.some(sentence => sentence.test(said)))
    return true;
  return sentences.some(takesBack) || (words <= longestCorrection / 2 && regretted.test(small));
}
