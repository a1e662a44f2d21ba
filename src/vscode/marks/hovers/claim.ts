import { l10n } from 'vscode';
import type { ClaimLink, ClaimRef, NumericClaim } from '../../../core/claims/claim';
import { severityOf } from '../../../core/report/factTableModel';
import { bestOfEachVersion, linksOfSentence } from '../../../core/report/passageLinks';
import { toldRelation } from '../../../core/report/tellsApart';
import type { ArticleAnalysis, StoryAnalysis } from '../../../core/story/analysis';
import { overlap, textOf, type Span } from '../../../core/text/span';
import { differenceText } from '../../ui/factWording';
import {
  assumptionText,
  claimKindText,
  dateSourceText,
  modalityText,
  relationText,
  tierText,
  valueText,
} from '../../ui/wording';
import { claimReasonText } from './reasonWording';
import type { StoryMarkdown } from './page';

const isRef = (a: ClaimRef, b: ClaimRef): boolean => a.article === b.article && a.claim === b.claim;

/** What was read, where the words do not say just that. */
function valueBeside(words: string, claim: NumericClaim): string {
  const value = valueText(claim);
  return value.toLowerCase() === words.toLowerCase() ? '' : value;
}

/**
 * "more than 36 people · source: officials".
 * @param value empty where the words say it
 * @param here the claim that it is compared with: a source that only one of them names is pointed out
 */
function readingText(value: string, claim: NumericClaim, here: NumericClaim | undefined): string {
  const dropped = here?.attribution && l10n.t('no source named');
  const speaker = claim.attribution ? l10n.t('source: {0}', claim.attribution.speaker) : dropped;
  const modality = claim.modality && modalityText(claim.modality);
  return [value, modality, speaker].filter(part => part !== undefined && part !== '').join(' · ');
}

function describeLink(page: StoryMarkdown, story: StoryAnalysis, here: ClaimRef, link: ClaimLink): void {
  const there = isRef(link.a, here) ? link.b : link.a;
  const { text = '', claims = [] } = story.articles[there.article] ?? {};
  const claim = claims[there.claim];
  if (claim === undefined) return;
  const value = valueBeside(textOf(text, claim), claim);
  const reading = readingText(value, claim, story.articles[here.article]?.claims[here.claim]);
  // the same in the same words needs no reason
  const reason = link.relation === 'same' && value === '' ? '' : claimReasonText(link.reason);
  page.version(
    there.article,
    claim,
    relationText(toldRelation(story, link)),
    [reading, reason].filter(Boolean).join(' — '),
  );
}

/** The links of a claim by the other version; `possible` ones only where there is no better. */
function linksByVersion(story: StoryAnalysis, here: ClaimRef): ReadonlyMap<number, readonly ClaimLink[]> {
  const byVersion = new Map<number, ClaimLink[]>();
  for (const link of story.claimLinks) {
    if (!isRef(link.a, here) && !isRef(link.b, here)) continue;
    const there = (isRef(link.a, here) ? link.b : link.a).article;
    byVersion.set(there, [...(byVersion.get(there) ?? []), link]);
  }
  for (const [there, links] of byVersion) {
    const sure = links.filter(({ relation }) => relation !== 'possible');
    byVersion.set(
      there,
      (sure.length > 0 ? sure : links).sort((x, y) => severityOfLink(story, x) - severityOfLink(story, y)),
    );
  }
  return byVersion;
}

const severityOfLink = (story: StoryAnalysis, link: ClaimLink): number => severityOf(toldRelation(story, link));

