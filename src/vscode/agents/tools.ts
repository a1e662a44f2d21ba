import {
  CancellationError,
  Disposable,
  l10n,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  type CancellationToken,
  type PreparedToolInvocation,
} from 'vscode';
import { agentTools, callTool } from '../../core/agent/agentTools';
import { answerText } from '../../core/agent/answer';
import type { AgentTool } from '../../core/agent/tool';
import { Hosts } from './hosts';
import type { AgentPorts } from './ports';

/** Registers the tools; each asks for the open story when it is called. */
export function registerTools(ports: AgentPorts): Disposable {
  const hosts = new Hosts(ports);
  return Disposable.from(
    ...agentTools.map(tool =>
      lm.registerTool<unknown>(tool.name, {
        invoke: ({ input }, token) => invoke(tool, hosts, input, token),
        prepareInvocation: () => prepared(tool),
      }),
    ),
  );
}

async function invoke(
  tool: AgentTool,
  hosts: Hosts,
  input: unknown,
  token: CancellationToken,
): Promise<LanguageModelToolResult> {
  const host = await hosts.open(fileIn(input), token);
  const answer = await callTool(tool, host, input);
  if (token.isCancellationRequested) throw new CancellationError();
  return new LanguageModelToolResult([new LanguageModelTextPart(answerText(answer))]);
}

/** Of several stories that are open, the one that has the file is meant. */
function fileIn(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('file' in input)) return undefined;
  return typeof input.file === 'string' ? input.file : undefined;
}

/** What is said while it runs. (What writes asks for itself: what is asked for here is passed over where tools are approved unseen.) */
function prepared({ readOnly }: AgentTool): PreparedToolInvocation {
  return { invocationMessage: readOnly ? l10n.t('Reading the versions of the story') : l10n.t('Proposing a note') };
}
