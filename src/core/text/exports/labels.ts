import { isSpace } from '../lines';
import type { Span } from '../span';

/** What a labelled line of an export says. `head` and `other` say nothing that is kept; `head` stands above the text only. */
export type ExportField = 'title' | 'date' | 'outlet' | 'author' | 'body' | 'abstract' | 'head' | 'other';

/** Labels in English, German, French, Dutch, Spanish and Scandinavian languages, in lower case. */
const labels: Readonly<Record<ExportField, string>> = {
  title: `title|headline|article title|document title|titel|titolo|schlagzeile|überschrift|titre|manchette|kop|título|titular|tittel`,
  date: `publication date|date|date published|publish date|published|pub date|issue date|publikationsdatum|veröffentlichungsdatum|
    erscheinungsdatum|ausgabedatum|datum|data|date de publication|publicatiedatum|fecha de publicación|fecha`,
  outlet: `publication title|publication name|source|source name|from|newspaper|paper|journal|medium|outlet|publication|
    titel der publikation|publikationstitel|quelle|zeitung|titre de la publication|nom de la source|titel van publicatie|
    publicatietitel|bron|krant|título de publicación|título de la publicación|fuente|periódico|publicación|fonte|testata|källa|tidning|kilde|avis`,
  author: `byline|author|authors|author(s)|author/byline|reporter|writer|autor|autoren|verfasser|von|auteur|auteurs|signature|autores|autore|autori`,
  body: `body|full text|full-text|fulltext|article text|article body|text|haupttext|volltext|texte intégral|texte|corps|
    volledige tekst|tekst|texto completo|texto|cuerpo|testo`,
  abstract: `abstract|summary|zusammenfassung|kurzfassung|résumé|samenvatting|resumen|riassunto`,
  head: `section|length|transcript|lunghezza|sezione|dateline|highlight|series|show|anchors|guests|column|distribution|insert|ressort|rubrik|länge|laenge|
    rubrique|longueur|encart|rubriek|sectie|lengte|sección|longitud`,
  other: `credit|caption|illustration|load-date|language|pub-type|publication-type|publication type|publication format|graphic|subject|
    subjects|subject terms|index terms|thesaurus terms|keywords|organization|organisation|company|ticker|industry|geographic|person|
    people|named works|city|state|country|region|journal-code|document-type|type|correction|corrections|corrections & amplifications|correction-date|notes|update|links|
    location|company / organization|publication info|publication details|publication year|publication subject|issn|isbn|volume|issue|
    edition|pages|page|first page|last page|start page|estimated printed pages|number of pages|year|publisher|place of publication|
    country of publication|source type|language of publication|document type|document feature|proquest document id|document url|url|
    permalink|persistent link|copyright|copyright notice|last updated|database|identifier / keyword|classification|products|column name|
    correspondence author|supplement|accession number|e-issn|coden|doi|record|record number|record no|document number|
    gale document number|source citation|word count|words|full text word count|readability|lexile measure|clip id|
    ladedatum|aktualisierung|sprache|grafik|publikationstyp|zeitungs-code|zeitungscode|ort|orte|firma|firma/organisation|personen|
    herausgeber|verlag|erscheinungsort|erscheinungsland|erscheinungsjahr|thema|seite|seiten|ausgabe|textlänge|wortzahl|dokumentnummer|
    dauerhafte adresse des dokuments|alle rechte vorbehalten|quellentyp|sprache der publikation|dokumenttyp|proquest-dokument-id|
    dokument-url|letzte aktualisierung|zuletzt aktualisiert|datenbank|
    date-chargement|langue|type-publication|sujet|localisation-geo|societe|société|symbole-boursier|secteur-activite|graphique|lieu|
    personnes|société / organisation|éditeur|lieu de publication|pays de publication|année de publication|type de source|périodicité|
    couverture géographique|provenance|langue de publication|type de document|identificateur de document proquest|url du document|
    dernière mise à jour|base de données|
    laaddatum|taal|publicatie-type|publicatietype|onderwerp|grafiek|locatie|plaats|personen|bedrijf / organisatie|uitgever|
    plaats van publicatie|land van publicatie|jaar van publicatie|brontype|taal van publicatie|documenttype|proquest-document-id|
    document-url|laatst bijgewerkt|databank|
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

const roleOf = (label: string): ExportField | undefined =>
  fieldOf.get(label.replaceAll('\u00a0', ' ').trim().toLowerCase());

/** Reads a line that starts with a known label and a colon, or null. */
export function readLabel(text: string, { start, end }: Span): Labelled | null {
  const colon = text.slice(start, Math.min(end, start + longest)).indexOf(':');
  if (colon < 2) return null;
  const label = text.slice(start, start + colon).trimEnd();
  const field = roleOf(label);
  if (field === undefined) return null;
  let valueStart = start + colon + 1;
  while (valueStart < end && isSpace(text.charCodeAt(valueStart))) valueStart++;
  return { field, capitals: label === label.toUpperCase(), valueStart };
}

/** What a label alone on its line says; its value stands below. */
export function readBareLabel(text: string, { start, end }: Span): ExportField | null {
  return end - start > longest ? null : (roleOf(text.slice(start, end)) ?? null);
}
