import { exitCode, terminalIo, UsageError, usageErrorName, watchOutput } from './cli/io';

const usage = `crossread — several versions of one story, read side by side

  crossread analyze PATH… [--json [--suggestions]] [--no-entities] [--date YYYY-MM-DD]
      a folder (one story) or the files of one: names, figures, matching passages
  crossread check PATH… --draft FILE [--json] [--sarif FILE] [--junit FILE] [--baseline FILE] [--write-baseline FILE]
      figures, days, names and quotations of a draft against the versions; exit 1 if any needs a person
  crossread export PATH… --format csv|csv-long|markdown|html|jsonld|docx [--out FILE] [--force] [--suggestions]
      the table of facts, a report, an annotated copy or the notes, to hand over
  crossread import FILE… [--out DIR] [--dry-run]
      web pages, PDF, Word, mail, RTF, CSV, subtitles and exports of news databases as articles, beside the file or in DIR
  crossread annotate ARTICLE --quote TEXT [--occurrence N] [--note MD] [--tag T]… [--status S] [--author NAME]
      adds a note on words of an article
  crossread mcp PATH… [--allow-notes]
      a server of the Model Context Protocol on standard input and output: the story as tools for an agent that you started
  crossread second-reader PATH… --requests DIR [--window CHARACTERS]
      what a second reader is asked about a story, as files; nothing is sent anywhere
  crossread second-reader PATH… --answers FILE [--answers FILE]… [--model NAME] [--json]
      checks its answers to the letter and keeps what stands as suggestions, which a person confirms or rejects
  crossread verify PATH… [--json]
      where every note is now; exit 1 if any needs a person
`;

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

/** What {@link usage} says of one command; nothing of what is none. */
function usageOf(name: string): string {
  const entries = usage.split(/\n(?= {2}crossread )/).filter(entry => entry.startsWith(`  crossread ${name} `));
  return entries.map(entry => `${entry.trimEnd()}\n`).join('');
}

/** Node's argument parser reports an unknown or malformed option with such a code; commands stand in a script with a class of their own. */
function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof Error && (error.name === usageErrorName || code.startsWith('ERR_PARSE_ARGS'));
}

/** What the system refused: a folder without permission, a disk that is gone. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const io = terminalIo({
    cwd: process.cwd(),
    out: text => void process.stdout.write(text),
    input: process.stdin,
    error: line => void process.stderr.write(`crossread: ${line}\n`),
  });
  if (isHelp(name) || name === 'help') {
    io.out(usage);
    return exitCode.ok;
  }
  const own = usageOf(name);
  if (args.length === 1 && isHelp(args[0]) && own !== '') {
    io.out(own);
    return exitCode.ok;
  }
  try {
    // what reads articles takes longer to start than to print how it is called
    const command = own === '' ? undefined : (await import('./cli/commands')).commands[name];
    if (command === undefined)
      throw new UsageError(
        name === '' ? 'no command given; see crossread --help' : `no command '${name}'; see crossread --help`,
      );
    return await (
      await command()
    )(args, io);
  } catch (error) {
    const isExpected = isUsageError(error) || isSystemError(error);
    const message = error instanceof Error ? error.message : String(error);
    io.error(isExpected ? message : `failed unexpectedly: ${message}`);
    if (isExpected) return isUsageError(error) ? exitCode.usage : exitCode.unreadable;
    // for whoever mends it
    const trace = process.env['CROSSREAD_DEBUG'] === undefined || !(error instanceof Error) ? '' : (error.stack ?? '');
    for (const line of trace.split('\n').slice(1)) io.error(line);
    return exitCode.fault;
  }
}

const isRefused = watchOutput(process.stdout, line => {
  process.stderr.write(`crossread: ${line}\n`);
  process.exitCode = exitCode.unreadable;
});
watchOutput(process.stderr);

// not process.exit: output that is piped is still being written
void main().then(code => {
  process.exitCode = isRefused() ? exitCode.unreadable : code;
});
