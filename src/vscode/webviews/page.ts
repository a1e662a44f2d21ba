import { l10n, Uri, type Webview } from 'vscode';

/** Files of a page: its script is dist/webview/NAME.js, its style media/webview/NAME.css over the common page.css. */
export type PageName = 'table' | 'map';

/** The folders that pages may load from. */
export function pageRoots(extension: Uri): readonly Uri[] {
  return [Uri.joinPath(extension, 'dist', 'webview'), Uri.joinPath(extension, 'media', 'webview')];
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The language that the editor's sentences are in, for screen readers. */
function languageOf(): string {
  return l10n.bundle === undefined ? 'en' : 'und';
}

/**
 * The document of a page: empty but for its one script, which runs by its nonce. Nothing comes from outside the extension, and
 * no markup or style stands in the page itself; styles that a script sets through the object model are not barred.
 */
export function pageHtml(webview: Webview, extension: Uri, name: PageName): string {
  const nonce = newNonce();
  const [scripts = extension, styles = extension] = pageRoots(extension);
  const address = (folder: Uri, file: string): string => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${languageOf()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${address(styles, 'page.css')}">
<link rel="stylesheet" href="${address(styles, `${name}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${address(scripts, `${name}.js`)}"></script>
</body>
</html>`;
}
