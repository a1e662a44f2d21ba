import { l10n, QuickPickItemKind, window } from 'vscode';
import type { LinkCorrection, SentenceQuote } from '../../core/matching/corrections';
import type { MatchGuard, MatchReason, MatchTier, SentenceRef } from '../../core/matching/match';
import { paragraphAt } from '../../core/report/paragraphSummary';
import { linksOfSentence, type LinkFrom } from '../../core/report/passageLinks';
import { suggestionsInSentence, type SuggestionFrom } from '../../core/report/suggested';
import { confirmed, rejected } from '../../core/secondReader/decide';
import type { StoryAnalysis } from '../../core/story/analysis';
import { withLink, withPassage } from '../../core/story/changedDecisions';
import type { PassageCorrection, StoryDecisions } from '../../core/story/decisions';
import { versionLabels } from '../../core/story/labels';
import { tellsStory } from '../../core/text/article';
import { indexAt, textOf } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import { needStory } from '../shell/currentStory';
import { reportDecision } from '../shell/outcomes';
import type { Ports } from '../shell/ports';
import { pickOne, type Choice } from '../ui/ask';
import { suggestedByText, suggestionIcon, suggestionText } from '../ui/suggestionWording';
import { tell, tellBriefly } from '../ui/tell';
import { tierText } from '../ui/wording';
import { sentenceAtCursor, sentenceInLine, type SentenceHere } from './passages';
import { percentText } from '../ui/percentText';

/** How long a confirmation stays in the status bar. */
const confirmationMilliseconds = 5000;

const labelsOf = ({ articles }: StoryAnalysis): readonly string[] => versionLabels(articles);

/** "reworded", "reworded · decided by hand". */
function linkText({ tier, decided }: LinkFrom): string {
  return decided ? `${tierText(tier)} · ${l10n.t('decided by hand')}` : tierText(tier);
}

/** Keeps a decision and says so, or why that could not be. */
async function decide(
  ports: Ports<'decisions'>,
  story: string,
  done: string,
  change: (now: StoryDecisions) => Partial<StoryDecisions>,
): Promise<void> {
  if (reportDecision(await ports.decisions.change(story, change))) tellBriefly('check', done, confirmationMilliseconds);
}

/** The match of the sentence at the cursor: the only one, or the one that a person picks. */
async function chooseLink(
  here: SentenceHere,
  placeHolder: string,
  lowest: MatchTier = 'related',
): Promise<LinkFrom | undefined> {
  const { analysis } = here.place;
  const links = linksOfSentence(analysis, here.ref, lowest);
  if (links.length === 0) {
    void tell(l10n.t('No other version has this sentence. “Crossread: Link Passages by Hand” links it to one.'));
    return undefined;
  }
  if (links.length === 1) return links[0];
  const items = links.map(link => ({
    label: labelsOf(analysis)[link.there.article] ?? '',
    description: linkText(link),
    detail: sentenceInLine(analysis, link.there),
    link,
  }));
  return (await pickOne(items, { placeHolder, matchOnDetail: true }))?.link;
}

function quoteOf({ articles }: StoryAnalysis, { article, sentence }: SentenceRef): SentenceQuote {
  const { name = '', text = '', structure } = articles[article] ?? {};
  const span = structure?.sentences[sentence];
  return { article: name, quote: span ? textOf(text, span) : '' };
}

async function decideLink(
  ports: Ports<'decisions'>,
  { place, ref }: SentenceHere,
  there: SentenceRef,
  action: LinkCorrection['action'],
): Promise<void> {
  const label = labelsOf(place.analysis)[there.article] ?? '';
  const said: Readonly<Record<LinkCorrection['action'], string>> = {
    confirm: l10n.t('Match with {0} confirmed', label),
    reject: l10n.t('Match with {0} rejected', label),
    link: l10n.t('Linked to {0}', label),
  };
  const link = { action, a: quoteOf(place.analysis, ref), b: quoteOf(place.analysis, there) };
  await decide(ports, place.story.id, said[action], ({ links }) => ({ links: withLink(links, link) }));
}

