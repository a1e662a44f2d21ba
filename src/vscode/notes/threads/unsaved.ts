import { Disposable, env, l10n, Uri } from 'vscode';
import { fileName } from '../../adapters/articleFiles';
import { report } from '../../shell/outcomes';
import { shortened } from '../../ui/plain';
import { tell } from '../../ui/tell';
import type { NotePorts } from '../ports';
import { writeText } from './noteWriting';
import type { UnsavedText } from './unsavedTexts';

/** Long enough to know one's own words again. */
const longestQuote = 80;

function sentenceOn({ article, purpose, text }: UnsavedText): string {
  const name = fileName(Uri.parse(article, true));
  const words = shortened(text.replace(/\s+/g, ' '), longestQuote);
  if (purpose.kind === 'note') return l10n.t('A note on {0} is not saved yet: “{1}”', name, words);
  if (purpose.kind === 'reply') return l10n.t('A reply on {0} is not saved yet: “{1}”', name, words);
  return l10n.t('A change of a note on {0} is not saved yet: “{1}”', name, words);
}

async function offer(ports: NotePorts<'service' | 'notes' | 'unsaved'>, unsaved: UnsavedText): Promise<void> {
  const { article, purpose, text } = unsaved;
  const [save, copy, discard] = [l10n.t('Save Now'), l10n.t('Copy My Text'), l10n.t('Discard')];
  const answer = await tell(sentenceOn(unsaved), save, copy, discard);
  if (answer === copy) await env.clipboard.writeText(text);
  if (answer === discard) await ports.unsaved.dropId(unsaved.id);
  if (answer === save) await report(await writeText(ports, article, purpose, text), article, text);
}

/** Offers texts that an earlier window could not save, or in which they were not finished, when their articles are opened. */
export function registerUnsavedTexts(ports: NotePorts<'service' | 'notes' | 'unsaved'>): Disposable {
  const waiting = new Set(ports.unsaved.all().map(({ id }) => id));
  return Disposable.from(
    ports.notes.onDidChange(article => {
      for (const unsaved of ports.unsaved.all()) {
        if (unsaved.article === article && waiting.delete(unsaved.id)) void offer(ports, unsaved);
      }
    }),
  );
}
