import { commands, l10n, ViewColumn, window, type TextEditor } from 'vscode';
import type { SentenceRef } from '../../core/matching/match';
import { passagePairs, passageTexts, type PassagePair } from '../../core/report/comparePassages';
import { paragraphLookedAt } from '../../core/report/paragraphSummary';
import { missingPassages, onlyInVersion, type ListedSentence } from '../../core/report/missingPassages';
import type { ArticlePlace } from '../../core/service/storyService';
import type { ArticleAnalysis, StoryAnalysis } from '../../core/story/analysis';
import { sharedBetween } from '../../core/matching/sharedBetween';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import { indexAt, textOf } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import { needArticle } from '../shell/currentStory';
import type { Ports } from '../shell/ports';
import { pickOne, type Choice } from '../ui/ask';
import { reveal } from '../ui/places';
import { percentText } from '../ui/percentText';
import { plain } from '../ui/plain';
import { tell } from '../ui/tell';
import { tierText } from '../ui/wording';
import { wrapLines } from '../ui/wrapLines';
import { passageUri } from './passageDocuments';
import { versionUri } from './versionDocuments';

/** A sentence of an article that is open in an editor. */
export interface SentenceHere {
  readonly editor: TextEditor;
  readonly place: ArticlePlace;
  readonly article: ArticleAnalysis;
  readonly ref: SentenceRef;
}

/** The sentence at the cursor of the article that a command is about; says so when there is none. */
export async function sentenceAtCursor(ports: Ports<'service' | 'finder'>): Promise<SentenceHere | undefined> {
  const { editor, place } = (await needArticle(ports)) ?? {};
  const article = place?.analysis.articles[place.index];
  if (editor === undefined || place === undefined || article === undefined) return undefined;
  const { sentences, paragraphs } = article.structure;
  const cursor = editor.document.offsetAt(editor.selection.start);
  // behind a date or a byline in its line a sentence begins
  const { start = 0 } = paragraphs[paragraphLookedAt(article.structure, article.text, cursor)] ?? {};
  const offset = Math.max(cursor, start);
  const inside = indexAt(sentences, offset, true);
  const before = sentences.findLastIndex(one => one.start <= offset);
  // above the first sentence stands a date or a byline of its paragraph
  const sentence = inside >= 0 ? inside : Math.max(0, before);
  if (sentences.length > 0) return { editor, place, article, ref: { article: place.index, sentence } };
  void tell(l10n.t('Put the cursor into a sentence first.'));
  return undefined;
}

/** The words of a sentence in one line. */
export function sentenceInLine({ articles }: StoryAnalysis, { article, sentence }: SentenceRef): string {
  const { text = '', structure } = articles[article] ?? {};
  const span = structure?.sentences[sentence];
  return span ? textOf(text, span).replace(/\s+/g, ' ') : '';
}

interface PairItem extends Choice {
  readonly pair: PassagePair;
}

/** The pair to compare: the only one, or the one that a person picks. */
async function choosePair(story: StoryAnalysis, pairs: readonly PassagePair[]): Promise<PassagePair | undefined> {
  if (pairs.length < 2) return pairs[0];
  const labels = versionLabels(story.articles);
  const items = pairs.map((pair): PairItem => ({
    label: labels[pair.there.article] ?? '',
    description: tierText(pair.tier),
    detail: sentenceInLine(story, { article: pair.there.article, sentence: pair.there.from }),
    pair,
  }));
  return (await pickOne(items, { placeHolder: l10n.t('Compare with which version?') }))?.pair;
}

/** Opens a page that marks what only one of two passages has. */
async function showPair(story: StoryAnalysis, pair: PassagePair): Promise<void> {
  const labels = versionLabels(story.articles);
  const nameOf = (article: number): string => plain(labels[article] ?? '', 'text');
  const [labelHere, labelThere] = [nameOf(pair.here.article), nameOf(pair.there.article)];
  const document = {
    labelHere,
    labelThere,
    relation: tierText(pair.tier),
    nearCopy: pair.tier === 'copied' || pair.tier === 'edited',
    ...passageTexts(story, pair),
  };
  const uri = passageUri(`${labelHere} ↔ ${labelThere}`, document);
  await wrapLines(await window.showTextDocument(uri, { preview: true }));
}

