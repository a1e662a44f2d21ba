import { Disposable, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import { pageHtml, pageRoots, type PageName } from './page';

/** A page about one story. */
export interface Page {
  readonly panel: WebviewPanel;
  /** Id of the story. */
  readonly story: string;
}

/** A kind of page. */
export interface PageKind {
  /** Names the kind to the editor; `onWebviewPanel:TYPE` stands among the manifest's activation events. */
  readonly type: string;
  readonly name: PageName;
  /** Title of its tab. */
  readonly title: () => string;
  /** Fills a page that opens or comes back after a reload. What it returns is disposed with the page. */
  readonly fill: (page: Page) => Disposable;
}

/** What every page keeps of itself over a reload, apart from what is its own: the story, and where its versions are. */
const pageState = v.looseObject({ story: v.string(), members: v.array(v.string()) });

/** Opens pages, at most one of a kind for a story, and brings them back after a reload. */
export class Pages implements Disposable {
  private readonly kinds = new Map<string, PageKind>();
  private readonly open = new Map<string, WebviewPanel>();

  constructor(private readonly extension: Uri) {}

  /** Makes a kind of page known. */
  register(kind: PageKind): Disposable {
    this.kinds.set(kind.type, kind);
    return window.registerWebviewPanelSerializer(kind.type, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const known = v.safeParse(pageState, state);
        if (!known.success) {
          panel.dispose();
          return;
        }
        this.take(kind, panel, known.output.story);
        await openFirst(known.output.members);
      },
    });
  }

  /** Shows the page of a story: the one that is open, else a new one. */
  show(type: string, story: string): void {
    const kind = this.kinds.get(type);
    if (kind === undefined) return;
    const known = this.open.get(`${type} ${story}`);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const panel = window.createWebviewPanel(type, kind.title(), ViewColumn.Active, { enableFindWidget: true });
    this.take(kind, panel, story);
  }

  dispose(): void {
    for (const panel of [...this.open.values()]) panel.dispose();
  }

  private take(kind: PageKind, panel: WebviewPanel, story: string): void {
    const key = `${kind.type} ${story}`;
    panel.webview.options = { enableScripts: true, localResourceRoots: [...pageRoots(this.extension)] };
    panel.iconPath = Uri.joinPath(this.extension, 'media', 'icon.png');
    this.open.set(key, panel);
    const filled = kind.fill({ panel, story });
    panel.onDidDispose(() => {
      this.open.delete(key);
      filled.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, this.extension, kind.name);
  }
}

/** A story is read when one of its articles is open: after a reload, the first that is still there. */
async function openFirst(members: readonly string[]): Promise<void> {
  for (const member of members) {
    const document = await workspace.openTextDocument(Uri.parse(member, true)).then(
      found => found,
      () => undefined,
    );
    if (document !== undefined) return;
  }
}
