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
const updated = new RegExp(String.raw`^(?:${alternatives(updateLabels)})\b[^:?!]{0,40}[:–—-]\s`, 'i');

/** How something went wrong, or was mended: "misstated", "incorrectly said", "gave the wrong". */
const went = String.raw`(?:${wrong})\b|(?:had )?(?:${adverbs}) (?:${gave}|${mended})\b|(?:${alternatives(wrongGivers)}) (?:an? |the )?(?:wrong|incorrect)\b|should have (?:${alternatives(shouldHaveVerbs)})\b`;
const hasBeen = String.raw`(?:has|have) (?:since )?been (?:${mended})\b`;
const mends = String.raw`corrects\b|clarifies\b`;

/** What may stand between "this" and the name of a text, and behind it. */
const which = String.raw`(?:[\w., ]{1,24} )?`;
const ofText = String.raw`(?: of (?:${alternatives(thatDeterminers)}) ${which}(?:${own}))?,?`;

/** Sentences that only a paper says of its own text; each stands at the start of a paragraph. */
const sentences: readonly RegExp[] = [
  // "This story was corrected", "This May 7 story corrects"
  String.raw`this ${which}(?:${own}|report) (?:${hasBeen}|(?:was|were) (?:${mended})\b|${mends}|updates\b|${went})`,
  // "This version of the May 7 story corrects", "This chart has been corrected"
  String.raw`this ${which}(?:${any})${ofText} (?:${hasBeen}|${mends}|${went})`,
  // "The headline of this story has been changed", "The article incorrectly stated"
  String.raw`the (?:[\w-]+ )?(?:${own})(?: (?:${alternatives(insideWords)}) (?:this|the) (?:${any}))? (?:${hasBeen}|${went})`,
  // "An earlier version of this article said", "In a previous version of the May 7 story, we said"
  String.raw`(?:in )?(?:(?:${alternatives(ownDeterminers)}) )?(?:${former}) of (?:(?:this|our) ${which}(?:${any})|(?:${alternatives(otherDeterminers)}) ${which}(?:${own}))\b`,
  String.raw`(?:in )?(?:${alternatives(ownDeterminers)}) (?:${former}),?(?: we)?(?: had)?(?: (?:${adverbs}))? (?:${gave}|${wrong})\b`,
  // "An article on Tuesday about the wall misstated", not one in another paper
  String.raw`an? ${which}(?:${own})\b(?! in (?!some |(?:the|our) [\w ]{2,20} (?:${alternatives(editions)})\b))[^.]{0,140}? (?:${went})`,
  String.raw`a version of this (?:${any})\b`,
  String.raw`(?:${alternatives(causeWords)}) (?:an?|our) (?:${alternatives(regrets)})\b`,
  String.raw`we (?:had )?(?:${adverbs}) (?:${alternatives(ourVerbs)})\b`,
  // without a subject, as agencies write above a story
  String.raw`corrects\b`,
].map(source => new RegExp(`^(?:${source})`, 'i'));

const days = alternatives(issueDays);
const ownIssue = String.raw`(?:${days}) (?:[\w-]+ ){0,2}(?:${alternatives(issues)}|${any})\b`;
const verbs = alternatives(issueVerbs);

/** A paper on its former issues: "In yesterday's paper we wrote", "Our report of May 6 gave", "This newspaper wrongly said". */
const ofIssues: readonly RegExp[] = [
  String.raw`in (?:${ownIssue}|our (?:[\w-]+ )?(?:${alternatives(issues)}|${any})\b)[^.;]{0,80}?,? we (?:had )?(?:\w+ly )?(?:${verbs})\b`,
  String.raw`our (?:[\w-]+ )?(?:${any}|${alternatives(issues)}) (?:${alternatives(beforeDays)}) (?:the )?(?:\w+ ){0,2}(?:\d{1,2}|${days}|\w+day|yesterday)\b[^.;]{0,60}? (?:${verbs})\b`,
  String.raw`(?:this|our) (?:${alternatives(issues)}) (?:has |had )?(?:${adverbs}) (?:${gave}|${verbs})\b`,
].map(source => new RegExp(`^(?:${source})`, 'i'));

/** The same where the paragraph says that it does not hold: a reader may tell as much of somebody else's text. */
const withdrawnOnly: readonly RegExp[] = [
  String.raw`(?:(?:on (?:last )?\w+day|${alternatives(formerDays)}),? )?we (?:had )?(?:${verbs})\b`,
  String.raw`(?:an? (?:[\w-]+ )?(?:${own}) in )?${ownIssue}[^.;]{0,60}? (?:${verbs})\b`,
  String.raw`we got\b`,
  String.raw`(?:(?:${alternatives(beforeReaders)}) )?readers? (?:have |has )?\w+ (?:out |us )?[^.;]{0,40}\bour (?:${any}|${alternatives(issues)})\b`,
].map(source => new RegExp(`^(?:${source})`, 'i'));

const withdrawn = new RegExp(String.raw`\b(?:${alternatives(withdrawals)})\b`, 'i');

const regretted = new RegExp(String.raw`\b(?:${alternatives(regrets)})\b`, 'i');

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
  const said = bare.replace(updated, '').replace(marks, '');
  if (ofIssues.some(sentence => sentence.test(said))) return true;
  // what somebody says as "we" in a text is quoted
  const isQuoted = /["“”]/.test(paragraph);
  if (!isQuoted && withdrawn.test(paragraph) && withdrawnOnly.some(sentence => sentence.test(said))) return true;
  return sentences.some(sentence => sentence.test(said)) || (words <= longestCorrection / 2 && regretted.test(bare));
}
