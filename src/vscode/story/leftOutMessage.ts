import { commands, l10n, type Uri } from 'vscode';
import { fileName, mayBeArticle, type SkippedFile } from '../adapters/articleFiles';
import { sourceName } from '../../core/text/sourceKind';
import { otherKindText } from '../ui/sourceKinds';
import { tellWarning } from '../ui/tell';

/** Files that a message names; it is one line, and the rest is counted. */
const mostNamed = 3;

/** The sentence for a file that could not be taken. */
function problemText({ uri, problem }: SkippedFile): string {
  const name = fileName(uri);
  switch (problem) {
    case 'empty':
      return l10n.t('{0} is empty.', name);
    case 'binary':
      return l10n.t('{0} is not a text.', name);
    case 'tooLarge':
      return l10n.t('{0} is too large for an article (over 5 MB).', name);
    case 'unreadable':
      return l10n.t('{0} cannot be read.', name);
    default:
      return otherKindText(name, problem);
  }
}

/** "a.pdf, b.html and 5 more" */
function named(files: readonly Uri[]): string {
  const names = files.slice(0, mostNamed).map(fileName).join(', ');
  const more = files.length - mostNamed;
  return more > 0 ? l10n.t('{0} and {1} more', names, more) : names;
}

/** What was chosen and is in no story. */
export interface LeftOutChoice {
  readonly skipped: readonly SkippedFile[];
  /** Files of other kinds, which can be imported. */
  readonly sources: readonly Uri[];
}

/** The chosen files that are no texts. */
export const sourcesAmong = (files: readonly Uri[]): readonly Uri[] =>
  files.filter(file => !mayBeArticle(file) && sourceName.test(file.path));

/** What was left out, in a sentence or two: the first of each, and how many more. */
function leftOutText({ skipped, sources }: LeftOutChoice): string {
  const problems = skipped.slice(0, mostNamed).map(problemText);
  const more = skipped.length - problems.length;
  return [
    ...(sources.length === 0 ? [] : [l10n.t('To be imported first: {0}.', named(sources))]),
    ...problems,
    ...(more > 0 ? [l10n.t('{0} more files could not be read.', more)] : []),
  ].join(' ');
}

/**
 * Says which of the chosen files are in no story, and offers to import those that can be.
 * @param lead what is said before
 */
export async function tellLeftOut(choice: LeftOutChoice, lead: string): Promise<void> {
  const { skipped, sources } = choice;
  if (skipped.length + sources.length === 0 && lead === '') return;
  const go = l10n.t('Import Articles…');
  const sentence = lead === '' ? l10n.t('Left out: {0}', leftOutText(choice)) : `${lead} ${leftOutText(choice)}`.trim();
  const [first] = sources;
  if (first === undefined) void tellWarning(sentence);
  else if ((await tellWarning(sentence, go)) === go)
    await commands.executeCommand('crossread.importArticles', first, sources);
}
