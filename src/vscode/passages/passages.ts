import { commands, l10n, ViewColumn, window, type TextEditor } from 'vscode';
import type { SentenceRef } from '../../core/matching/match';
import { passagePairs, textsOf, type PassagePair } from '../../core/report/comparePassages';
import { missingPassages, onlyInVersion, type ListedSentence } from '../../core/report/missingPassages';
import type { ArticlePlace } from '../../core/service/storyService';
import type { ArticleAnalysis, StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import { indexAt, textOf } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import type { Ports } from '../shell/ports';
import { pickOne, type Choice } from '../ui/ask';
import { reveal } from '../ui/places';
import { plain } from '../ui/plain';
import { tell } from '../ui/tell';
import { tierText } from '../ui/wording';
import { passageUri, type PassageDocument } from './passageDocuments';

/** A sentence of an article that is open in an editor. */
export interface SentenceHere {
  readonly editor: TextEditor;
  readonly place: ArticlePlace;
  readonly article: ArticleAnalysis;
  readonly ref: SentenceRef;
}

function sayNoStory(): void {
  void tell(l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.'));
}

/** The sentence at the cursor of the active editor; says so when there is none. */
export function sentenceAtCursor(ports: Ports<'service'>): SentenceHere | undefined {
  const editor = window.activeTextEditor;
  const place = editor && ports.service.placeOf(editor.document.uri.toString());
  const article = place?.analysis.articles[place.index];
  if (editor === undefined || place === undefined || article === undefined) {
    sayNoStory();
    return undefined;
  }
  const { sentences } = article.structure;
  const offset = editor.document.offsetAt(editor.selection.start);
  const inside = indexAt(sentences, offset, true);
  const sentence = inside >= 0 ? inside : sentences.findLastIndex(({ start }) => start <= offset);
  if (sentence < 0) {
    void tell(l10n.t('Put the cursor into a sentence first.'));
    return undefined;
  }
  return { editor, place, article, ref: { article: place.index, sentence } };
}

/** The words of a sentence in one line. */
export function wordsOfSentence({ articles }: StoryAnalysis, { article, sentence }: SentenceRef): string {
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
  const labels = versionLabels(story.articles.map(({ name }) => name));
  const items = pairs.map((pair): PairItem => ({
    label: labels[pair.there.article] ?? '',
    description: tierText(pair.tier),
    detail: wordsOfSentence(story, { article: pair.there.article, sentence: pair.there.from }),
    pair,
  }));
  return (await pickOne(items, { placeHolder: l10n.t('Compare with which version?') }))?.pair;
}

/** Near copies open in the editor's diff, reworded passages on a page that marks what only one of them has. */
async function showPair(story: StoryAnalysis, pair: PassagePair): Promise<void> {
  const labels = versionLabels(story.articles.map(({ name }) => name));
  const nameOf = (article: number): string => plain(labels[article] ?? '', 'text');
  const [labelHere, labelThere] = [nameOf(pair.here.article), nameOf(pair.there.article)];
  const title = `${labelHere} ↔ ${labelThere}`;
  const document = (show: PassageDocument['show']): PassageDocument => ({
    show,
    labelHere,
    labelThere,
    relation: tierText(pair.tier),
    ...textsOf(story, pair),
  });
  if (pair.tier === 'copied' || pair.tier === 'edited') {
    const [left, right] = [passageUri(labelHere, document('here')), passageUri(labelThere, document('there'))];
    await commands.executeCommand('vscode.diff', left, right, title, { preview: true });
  } else await window.showTextDocument(passageUri(title, document('both')), { preview: true });
}

async function comparePassage(ports: Ports<'service' | 'settings'>): Promise<void> {
  const here = sentenceAtCursor(ports);
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

interface SentenceItem extends Choice {
  readonly sentence: ListedSentence;
}

/** Sentences to choose from; the one that is chosen opens. */
async function chooseSentence(
  story: StoryAnalysis,
  placeHolder: string,
  sentences: readonly (ListedSentence & { readonly toldBy?: readonly number[] })[],
): Promise<void> {
  const labels = versionLabels(story.articles.map(({ name }) => name));
  const items = sentences.map((sentence): SentenceItem => {
    const names = sentence.toldBy?.map(article => labels[article] ?? '').join(', ');
    return names === undefined
      ? { label: sentence.words, sentence }
      : { label: names, detail: sentence.words, sentence };
  });
  const picked = await pickOne(items, { placeHolder, matchOnDetail: true });
  const key = picked && story.articles[picked.sentence.ref.article]?.key;
  if (picked === undefined || key === undefined) return;
  const { start, end } = picked.sentence;
  const isHere = key === window.activeTextEditor?.document.uri.toString();
  await reveal({ article: key, start, end }, isHere ? undefined : ViewColumn.Beside);
}

/** The active article in its story; says so when there is none. */
function activePlace(ports: Ports<'service'>): ArticlePlace | undefined {
  const place = window.activeTextEditor && ports.service.placeOf(window.activeTextEditor.document.uri.toString());
  if (place === undefined) sayNoStory();
  return place;
}

async function showMissing(ports: Ports<'service'>): Promise<void> {
  const place = activePlace(ports);
  if (place === undefined) return;
  const missing = missingPassages(place.analysis, place.index);
  if (missing.length > 0) await chooseSentence(place.analysis, l10n.t('Told by at least two other versions'), missing);
  else void tell(l10n.t('Nothing that two other versions tell is missing in this version.'));
}

async function showOnlyHere(ports: Ports<'service'>): Promise<void> {
  const place = activePlace(ports);
  if (place === undefined) return;
  const only = onlyInVersion(place.analysis, place.index);
  if (only.length > 0) await chooseSentence(place.analysis, l10n.t('Only in this version'), only);
  else void tell(l10n.t('Another version has every sentence of this one.'));
}

/** Comparing passages and looking through what a version lacks or has alone. */
export function passageCommands(ports: Ports<'service' | 'settings'>): CommandHandlers {
  return {
    'crossread.comparePassage': () => comparePassage(ports),
    'crossread.showMissing': () => showMissing(ports),
    'crossread.showOnlyHere': () => showOnlyHere(ports),
  };
}
