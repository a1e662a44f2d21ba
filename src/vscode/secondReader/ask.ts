import { commands, l10n, lm, type LanguageModelChat } from 'vscode';
import { makeRequests, smallestWindow, usualWindow, type ReaderRequest } from '../../core/secondReader/requests';
import { runWhole } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';
import type { CommandHandlers } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { pickOne } from '../ui/ask';
import { askYes, tell, tellWarning, whileTellingAloud } from '../ui/tell';
import type { AskedModels } from './askedModels';
import { askAll } from './askAll';
import type { SecondReaderPorts } from './ports';
import { droppedChoices, outcomeText, type AskOutcome } from './wording';

type AskPorts = SecondReaderPorts<'service' | 'finder' | 'decisions'>;

/** Asking a model that the person chose: the only thing here that leaves the machine, and only after a yes. */
export function askCommands(ports: AskPorts, asked: AskedModels): CommandHandlers {
  return { 'crossread.askSecondReader': row => ask(ports, asked, row) };
}

async function ask(ports: AskPorts, asked: AskedModels, row: unknown): Promise<void> {
  const reading = await needReading(ports, row);
  const model = reading && (await chooseModel());
  if (reading === undefined || model === undefined) return;
  const room = windowOf(model);
  if (room < smallestWindow) {
    void tellWarning(l10n.t('{0} takes too little text at once for this.', model.name));
    return;
  }
  const requests = await runWhole(makeRequests(reading.analysis, room), hostPacer);
  if (requests.length === 0 || !(await mayAsk(model, reading.analysis.articles.length, requests))) return;
  const outcome = await whileTellingAloud(l10n.t('Asking {0}…', model.name), (token, say) =>
    asked.during(token, own => askAll(ports, { story: reading.story.id, model, requests, say }, own)),
  );
  if (outcome !== undefined) await tellOutcome(outcome);
}

/** Milliseconds for a provider that wakes only when it is asked, and tells of its models a moment later. */
const wakesWithin = 3000;

async function modelsThatAnswer(): Promise<readonly LanguageModelChat[]> {
  const models = await lm.selectChatModels();
  if (models.length > 0) return models;
  await new Promise<void>(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const listening = lm.onDidChangeChatModels(done);
    const timer = setTimeout(done, wakesWithin);
  });
  return lm.selectChatModels();
}

async function chooseModel(): Promise<LanguageModelChat | undefined> {
  const models = await modelsThatAnswer();
  if (models.length === 0) {
    void tell(
      l10n.t(
        'VS Code offers no language model here. Set one up in VS Code, or let “crossread second-reader” write the questions.',
      ),
    );
    return undefined;
  }
  const items = models.map(model => ({
    label: model.name,
    description: model.vendor,
    detail: l10n.t('{0}, up to {1} tokens at once', model.family, model.maxInputTokens),
    model,
  }));
  const placeHolder = l10n.t('Which model shall read this story? Nothing is sent yet.');
  return (await pickOne(items, { placeHolder, matchOnDescription: true }))?.model;
}

/** English has some four letters to the token; names and figures have fewer. */
const unitsPerToken = 3;

/** A guess is told in hundreds. */
const roughly = 100;

/** UTF-16 units that a model takes at once; larger requests than the usual one are answered worse. */
const windowOf = ({ maxInputTokens }: LanguageModelChat): number =>
  Math.min(usualWindow, Math.floor(maxInputTokens * unitsPerToken));

/** Says what goes where, in front of everything else, and asks. Tokens are guessed: who counts them is the provider, who has no text yet. */
function mayAsk(model: LanguageModelChat, versions: number, requests: readonly ReaderRequest[]): Promise<boolean> {
  const units = requests.reduce((sum, { text }) => sum + text.length, 0);
  const tokens = Math.ceil(units / unitsPerToken / roughly) * roughly;
  const question = l10n.t('Send the texts of this story to {0}?', model.name);
  const detail = l10n.t(
    'The texts of all {0} versions of this story go to {1} ({2}), through VS Code: about {3} tokens, requests: {4}. Notes and other files do not. What comes back is checked against the texts, and shown as suggestions only.',
    versions,
    model.name,
    model.vendor,
    tokens,
    requests.length,
  );
  return askYes(question, l10n.t('Send'), detail);
}

async function tellOutcome(outcome: AskOutcome): Promise<void> {
  const [see, dropped] = [l10n.t('Review Suggestions'), l10n.t('Show Dropped')];
  const buttons = [...(outcome.kept > 0 ? [see] : []), ...(outcome.dropped.length > 0 ? [dropped] : [])];
  const say = outcome.problem === undefined ? tell : tellWarning;
  const answer = await say(outcomeText(outcome), ...buttons);
  if (answer === see) await commands.executeCommand('crossread.reviewSuggestions');
  if (answer === dropped)
    await pickOne(droppedChoices(outcome.dropped), {
      placeHolder: l10n.t('What did not stand the checks, and why'),
      matchOnDetail: true,
    });
}
