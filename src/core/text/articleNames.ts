/** Names of files that may be articles. Exports are named `….crossread.md` so that a report is no version of its story. */
export const articleName = /(?<!\.crossread)\.(?:txt|md)$/i;
