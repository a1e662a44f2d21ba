import {
  Disposable,
  DocumentHighlight,
  languages,
  Location,
  Range,
  SymbolInformation,
  SymbolKind,
  Uri,
  type Position,
  type TextDocument,
} from 'vscode';
import type { EntityType } from '../../core/entities/entity';
import { entityAt, goesBy, mentionsByVersion } from '../../core/report/entityIndex';
import type { ArticlePlace } from '../../core/service/storyService';
import type { ArticleAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../adapters/ranges';
import { articleSelector } from '../adapters/selector';
import type { Ports } from '../shell/ports';
import { plain } from '../ui/plain';

const symbolKinds: Readonly<Record<EntityType, SymbolKind>> = {
  PERSON: SymbolKind.Interface,
  ORG: SymbolKind.Class,
  PLACE: SymbolKind.Namespace,
  GROUP: SymbolKind.Package,
  EVENT: SymbolKind.Event,
  NAME: SymbolKind.Key,
};

function locationsIn(article: ArticleAnalysis, spans: readonly Span[]): readonly Location[] {
  const lines = createLineIndex(article.text);
  const uri = Uri.parse(fileOf(article), true);
  return spans.map(({ start, end }) => {
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    return new Location(uri, new Range(from.line, from.column, to.line, to.column));
  });
}

interface Named {
  readonly place: ArticlePlace;
  readonly entity: string;
}

/** The entity that is named at a position. */
function namedAt(ports: Ports<'service' | 'settings'>, document: TextDocument, position: Position): Named | undefined {
  const offset = document.offsetAt(position);
  const place = ports.settings.current().enabled ? ports.service.placeAt(document.uri.toString(), offset) : undefined;
  const found = place && entityAt(place.analysis, place.index, offset);
  return place && found && { place, entity: found.entity.id };
}

function references(
  ports: Ports<'service' | 'settings'>,
  document: TextDocument,
  position: Position,
): readonly Location[] {
  const named = namedAt(ports, document, position);
  if (named === undefined) return [];
  const { analysis } = named.place;
  return mentionsByVersion(analysis, named.entity).flatMap(({ article, mentions }) => {
    const where = analysis.articles[article];
    return where === undefined ? [] : locationsIn(where, mentions);
  });
}

function highlights(
  ports: Ports<'service' | 'settings'>,
  document: TextDocument,
  position: Position,
): readonly DocumentHighlight[] | undefined {
  const named = namedAt(ports, document, position);
  const mentions = named?.place.analysis.articles[named.place.index]?.mentions;
  return mentions
    ?.filter(({ entity }) => entity === named?.entity)
    .map(mention => new DocumentHighlight(rangeOf(document, mention)));
}

/** Entities of all stories by name, each at its first mention. */
function symbols(ports: Ports<'service'>, query: string): readonly SymbolInformation[] {
  return ports.service.stories().flatMap(({ analysis }) =>
    (analysis?.entities ?? [])
      .filter(entity => goesBy(entity, query))
      .flatMap(({ id, name, type }) => {
        const article = analysis?.articles.find(({ mentions }) => mentions.some(({ entity }) => entity === id));
        const first = article?.mentions.find(({ entity }) => entity === id);
        const [location] = article && first ? locationsIn(article, [first]) : [];
        if (location === undefined) return [];
        const where = plain(article?.name ?? '', 'symbol');
        return [new SymbolInformation(plain(name, 'symbol'), symbolKinds[type], where, location)];
      }),
  );
}

/** The editor's own searches know the entities: references, highlights of the word at the cursor, and Go to Symbol. */
export function registerEntitySearch(ports: Ports<'service' | 'settings'>): Disposable {
  return Disposable.from(
    languages.registerReferenceProvider(articleSelector, {
      provideReferences: (document, position) => [...references(ports, document, position)],
    }),
    languages.registerDocumentHighlightProvider(articleSelector, {
      provideDocumentHighlights: (document, position) => {
        const found = highlights(ports, document, position);
        return found && [...found];
      },
    }),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: query => [...symbols(ports, query)],
    }),
  );
}