async function decideAtCursor(
  ports: Ports<'service' | 'finder' | 'settings' | 'decisions' | 'suggestions'>,
  action: 'confirm' | 'reject',
): Promise<void> {
  const here = await sentenceAtCursor(ports);
  if (here === undefined) return;
  const question = action === 'confirm' ? l10n.t('Confirm which match?') : l10n.t('Reject which match?');
  // what is not shown cannot be meant to be rejected
  const lowest = action === 'reject' ? ports.settings.current().lowestTier : 'related';
  const suggested = suggestionsInSentence(ports.suggestions.of(here.place.story.id), here.ref);
  if (suggested.length > 0) {
    await decideAmong(ports, here, { question, action, suggested, lowest });
    return;
  }
  const link = await chooseLink(here, question, lowest);
  if (link) await decideLink(ports, here, link.there, action);
}

/** What is to be decided about a sentence with suggestions: its matches, or one of these. */
interface Decidable {
  readonly question: string;
  readonly action: 'confirm' | 'reject';
  readonly suggested: readonly SuggestionFrom[];
  readonly lowest: MatchTier;
}

async function decideAmong(
  ports: Ports<'decisions'>,
  here: SentenceHere,
  { question, action, suggested, lowest }: Decidable,
): Promise<void> {
  const { analysis, story } = here.place;
  const labels = labelsOf(analysis);
  const links = linksOfSentence(analysis, here.ref, lowest).map(link => ({
    label: labels[link.there.article] ?? '',
    description: linkText(link),
    detail: sentenceInLine(analysis, link.there),
    run: () => decideLink(ports, here, link.there, action),
  }));
  const done = action === 'confirm' ? l10n.t('Suggestion confirmed') : l10n.t('Suggestion rejected');
  const change = action === 'confirm' ? confirmed : rejected;
  const suggestions = suggested.map(({ suggestion, there }) => ({
    icon: suggestionIcon,
    label: labels[there.article] ?? '',
    description: `${suggestionText(suggestion)} · ${suggestedByText(suggestion.proposal.model)}`,
    detail: `“${suggestion.proposal.a.exact}” ↔ “${suggestion.proposal.b.exact}”`,
    run: () => decide(ports, story.id, done, now => change(now, suggestion.proposal)),
  }));
  const all = [...suggestions, ...links];
  const picked = await pickOne(all, { placeHolder: question, matchOnDetail: true });
  await picked?.run();
}

function guardText(guard: MatchGuard): string {
  const texts: Readonly<Record<MatchGuard, string>> = {
    otherYear: l10n.t('They give different years'),
    otherFigure: l10n.t('They give different figures'),
    otherPlace: l10n.t('They name different places'),
  };
  return texts[guard];
}

type ReasonItem = Choice & { readonly action?: 'confirm' | 'reject' };

/** What speaks for a match and against it, and what can be decided about it. */
function reasonItems({ shared, guards }: MatchReason): readonly ReasonItem[] {
  const separator = (label: string): ReasonItem => ({ label, kind: QuickPickItemKind.Separator });
  const terms = shared.map(({ a, b, weight }) => ({
    label: a === b ? a : `${a} ↔ ${b}`,
    description: percentText(weight),
  }));
  return [
    separator(l10n.t('Words and figures that both have, with their weight')),
    ...terms,
    ...(guards.length > 0 ? [separator(l10n.t('What speaks against it'))] : []),
    ...guards.map(guard => ({ icon: 'info', label: guardText(guard) })),
    separator(l10n.t('Decide')),
    { icon: 'check', label: l10n.t('Confirm Match'), action: 'confirm' },
    { icon: 'close', label: l10n.t('Reject Match'), action: 'reject' },
  ];
}

async function explain(ports: Ports<'service' | 'finder' | 'decisions'>): Promise<void> {
  const here = await sentenceAtCursor(ports);
  const link = here && (await chooseLink(here, l10n.t('Why matched with which version?')));
  const reason = here && link && (await ports.service.explain(here.place.story.id, here.ref, link.there));
  if (here === undefined || link === undefined || reason === undefined) return;
  const labels = labelsOf(here.place.analysis);
  const title = `${labels[here.ref.article] ?? ''} ↔ ${labels[link.there.article] ?? ''} · ${linkText(link)}`;
  const placeHolder = sentenceInLine(here.place.analysis, link.there);
  const picked = await pickOne(reasonItems(reason), { title, placeHolder });
  if (picked?.action) await decideLink(ports, here, link.there, picked.action);
}

