import { l10n, type CancellationToken, type LanguageModelChat } from 'vscode';
import { checkAnswer, provenanceOf } from '../../core/secondReader/check';
import { withProposals } from '../../core/secondReader/decide';
import type { ReaderRequest } from '../../core/secondReader/requests';
import { runWhole } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';
import { reportDecision } from '../shell/outcomes';
import { answersOf } from './answers';
import type { SecondReaderPorts } from './ports';
import type { AskOutcome } from './wording';

/** What is asked of whom. */
interface Question {
  /** Id of the story. */
  readonly story: string;
  readonly model: LanguageModelChat;
  readonly requests: readonly ReaderRequest[];
  readonly say: (detail: string) => void;
}

/**
 * Asks, checks every item of the answers against the story as it is then, and keeps what stands.
 * @returns what came of it; undefined when nothing could be kept, which was told
 */
export async function askAll(
  ports: SecondReaderPorts<'service' | 'decisions'>,
  { story, model, requests, say }: Question,
  token: CancellationToken,
): Promise<AskOutcome | undefined> {
  const { answers, problem, isCancelled } = await answersOf(model, requests, token, number =>
    say(l10n.t('request {0} of {1}', number, requests.length)),
  );
  const analysis = ports.service.story(story)?.analysis;
  if (analysis === undefined) return undefined;
  const items = answers.flatMap(answer => answer.items);
  const provenance = provenanceOf(model.name || model.id, new Date().toISOString());
  const checked = await runWhole(checkAnswer(analysis, items, ports.decisions.of(story), provenance), hostPacer);
  const { suggestions, dropped } = checked;
  const proposals = suggestions.map(({ proposal }) => proposal);
  if (proposals.length > 0) {
    const outcome = await ports.decisions.change(story, now => withProposals(now, proposals));
    if (!reportDecision(outcome)) return undefined;
  }
  return {
    model: provenance.model,
    kept: suggestions.length,
    dropped,
    malformed: answers.reduce((sum, { malformed, overMost }) => sum + malformed + overMost, 0),
    incomplete: answers.filter(({ incomplete }) => incomplete).length,
    foreign: answers.filter(({ foreign }) => foreign).length,
    problem,
    isCancelled,
  };
}
