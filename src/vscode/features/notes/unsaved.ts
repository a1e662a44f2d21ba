import { Disposable, env, l10n, Uri, window } from 'vscode';
import { fileName } from '../../adapters/articleFiles';
import type { App } from '../../app';
import { problemSentence } from '../../noteWording';
import type { UnsavedNote } from '../../unsavedNotes';

/** Long enough to know one's own words again. */
const longestQuote = 80;

async function offer(app: App, unsaved: UnsavedNote): Promise<void> {
  const name = fileName(Uri.parse(unsaved.article, true));
  const line = unsaved.comment.replace(/\s+/g, ' ');
  const words = line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
  const [save, copy, discard] = [l10n.t('Save Now'), l10n.t('Copy My Text'), l10n.t('Discard')];
  const sentence = l10n.t('A note on {0} could not be saved: “{1}”', name, words);
  const answer = await window.showInformationMessage(sentence, save, copy, discard);
  if (answer === copy) await env.clipboard.writeText(unsaved.comment);
  if (answer === discard) await app.unsaved.dropText(unsaved.article, unsaved.comment);
  if (answer !== save) return;
  const outcome = await app.notes.add(unsaved.article, unsaved.span, { comment: unsaved.comment });
  if (outcome.ok) await app.unsaved.dropText(unsaved.article, unsaved.comment);
  else void window.showErrorMessage(problemSentence(outcome.problem, `${name}.annotations.json`));
}

/** Offers texts of notes that an earlier window could not save, when their articles are opened. */
export function registerUnsavedNotes(app: App): Disposable {
  const waiting = new Set(app.unsaved.all().map(({ id }) => id));
  return Disposable.from(
    app.notes.onDidChange(article => {
      for (const unsaved of app.unsaved.all()) {
        if (unsaved.article === article && waiting.delete(unsaved.id)) void offer(app, unsaved);
      }
    }),
  );
}
