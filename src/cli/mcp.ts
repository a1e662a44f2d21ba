import { agentTools } from '../core/agent/agentTools';
import { version } from '../../package.json';
import { exitCode, UsageError, type CommandIo } from './io';
import { inputLines } from './mcp/lines';
import { McpServer } from './mcp/server';
import { StoryFolders } from './mcp/storyFolders';
import { parseOptions } from './options';

/**
 * `crossread mcp PATH… [--allow-notes]`: the tools for agents as a server of the Model Context Protocol, a message a line on standard
 * input and output, until the input ends. Whoever starts it hands the words of these articles to the agent that it answers.
 */
export async function runMcp(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, { 'allow-notes': { type: 'boolean', default: false } });
  const allowNotes = values['allow-notes'];
  if (positionals.length === 0) throw new UsageError('mcp needs a folder or files');
  if (io.input === undefined) throw new UsageError('mcp needs an input');
  const folders = await StoryFolders.open(positionals, io, allowNotes);
  const server = new McpServer({
    tools: agentTools.filter(({ readOnly }) => readOnly || allowNotes),
    version,
    openStory: (agent, token) => folders.host(agent, token),
    send: message => io.out(`${JSON.stringify(message)}\n`),
    onFault: error => io.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  for await (const line of inputLines(io.input)) server.receive(line);
  await server.done();
  return exitCode.ok;
}
