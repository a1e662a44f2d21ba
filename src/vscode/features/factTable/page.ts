import { Uri, type Webview } from 'vscode';

/** Where the page's script and style stand; it can load from nowhere else. */
export function pageRoots(extension: Uri): readonly Uri[] {
  return [Uri.joinPath(extension, 'dist', 'webview'), Uri.joinPath(extension, 'media')];
}

/** Text as the value of an HTML attribute. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/**
 * The empty page of the fact table. It gets its labels and the story it is about as data; everything else comes as messages.
 * @param article key of an article of the story
 */
export function pageHtml(
  webview: Webview,
  extension: Uri,
  data: { readonly article: string; readonly texts: Readonly<Record<string, string>> },
): string {
  const nonce = crypto.randomUUID();
  const source = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${source('media', 'webview', 'table.css')}">
</head>
<body data-article="${attributeText(data.article)}" data-texts="${attributeText(JSON.stringify(data.texts))}">
<script nonce="${nonce}" src="${source('dist', 'webview', 'table.js')}"></script>
</body>
</html>`;
}
