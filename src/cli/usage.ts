/** What `crossread --help` prints. */
export const usage = `crossread — several versions of one story, read side by side

  crossread analyze PATH… [--json [--suggestions]] [--no-entities] [--date YYYY-MM-DD]
      a folder (one story) or the files of one: names, figures, matching passages
  crossread check PATH… --draft FILE [--json] [--sarif FILE] [--junit FILE] [--baseline FILE] [--write-baseline FILE]
      figures, days, names and quotations of a draft against the versions; exit 1 if any needs a person
  crossread export PATH… --format csv|csv-long|markdown|html|jsonld|docx [--out FILE] [--force] [--suggestions]
      the table of facts, a report, an annotated copy or the notes, to hand over
  crossread import FILE|FOLDER… [--out DIR] [--dry-run]
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

/** What {@link usage} says of one command; undefined when there is no such command. */
export function usageOf(name: string): string | undefined {
  const entries = usage.split(/\n(?= {2}crossread )/).filter(entry => entry.startsWith(`  crossread ${name} `));
  return entries.length === 0 ? undefined : `${entries.map(entry => entry.trimEnd()).join('\n')}\n`;
}
