import { l10n } from 'vscode';
import { factsLeft, nextFact, type FactsLeft } from '../../core/report/factsLeft';
import type { ArticleAnalysis } from '../../core/story/analysis';
import type { CommandHandlers } from '../shell/commands';
import { needArticle } from '../shell/currentStory';
import type { Ports } from '../shell/ports';
import { reveal } from '../ui/places';
import { tell, tellBriefly } from '../ui/tell';
import { fileOf } from '../../core/story/fileParts';

const leftIn = (ports: Ports<'notes'>, article: ArticleAnalysis): FactsLeft =>
  factsLeft(article.claims, ports.notes.notes(fileOf(article))?.notes ?? []);

/** Goes to the next figure or date that nobody has checked: in this article, else in the next version that has one. */
async function next(ports: Ports<'service' | 'finder' | 'notes'>): Promise<void> {
  const found = await needArticle(ports);
  if (found === undefined) return;
  const { editor, place } = found;
  const { articles } = place.analysis;
  const inOrder = [...articles.slice(place.index), ...articles.slice(0, place.index)];
  for (const article of inOrder) {
    const { left } = leftIn(ports, article);
    const isHere = article === inOrder[0];
    const fact = nextFact(left, isHere ? editor.document.offsetAt(editor.selection.start) : -1);
    if (fact === undefined) continue;
    await reveal({ article: fileOf(article), start: fact.start, end: fact.end });
    tellBriefly('checklist', l10n.t('{0} facts left in {1}', left.length, article.name));
    return;
  }
  void tell(l10n.t('Every figure and date of this story has a note with a status.'));
}

/** Walking through what is left to check. */
export function factCommands(ports: Ports<'service' | 'finder' | 'notes'>): CommandHandlers {
  return { 'crossread.nextUncheckedFact': () => next(ports) };
}
