import { answerOf, type AgentAnswer } from './answer';
import type { InputSchema } from './inputSchema';
import { readInput } from './inputSchema';
import type { AgentHost, AgentTool, TypedTool } from './tool';
import { checkTextTool } from './tools/checkText';
import { differencesTool } from './tools/differences';
import { factTool } from './tools/fact';
import { missingTool } from './tools/missing';
import { passagesTool } from './tools/passages';
import { proposeNoteTool } from './tools/proposeNote';
import { storyTool } from './tools/story';

/** A tool that takes anything, and only what fits its schema further in. */
function checking<S extends InputSchema>(tool: TypedTool<S>): AgentTool {
  return { ...tool, run: (host, input) => tool.run(host, readInput(tool.schema, input)) };
}

/** The tools, in the order in which they are listed. */
export const agentTools: readonly AgentTool[] = [
  checking(storyTool),
  checking(passagesTool),
  checking(differencesTool),
  checking(factTool),
  checking(missingTool),
  checking(checkTextTool),
  checking(proposeNoteTool),
];

/**
 * Calls a tool.
 * @throws ToolRefusal with what the agent should do instead
 */
export async function callTool(tool: AgentTool, host: AgentHost, input: unknown): Promise<AgentAnswer> {
  const found = await tool.run(host, input);
  const { cursor, ...question } = input as Readonly<Record<string, unknown>>;
  const asked = `${tool.name} ${JSON.stringify(Object.entries(question).sort(byName))}`;
  return host.run(answerOf(host.story, found, asked, typeof cursor === 'string' ? cursor : undefined));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
