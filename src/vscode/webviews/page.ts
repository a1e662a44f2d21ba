import { Uri, workspace } from 'vscode';

/** Files of a page: its script is dist/webview/NAME.js, its style media/webview/NAME.css. */
export type PageName = 'table' | 'map';

/** What a page is given from its first moment; everything else comes as messages. */
export interface PageData {
  /** Key of an article of the story that the page is about. */
  readonly article: string;
  /** Its labels, in the person's language. */
  readonly texts: Readonly<Record<string, string>>;
  /** What it would be told first, so that it need not ask before it can show something. */
  readonly first?: unknown;
}

/** What a page is made of. */
interface PageParts {
  readonly style: string;
  readonly script: string;
}

/** Gives the parts of a page, which are read when they are asked for the first time. */
export function partsOnce(extension: Uri, name: PageName): () => Promise<PageParts> {
  let parts: Promise<PageParts> | undefined;
  return () => {
    parts ??= readParts(extension, name).catch((error: unknown) => {
      parts = undefined;
      throw error;
    });
    return parts;
  };
}

async function readParts(extension: Uri, name: PageName): Promise<PageParts> {
  const read = async (...path: readonly string[]): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, ...path)));
  const [style, script] = await Promise.all([
    read('media', 'webview', `${name}.css`),
    read('dist', 'webview', `${name}.js`),
  ]);
  return { style, script };
}

/** Data as JSON that can stand inside a script element: nothing in it ends the element or begins a comment. */
function dataText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A script that can stand inside a script element; `<` of these stands in texts and patterns alone, never as an operator. */
const scriptText = (script: string): string => script.replace(/<(?=!--|\/?script)/gi, '\\x3c');

/**
 * The document of a page. It holds its style, its data and its script, which run by their nonce, so that it shows at once: a
 * page's files come by way of the window, and that takes longer than all the rest. Nothing else can be loaded, not even from
 * the extension; styles that the script sets through the object model are not barred.
 */
export function pageHtml({ style, script }: PageParts, data: PageData): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crossread</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<script type="application/json" id="data">${dataText(data)}</script>
<script nonce="${nonce}">${scriptText(script)}</script>
</body>
</html>`;
}
