import { Uri, type Webview } from 'vscode';

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

/** Where the scripts and styles of pages stand; they can load from nowhere else. */
export function pageRoots(extension: Uri): readonly Uri[] {
  return [Uri.joinPath(extension, 'dist', 'webview'), Uri.joinPath(extension, 'media')];
}

/** Text as the value of an HTML attribute. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/**
 * The document of a page: empty but for its one script, which runs by its nonce. Nothing comes from outside the extension;
 * styles that the script sets through the object model are not barred.
 */
export function pageHtml(
  webview: Webview,
  extension: Uri,
  name: PageName,
  { article, texts, first }: PageData,
): string {
  const nonce = crypto.randomUUID();
  const source = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const data = [
    ['article', article],
    ['texts', JSON.stringify(texts)],
    ['first', first === undefined ? '' : JSON.stringify(first)],
  ] as const;
  const attributes = data.map(([key, value]) => `data-${key}="${attributeText(value)}"`).join(' ');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${source('media', 'webview', `${name}.css`)}">
</head>
<body ${attributes}>
<script nonce="${nonce}" src="${source('dist', 'webview', `${name}.js`)}"></script>
</body>
</html>`;
}
