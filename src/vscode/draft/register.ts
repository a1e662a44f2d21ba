import { commands, Disposable, l10n, window, workspace, type TextDocument } from 'vscode';
import { fileName } from '../adapters/articleFiles';
import { registerCommands } from '../shell/commands';
import { needStory } from '../shell/currentStory';
import type { Ports } from '../shell/ports';
import { tell, whileTelling } from '../ui/tell';
import { DraftChecks } from './draftChecks';
import { alarmsIn } from './problems';
import { summaryText } from './wording';

type DraftPorts = Ports<'service' | 'finder' | 'decisions' | 'documents' | 'log'>;

/** A text that the person writes, held against the versions of a story: problems in the text, renewed as it is edited. */
export function registerDraft(ports: DraftPorts): Disposable {
  const checks = new DraftChecks(ports);
  return Disposable.from(
    checks,
    ports.documents.onDidRest(document => checks.edited(document)),
    ports.service.onDidChange(({ kind, story }) => kind === 'analysed' && checks.storyRead(story)),
    workspace.onDidCloseTextDocument(document => checks.stop(document)),
    registerCommands(ports, {
      'crossread.checkDraft': () => checkActive(ports, checks),
      'crossread.stopCheckingDraft': () => stopActive(checks),
    }),
  );
}

function stopActive(checks: DraftChecks): void {
  const document = activeText();
  if (document !== undefined) checks.stop(document);
}

const activeText = (): TextDocument | undefined => window.activeTextEditor?.document;

async function checkActive(ports: DraftPorts, checks: DraftChecks): Promise<void> {
  const document = activeText();
  if (document === undefined || document.getText().trim() === '') {
    void tell(l10n.t('Open the draft first: a text of your own, saved or not.'));
    return;
  }
  const story = await needStory(ports);
  if (story === undefined) return;
  const outcome = await whileTelling(l10n.t('Checking the draft…'), () => checks.start(document, story.id));
  if (outcome === undefined) {
    void tell(l10n.t('The story is still being read. Try again in a moment.'));
    return;
  }
  const { findings, versions } = outcome;
  const alarms = alarmsIn(findings);
  const show = l10n.t('Show Problems');
  const sentence = summaryText(fileName(document.uri), findings.length, alarms, versions);
  if ((await tell(sentence, ...(alarms > 0 ? [show] : []))) === show)
    await commands.executeCommand('workbench.actions.view.problems');
}
