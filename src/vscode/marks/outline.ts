import { Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from 'vscode';
import type { ArticleAnalysis } from '../../core/story/analysis';
import { tellsStory } from '../../core/text/article';
import { contains, textOf, type Span } from '../../core/text/span';
import { visible } from '../../core/text/visible';
import { rangeOf } from '../adapters/ranges';
import { articleSelector } from '../adapters/selector';
import type { Ports } from '../shell/ports';
import { plain, shortened } from '../ui/plain';
import { claimKindText, valueText } from '../ui/wording';

/** First words of a paragraph that name it in the outline. */
const titleLength = 60;

function titleOf(text: string, span: Span): string {
  return plain(shortened(visible(textOf(text, span)).replace(/\s+/g, ' ').trim(), titleLength), 'symbol') || '…';
}

function symbolOf(document: TextDocument, span: Span, name: string, detail: string, kind: SymbolKind): DocumentSymbol {
  const range = rangeOf(document, span);
  return new DocumentSymbol(name, detail, kind, range, range);
}

/** Headline and paragraphs, each with the figures in it. */
function outlineOf(document: TextDocument, article: ArticleAnalysis): readonly DocumentSymbol[] {
  return article.structure.paragraphs.filter(tellsStory).map(paragraph => {
    const kind = paragraph.kind === 'body' ? SymbolKind.String : SymbolKind.Module;
    const symbol = symbolOf(document, paragraph, titleOf(article.text, paragraph), '', kind);
    symbol.children = article.claims
      .filter(claim => claim.salience === 'claim' && contains(paragraph, claim))
      .map(claim => {
        const detail = plain(`${claimKindText(claim.kind)} · ${valueText(claim)}`, 'symbol');
        return symbolOf(document, claim, titleOf(article.text, claim), detail, SymbolKind.Number);
      });
    return symbol;
  });
}

/** The outline of an article of a story: headlines, paragraphs, figures. */
export function registerOutline(ports: Ports<'service' | 'settings'>): Disposable {
  return languages.registerDocumentSymbolProvider(
    articleSelector,
    {
      provideDocumentSymbols: document => {
        if (!ports.settings.current().enabled) return undefined;
        return ports.service.versionsIn(document.uri.toString()).flatMap(article => outlineOf(document, article));
      },
    },
    { label: 'Crossread' },
  );
}