async function comparePassage(ports: Ports<'service' | 'finder' | 'settings'>): Promise<void> {
  const here = await sentenceAtCursor(ports);
  if (here === undefined) return;
  const { place, ref } = here;
  const pairs = passagePairs(place.analysis, ref.article, ref.sentence, ports.settings.current().lowestTier);
  if (pairs.length === 0) {
    void tell(l10n.t('No other version has this paragraph.'));
    return;
  }
  const pair = await choosePair(place.analysis, pairs);
  if (pair) await showPair(place.analysis, pair);
}

/** Opens two whole articles, as they are, in the editor's diff: near copies first among those to choose from. */
async function compareArticles(ports: Ports<'service' | 'finder'>): Promise<void> {
  const place = (await needArticle(ports))?.place;
  if (place === undefined) return;
  const { articles, matches } = place.analysis;
  const labels = versionLabels(articles);
  const items = articles
    .map((version, article) => ({
      label: labels[article] ?? '',
      version,
      article,
      shared: sharedBetween(matches.pairs, place.index, article),
    }))
    .filter(({ article }) => article !== place.index)
    .sort((a, b) => b.shared - a.shared)
    .map(item => ({ ...item, description: l10n.t('{0} common wording', percentText(item.shared)) }));
  const placeHolder = l10n.t('Compare with which version?');
  const other = items.length > 1 ? await pickOne(items, { placeHolder }) : items[0];
  const here = articles[place.index];
  if (other === undefined || here === undefined) return;
  const title = plain(`${labels[place.index] ?? ''} ↔ ${other.label}`, 'text');
  await commands.executeCommand('vscode.diff', versionUri(here), versionUri(other.version), title);
}

interface SentenceItem extends Choice {
  readonly sentence: ListedSentence;
}

/** Sentences to choose from; the one that is chosen opens. */
async function chooseSentence(
  story: StoryAnalysis,
  placeHolder: string,
  sentences: readonly (ListedSentence & { readonly toldBy?: readonly number[] })[],
): Promise<void> {
  const labels = versionLabels(story.articles);
  const items = sentences.map((sentence): SentenceItem => {
    const names = sentence.toldBy?.map(article => labels[article] ?? '').join(', ');
    return names === undefined
      ? { label: sentence.words, sentence }
      : { label: names, detail: sentence.words, sentence };
  });
  const picked = await pickOne(items, { placeHolder, matchOnDetail: true });
  if (picked === undefined) return;
  const key = fileOf(story.articles[picked.sentence.ref.article]);
  const { start, end } = picked.sentence;
  const isHere = key === window.activeTextEditor?.document.uri.toString();
  await reveal({ article: key, start, end }, isHere ? undefined : ViewColumn.Beside);
}

async function showMissing(ports: Ports<'service' | 'finder'>): Promise<void> {
  const place = (await needArticle(ports))?.place;
  if (place === undefined) return;
  const missing = missingPassages(place.analysis, place.index);
  if (missing.length > 0) await chooseSentence(place.analysis, l10n.t('Told by at least two other versions'), missing);
  else void tell(l10n.t('Nothing that two other versions tell is missing in this version.'));
}

async function showOnlyHere(ports: Ports<'service' | 'finder'>): Promise<void> {
  const place = (await needArticle(ports))?.place;
  if (place === undefined) return;
  const only = onlyInVersion(place.analysis, place.index);
  if (only.length > 0) await chooseSentence(place.analysis, l10n.t('Only in this version'), only);
  else void tell(l10n.t('Another version has every sentence of this one.'));
}

/** Comparing passages and looking through what a version lacks or has alone. */
export function passageCommands(ports: Ports<'service' | 'finder' | 'settings'>): CommandHandlers {
  return {
    'crossread.comparePassage': () => comparePassage(ports),
    'crossread.compareArticles': () => compareArticles(ports),
    'crossread.showMissing': () => showMissing(ports),
    'crossread.showOnlyHere': () => showOnlyHere(ports),
  };
}
