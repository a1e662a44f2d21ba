import { isSpace } from '../lines';
import type { Span } from '../span';

/** What a labelled line of an export says. `head` and `other` say nothing that is kept; `head` stands above the text only. */
export type ExportField = 'title' | 'date' | 'outlet' | 'author' | 'body' | 'abstract' | 'head' | 'other';

/** Labels in English, German, French, Dutch and Spanish, in lower case. */
const labels: Readonly<Record<ExportField, string>> = {
  title: `title|headline|titel|überschrift|titre|manchette|kop|título|titular`,
  date: `publication date|date|publikationsdatum|veröffentlichungsdatum|erscheinungsdatum|datum|date de publication|publicatiedatum|fecha de publicación|fecha`,
  outlet: `publication title|source|newspaper|publication|titel der publikation|publikationstitel|quelle|zeitung|
    titre de la publication|nom de la source|titel van publicatie|publicatietitel|bron|krant|
    título de publicación|título de la publicación|fuente|periódico`,
  author: `byline|author|authors|autor|autoren|verfasser|von|auteur|auteurs|signature|autores`,
  body: `body|full text|fulltext|text|haupttext|volltext|texte intégral|texte|corps|volledige tekst|tekst|texto completo|texto|cuerpo`,
  abstract: `abstract|summary|zusammenfassung|kurzfassung|résumé|samenvatting|resumen`,
  head: `section|length|dateline|highlight|series|show|anchors|guests|column|distribution|insert|ressort|rubrik|länge|laenge|
    rubrique|longueur|encart|rubriek|sectie|lengte|
    sección|longitud`,
  other: `credit|caption|load-date|language|pub-type|publication-type|graphic|subject|organization|organisation|company|ticker|industry|geographic|person|city|state|country|journal-code|document-type|type|correction|correction-date|
    notes|update|ladedatum|aktualisierung|sprache|grafik|publikationstyp|zeitungs-code|zeitungscode|
    date-chargement|langue|type-publication|sujet|localisation-geo|societe|société|symbole-boursier|
    secteur-activite|graphique|laaddatum|taal|publicatie-type|publicatietype|onderwerp|grafiek|
    links|location|people|company / organization|publication info|publication year|publication subject|issn|isbn|volume|issue|pages|page|
    first page|last page|start page|year|publisher|place of publication|country of publication|source type|language of publication|
    document type|document feature|proquest document id|document url|url|copyright|last updated|database|identifier / keyword|classification|
    products|number of pages|column name|correspondence author|supplement|accession number|e-issn|coden|doi|
    ort|orte|firma|firma/organisation|personen|herausgeber|verlag|erscheinungsort|erscheinungsland|erscheinungsjahr|thema|seiten|
    quellentyp|sprache der publikation|dokumenttyp|proquest-dokument-id|dokument-url|letzte aktualisierung|zuletzt aktualisiert|datenbank|
    lieu|personnes|société / organisation|éditeur|lieu de publication|pays de publication|année de publication|type de source|
    langue de publication|type de document|identificateur de document proquest|url du document|dernière mise à jour|base de données|
    locatie|plaats|personen|bedrijf / organisatie|uitgever|plaats van publicatie|land van publicatie|jaar van publicatie|brontype|
    taal van publicatie|documenttype|proquest-document-id|document-url|laatst bijgewerkt|databank|
    fecha-carga|fecha de carga|idioma|materia|lugar|personas|empresa|editorial|lugar de publicación|país de publicación|
    año de publicación|tipo de fuente|idioma de la publicación|tipo de documento|id del documento de proquest|url del documento|
    última actualización|base de datos`,
};

const fieldOf: ReadonlyMap<string, ExportField> = new Map(
  (Object.keys(labels) as ExportField[]).flatMap(field =>
    labels[field].split('|').map(label => [label.trim(), field] as const),
  ),
);

/** A labelled line: what it says, and where its value starts. */
export interface Labelled {
  readonly field: ExportField;
  /** Whether the label is in capitals, as Nexis writes them; prose that happens to open like a label is not. */
  readonly capitals: boolean;
  readonly valueStart: number;
}

/** Longest label with its colon. */
const longest = 48;

/** Reads a line that starts with a known label and a colon, or null. */
export function readLabel(text: string, { start, end }: Span): Labelled | null {
  const colon = text.slice(start, Math.min(end, start + longest)).indexOf(':');
  if (colon < 2) return null;
  const label = text
    .slice(start, start + colon)
    .replaceAll('\u00a0', ' ')
    .trimEnd();
  const field = fieldOf.get(label.toLowerCase());
  if (field === undefined) return null;
  let valueStart = start + colon + 1;
  while (valueStart < end && isSpace(text.charCodeAt(valueStart))) valueStart++;
  return { field, capitals: label === label.toUpperCase(), valueStart };
}
