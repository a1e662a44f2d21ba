import * as vscode from 'vscode';
import { after, eventually, expect } from './support/expect';
import { openArticle } from './support/extension';

const wire = 'wire-2024-07-09.txt';

const lensesOf = (uri: vscode.Uri): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);

/** The links above the paragraphs of an article, once its versions were compared. */
async function comparedLenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  return eventually(async () => {
    const lenses = await lensesOf(uri);
    expect(lenses.map(({ command }) => command?.title).join(' | ')).toMatch(/of 5 versions/);
    return lenses;
  });
}

/** With the files that they stand in: stories that were opened before are still there. */
const placedProblems = (): readonly { readonly file: string; readonly problem: vscode.Diagnostic }[] =>
  vscode.languages
    .getDiagnostics()
    .flatMap(([file, found]) => found.map(problem => ({ file: file.toString(), problem })))
    .filter(({ problem }) => problem.source === 'Crossread');

const ourProblems = (): readonly vscode.Diagnostic[] => placedProblems().map(({ problem }) => problem);

async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map(part => (part instanceof vscode.MarkdownString ? part.value : '')))
    .join('\n');
}

describe('a story that is opened by one of its articles', () => {
  it('has one row of links above each of its paragraphs', async () => {
    const { document } = await openArticle(wire);
    const lenses = await comparedLenses(document.uri);
    const lines = new Set(lenses.map(({ range }) => range.start.line));
    const paragraphs = document
      .getText()
      .split('\n')
      .filter(line => line.trim() !== '');
    expect(lines.size).toBe(paragraphs.length);
    expect(lenses.every(({ range, isResolved }) => isResolved && range.isEmpty)).toBe(true);
  });

  it('keeps the links on their paragraphs in the same moment that a person types', async () => {
    const editor = await openArticle(wire);
    const before = (await comparedLenses(editor.document.uri)).map(({ range }) => range.start.line);
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'One more paragraph.\n\n'));
    const lines = new Set((await lensesOf(editor.document.uri)).map(({ range }) => range.start.line));
    expect(before.filter(line => line > 2).every(line => lines.has(line + 2))).toBe(true);
    await vscode.commands.executeCommand('undo');
  });

  it('keeps what a person types while its folder is looked at', async () => {
    const editor = await openArticle(wire);
    await comparedLenses(editor.document.uri);
    // the text is read early in the look and the story handed over late: one of the moments lies between
    for (const moment of [0, 10, 25, 60]) {
      await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'One more paragraph.\n\n'));
      const looked = vscode.commands.executeCommand('crossread.refresh');
      await after(moment);
      await vscode.commands.executeCommand('undo');
      await looked;
      // the typing rests, and the story is read again
      await after(600);
      await eventually(async () =>
        expect(await hoverOn(editor.document, 'at least 42 people')).toContain('at least 42 people'),
      );
    }
  });

  it('tells on hover what was read in a figure, and how the other versions word it', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const hover = await hoverOn(document, 'at least 42 people');
    expect(hover).toContain('at least 42 people');
    expect(hover).toContain('officials');
    expect(hover).toMatch(/\[british\\-paper\]\(command:crossread\.goTo/);
  });

  it('tells on hover who is named', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    expect(await hoverOn(document, 'Narendra Modi')).toMatch(/\*\*Narendra Modi\*\* · person\n\nAlso\\: .*Modi/);
  });

  it('lists each difference once, as information, with the words of the versions and where they stand', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const found = await eventually(() => {
      const shown = placedProblems();
      expect(shown.length).toBeGreaterThan(0);
      return shown;
    });
    const problems = found.map(({ problem }) => problem);
    expect(problems.every(({ severity }) => severity === vscode.DiagnosticSeverity.Information)).toBe(true);
    expect(problems.every(({ relatedInformation }) => (relatedInformation?.length ?? 0) > 0)).toBe(true);
    expect(problems.filter(({ code }) => code !== undefined)).toEqual([]);
    const messages = problems.map(({ message }) => message);
    expect(messages.filter(message => !/: .*“.+” in /.test(message))).toEqual([]);
    const placed = found.map(({ file, problem: { message, range } }) =>
      [file, range.start.line, range.start.character, message].join(' '),
    );
    expect(new Set(placed).size).toBe(placed.length);
  });

  it('offers to note a difference, with both wordings, in every version that has a side of it', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const place = document.positionAt(document.getText().indexOf('officials said') + 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
    );
    expect(actions.map(({ command }) => command?.command)).toContain('crossread.noteDifference');
  });

  it('lists no differences when a person does not want them in the Problems panel', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const ours = (): number => ourProblems().length;
    await eventually(() => expect(ours()).toBeGreaterThan(0));
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('problems.enabled', false, vscode.ConfigurationTarget.Global);
    await eventually(() => expect(ours()).toBe(0));
    await settings.update('problems.enabled', undefined, vscode.ConfigurationTarget.Global);
    await eventually(() => expect(ours()).toBeGreaterThan(0));
  });

  it('finds all mentions of a name across versions, by references, highlights and symbols', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const at = document.positionAt(document.getText().indexOf('Narendra Modi') + 3);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    expect(new Set(references.map(({ uri }) => uri.path)).size).toBe(5);
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    expect(marked.length).toBe(references.filter(({ uri }) => uri.path === document.uri.path).length);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'narmodi',
    );
    expect(symbols.map(({ name }) => name)).toContain('Narendra Modi');
  });

  it('has an outline of headlines, paragraphs and the figures in them', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    expect(outline.flatMap(({ children }) => children.map(({ name }) => name))).toContain('at least 42 people');
  });

  it('tells on hover how a quotation stands in the other versions', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const hover = await hoverOn(document, 'greatly benefit');
    expect(hover).toContain('**Quotation** · said by Narendra Modi');
    expect(hover).toMatch(/british\\-paper.*quoted in the same words/);
  });

  it('walks through the differences, over to other versions', async () => {
    const { document } = await openArticle(wire);
    await comparedLenses(document.uri);
    const stops = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await vscode.commands.executeCommand('crossread.nextDifference');
      const { document: at, selection } = vscode.window.activeTextEditor ?? {};
      expect(selection?.isEmpty).toBe(false);
      stops.add(at?.uri.path.split('/').at(-1) ?? '');
    }
    expect(stops.size).toBeGreaterThan(1);
  });

  it('opens all versions side by side', async () => {
    await openArticle(wire);
    await vscode.commands.executeCommand('crossread.openAllSideBySide');
    const columns = new Set(vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn));
    expect(columns.size).toBe(5);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
  });
});