type SentenceItem = Choice & { readonly ref?: SentenceRef };

/** Sentences of the other versions: those at the cursors of other editors first, then all. */
function sentencesElsewhere({ service }: Ports<'service'>, { place, ref }: SentenceHere): readonly SentenceItem[] {
  const { analysis } = place;
  const labels = labelsOf(analysis);
  const itemOf = (there: SentenceRef): SentenceItem => ({ label: sentenceInLine(analysis, there), ref: there });
  const atCursors = window.visibleTextEditors.flatMap(({ document, selection }): readonly SentenceRef[] => {
    const article = service.placeAt(document.uri.toString(), document.offsetAt(selection.start))?.index ?? -1;
    const sentences = analysis.articles[article]?.structure.sentences ?? [];
    const sentence = indexAt(sentences, document.offsetAt(selection.start), true);
    return article === ref.article || sentence < 0 ? [] : [{ article, sentence }];
  });
  const separator = (label: string): SentenceItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    ...(atCursors.length > 0
      ? [
          separator(l10n.t('At the cursor beside')),
          ...atCursors.map(ref => ({ ...itemOf(ref), detail: labels[ref.article] ?? '' })),
        ]
      : []),
    ...analysis.articles.flatMap(({ structure }, article) =>
      article === ref.article
        ? []
        : [
            separator(labels[article] ?? ''),
            ...structure.sentences.map((_, sentence) => itemOf({ article, sentence })),
          ],
    ),
  ];
}

async function linkByHand(ports: Ports<'service' | 'finder' | 'decisions'>): Promise<void> {
  const here = await sentenceAtCursor(ports);
  if (here === undefined) return;
  const placeHolder = l10n.t('Which sentence of another version tells the same?');
  const picked = await pickOne(sentencesElsewhere(ports, here), { placeHolder });
  if (picked?.ref) await decideLink(ports, here, picked.ref, 'link');
}

async function markParagraph(
  ports: Ports<'service' | 'finder' | 'decisions'>,
  kind: PassageCorrection['kind'],
): Promise<void> {
  const here = await sentenceAtCursor(ports);
  if (here === undefined) return;
  const { editor, article, place } = here;
  const index = paragraphAt(article.structure, editor.document.offsetAt(editor.selection.start));
  const paragraph = article.structure.paragraphs[index];
  if (paragraph === undefined) return;
  if (tellsStory(paragraph) === (kind === 'story')) {
    void tell(
      kind === 'story'
        ? l10n.t('This paragraph is part of the story already.')
        : l10n.t('This paragraph is left out already.'),
    );
    return;
  }
  const done = kind === 'story' ? l10n.t('Part of the story now') : l10n.t('Left out of the story now');
  const passage = { kind, article: article.name, quote: textOf(article.text, paragraph) };
  await decide(ports, place.story.id, done, ({ passages }) => ({ passages: withPassage(passages, passage) }));
}

async function undoDecision(ports: Ports<'service' | 'finder' | 'decisions'>): Promise<void> {
  const story = await needStory(ports);
  if (story === undefined) return;
  const undone = await ports.decisions.undoLast(story.id);
  if (undone) tellBriefly('discard', l10n.t('Decision taken back'), confirmationMilliseconds);
  else void tell(l10n.t('Nothing was decided about this story in this window.'));
}

/** What a person decides about matches and paragraphs; it is kept with the story and wins over every rule. */
export function matchDecisionCommands(
  ports: Ports<'service' | 'finder' | 'settings' | 'decisions' | 'suggestions'>,
): CommandHandlers {
  return {
    'crossread.whyMatched': () => explain(ports),
    'crossread.confirmMatch': () => decideAtCursor(ports, 'confirm'),
    'crossread.rejectMatch': () => decideAtCursor(ports, 'reject'),
    'crossread.linkByHand': () => linkByHand(ports),
    'crossread.markBoilerplate': () => markParagraph(ports, 'boilerplate'),
    'crossread.markStory': () => markParagraph(ports, 'story'),
    'crossread.undoDecision': () => undoDecision(ports),
  };
}
