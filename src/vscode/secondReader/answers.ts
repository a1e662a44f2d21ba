import { LanguageModelChatMessage, l10n, type CancellationToken, type LanguageModelChat } from 'vscode';
import { longestAnswer, readAnswer, type Answer } from '../../core/secondReader/answer';
import type { ReaderRequest } from '../../core/secondReader/requests';

/** What a model answered to the requests that it got. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** Why not all requests were answered. */
  readonly problem: string | undefined;
  readonly isCancelled: boolean;
}

/**
 * Sends requests one after the other and reads the answers. What was answered before a failure or a stop is kept; an answer that does
 * not end is cut.
 * @param say is told before each request, from 1
 */
export async function answersOf(
  model: LanguageModelChat,
  requests: readonly ReaderRequest[],
  token: CancellationToken,
  say: (number: number) => void,
): Promise<Answers> {
  const answers: Answer[] = [];
  const isCancelled = (): boolean => token.isCancellationRequested;
  for (const { number, text } of requests) {
    if (isCancelled()) break;
    say(number);
    try {
      const answer = await answerTo(model, text, token);
      if (isCancelled()) break;
      answers.push(readAnswer(answer));
    } catch (error) {
      if (isCancelled()) break;
      const problem = error instanceof Error ? error.message : String(error);
      return { answers, problem, isCancelled: false };
    }
  }
  return { answers, problem: undefined, isCancelled: isCancelled() };
}

async function answerTo(model: LanguageModelChat, text: string, token: CancellationToken): Promise<string> {
  const justification = l10n.t('Crossread asks for passages that belong together; it checks every quotation.');
  const { text: parts } = await model.sendRequest([LanguageModelChatMessage.User(text)], { justification }, token);
  let answer = '';
  for await (const part of parts) {
    answer += part;
    // one unit more tells that it was cut; leaving the loop ends the stream
    if (answer.length > longestAnswer || token.isCancellationRequested) break;
  }
  return answer;
}
