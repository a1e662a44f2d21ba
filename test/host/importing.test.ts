import * as vscode from 'vscode';
import { story } from '../support/harbourStory';
import { rawPdf } from '../support/rawPdf';
import { wordArchive, wordBody, wordParagraph } from '../support/wordArchive';
import { answering, sentenceOf, type Answers, type Shown } from './support/dialogs';
import { expect } from './support/expect';
import { extension, storyFolder } from './support/extension';

const folder = (): vscode.Uri => vscode.Uri.joinPath(storyFolder(), 'sources');
const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), ...path.split('/'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const write = (name: string, content: string | Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(inFolder(name), typeof content === 'string' ? bytes(content) : content);
const textAt = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));
const namesIn = async (uri = folder()): Promise<readonly string[]> =>
  (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort();

/** Imports files of the folder; answers what is asked meanwhile. */
async function imported(names: readonly string[], answers: Answers = {}): Promise<readonly string[]> {
  const uris = names.map(inFolder);
  const shown: readonly Shown[] = await answering(answers, () =>
    vscode.commands.executeCommand('crossread.importArticles', uris[0], uris),
  );
  return shown.map(sentenceOf);
}

const page = `<html><head><title>${story.title}</title></head><body><article><h1>${story.title}</h1>${story.paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;
const words = 'BT /F1 12 Tf 72 700 Td (The wall broke and twelve boats sank.) Tj ET';
const rtf = `{\\rtf1\\ansi ${story.paragraphs.join('\\par\\par ')}}`;
const mail = `From: Kim Roe <kim@example.org>\nTo: desk@example.org\nDate: Tue, 7 May 2024 08:00:00 +0200\nSubject: ${story.title}\n\n${story.paragraphs.join('\n\n')}\n`;
const table = `title,date,text\nWall breaks,2024-05-07,"${story.paragraphs[0]}"\nWall falls,,"${story.paragraphs[1]}"\n`;
const subtitles = `WEBVTT\n\n00:01.000 --> 00:03.000\nThe wall broke at night.\n\n00:04.000 --> 00:06.000\nTwelve boats sank.\n`;

describe('importing articles', () => {
  before(() => extension().activate());
  beforeEach(() => vscode.workspace.fs.createDirectory(folder()));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  for (const [name, content, expected] of [
    ['page.html', page, `# ${story.title}\n\n${story.paragraphs[0]}`],
    ['report.pdf', rawPdf(1, words), 'pages: 1@'],
    ['copy.docx', wordArchive(wordBody(story.paragraphs.map(wordParagraph).join(''))), story.paragraphs[1]],
    ['letter.rtf', rtf, story.paragraphs[2]],
    ['mail.eml', mail, 'date: 2024-05-07'],
    ['talk.vtt', subtitles, 'The wall broke at night. Twelve boats sank.'],
  ] as const) {
    it(`writes the article of ${name} beside it and shows it`, async () => {
      await write(name, content);
      expect(await imported([name])).toEqual([]);
      const target = name.replace(/\.\w+$/, '.md');
      expect(vscode.window.activeTextEditor?.document.uri.path).toMatch(new RegExp(`/sources/${target}$`));
      expect(await textAt(target)).toContain(expected);
    });
  }

  it('lists several articles, and writes them only after a yes', async () => {
    await write('list.csv', table);
    expect(await imported(['list.csv'])).toEqual(['2 articles, 1 without a date. Write them beside their sources?']);
    expect(vscode.window.activeTextEditor?.document.getText()).toContain(
      'list.articles/001 2024-05-07 Wall breaks.md · 2024-05-07',
    );
    expect(await namesIn()).toEqual(['list.csv']);
    const yes: Answers = { showInformationMessage: (...args) => (args[1] === 'Import' ? 'Import' : undefined) };
    expect(await imported(['list.csv'], yes)).toContain('2 articles were imported.');
    expect(await namesIn(inFolder('list.articles'))).toEqual(['001 2024-05-07 Wall breaks.md', '002 Wall falls.md']);
  });

  it('writes beside what is there, never over it', async () => {
    await write('page.html', page);
    await write('page.md', 'My own words.');
    await imported(['page.html']);
    await imported(['page.html']);
    expect(await namesIn()).toEqual(['page (2).md', 'page.html', 'page.md']);
    expect(await textAt('page.md')).toBe('My own words.');
  });

  it('says what is wrong with each file that gives nothing', async () => {
    await write('cut.pdf', '%PDF-1.7\nno more');
    await write('notes.docx', 'PK\u0003\u0004');
    await write('plain.txt', 'Just a text.');
    expect(await imported(['cut.pdf', 'notes.docx', 'plain.txt', 'none.html'])).toEqual([
      'cut.pdf is damaged, or not what it says it is. Save or download it again. notes.docx is an archive (.zip). Unpack it and import the files in it. plain.txt is a text already: Crossread reads it as it is. none.html cannot be read.',
    ]);
    expect(await namesIn()).toEqual(['cut.pdf', 'notes.docx', 'plain.txt']);
  });
});