/** The weight of what a version says: what is to be looked at comes first, then what agrees, then those without the figure. */
function weightOf(story: StoryAnalysis, links: readonly ClaimLink[] | undefined): number {
  if (links === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.min(...links.map(link => severityOfLink(story, link)));
}

/** Every other version: its figure with the reason, else the sentence that tells the same, else that it has neither. */
function describeVersions(page: StoryMarkdown, story: StoryAnalysis, here: ClaimRef, sentence: number): void {
  const links = linksByVersion(story, here);
  const matches = bestOfEachVersion(linksOfSentence(story, { article: here.article, sentence }, page.lowestTier));
  const missing: string[] = [];
  const weight = (article: number): number => weightOf(story, links.get(article));
  // who gives it otherwise comes first: a card shows its beginning
  const inOrder = [...story.articles.keys()].sort((a, b) => weight(a) - weight(b) || a - b);
  for (const article of inOrder) {
    if (article === here.article) continue;
    const { structure } = story.articles[article] ?? {};
    const match = matches.find(({ there }) => there.article === article);
    const span = match && structure?.sentences[match.there.sentence];
    const found = links.get(article);
    if (found) for (const link of found) describeLink(page, story, here, link);
    else if (match && span) page.version(article, span, l10n.t('{0}, without this figure', tierText(match.tier)));
    else missing.push(page.labels[article] ?? '');
  }
  if (missing.length > 0) page.line(l10n.t('Not found in: {0}', missing.join(', ')));
}

/** Sums that the figure is the result or a part of, with links to the other figures. */
function describeSums(page: StoryMarkdown, story: StoryAnalysis, here: ClaimRef): void {
  for (const { result, operands, formula } of story.derivations) {
    const refs = [result, ...operands];
    if (!refs.some(ref => isRef(ref, here))) continue;
    page.line(formula);
    for (const ref of refs.filter(one => !isRef(one, here))) {
      const claim = story.articles[ref.article]?.claims[ref.claim];
      if (claim) page.version(ref.article, claim, isRef(ref, result) ? l10n.t('result') : l10n.t('part of the sum'));
    }
  }
}

/** Other speakers and dropped sources in the sentence of a claim. */
function describeNotes(page: StoryMarkdown, story: StoryAnalysis, article: number, span: Span): void {
  const lines = new Set<string>();
  for (const { relation, a, b } of story.notes) {
    const [here, there] = a.article === article ? [a, b] : [b, a];
    if (here.article !== article || overlap(here, span) === 0) continue;
    const words = story.articles[there.article]?.text.slice(there.start, there.end) ?? '';
    lines.add(differenceText(relation, page.labels[there.article] ?? '', words));
  }
  for (const line of lines) page.line(line);
}

/** What the reading took for granted: the article's date, a financial year, an antecedent. */
function describeAssumptions(page: StoryMarkdown, { date }: ArticleAnalysis, { time, subject }: NumericClaim): void {
  const assumptions = [time?.assumption, subject.period?.assumption].filter(one => one !== undefined);
  const texts = new Set(assumptions.map(assumptionText));
  const fromDate = [time, subject.period].some(value => value?.anchor === 'articleDate');
  if (fromDate && date) texts.add(dateSourceText(date));
  if (fromDate && !date)
    texts.add(l10n.t('The article’s date is not known; “Crossread: Set Outlet, Date, Address…” sets it.'));
  if (texts.size > 0) page.aside([...texts].join(' '));
}

/** A figure or date: what was read, what every other version says with the reason, who says it, and what was assumed. */
export function describeClaim(page: StoryMarkdown, story: StoryAnalysis, here: ClaimRef): void {
  const article = story.articles[here.article];
  const claim = article?.claims[here.claim];
  if (article === undefined || claim === undefined) return;
  const words = textOf(article.text, claim);
  const details = [claimKindText(claim.kind), valueBeside(words, claim), page.placeOf(here.article, claim.start)];
  page.title(words, details.filter(part => part !== '').join(' · '));
  describeNotes(page, story, here.article, article.structure.sentences[claim.sentence] ?? claim);
  describeVersions(page, story, here, claim.sentence);
  describeSums(page, story, here);
  if (claim.attribution) page.line(l10n.t('Source named: {0}', claim.attribution.speaker));
  else if (claim.salience === 'claim') page.line(l10n.t('No source named in the sentence.'));
  if (claim.modality) page.line(l10n.t('Told as: {0}', modalityText(claim.modality)));
  describeAssumptions(page, article, claim);
}
