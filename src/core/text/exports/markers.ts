/**
 * Lines by which databases part their articles, in English, German, French and Dutch. Each matches a whole line without
 * the white space around it.
 */
export const markers = {
  /** Nexis before 2019: above each article. */
  nexisStart:
    /^\d{1,6} (?:of|von|de|sur|van|di) \d{1,6} (?:documents?|dokumente?n?|documenten|documentos?|documenti)$/i,
  /** Nexis in German and French, ProQuest in all languages: above each article. */
  numberedStart: /^(?:document|dokument|documento) \d{1,5} (?:of|von|de|sur|van|di) \d{1,5}$/i,
  /** Nexis Uni, Nexis Advance, Lexis+: below each article. */
  nexisUniEnd:
    /^(?:end of document|ende des dokuments|dokumentende|fin du document|einde (?:van (?:het )?)?document|fin del documento|fine del documento)$/i,
  /** Nexis Uni: above the text. */
  nexisUniBody:
    /^(?:body|text|haupttext|volltext|texte|texte intégral|corps|tekst|hoofdtekst|volledige tekst|cuerpo|texto|texto completo|testo)$/i,
  /** Nexis Uni: what follows the text, as a line of its own. */
  nexisUniTail:
    /^(?:correction|korrektur|rectificatif|correctie|classification|klassifizierung|classificatie|graphic|grafik|graphique|notes|(?:load-date|ladedatum|date[- ]de[- ]chargement|date-chargement|laaddatum|fecha[- ]de[- ]carga|fecha-carga):.*)$/i,
  /** Factiva: below each article, in the language of whoever asked; source code, day and a number. */
  factivaEnd: /^\p{L}{2,12} [A-Z0-9]{4,14}\d{8}[a-z0-9]{6,12}$/u,
  /** Factiva: length of the article in words, below headline and byline. */
  factivaLength: /^\d{1,3}(?:[.,\s]?\d{3})* \p{L}{1,12}$/u,
  /** Dow Jones: below the text, above the hour. */
  agencyEnd: /^(?:\(END\)(?: |$)|corrections? (?:&|and) amplifications?$|write to .{3,60}@\S+$)/i,
  /** Citations: who holds the article, by name or address. */
  holder:
    /\b(?:NewsBank|ProQuest|Gale|EBSCO(?:host)?|Nexis|Factiva|Europresse|Newspapers\.com|infoweb\.newsbank\.com|search\.proquest\.com|www\.proquest\.com|link\.gale\.com|search\.ebscohost\.com)\b/,
  /** A reference or a note that ends with an address. */
  address: /^.{0,600}\s<?(?:https?:\/\/|www\.)\S+$/s,
  /** Citations: the line above one, "MLA Citation", "Source Citation (MLA 9th Edition)". */
  citationHead:
    /^(?:[•*-] ?)?(?:MLA |APA |Chicago |Source |Works? )?(?:\d{1,2}th (?:ed(?:ition)?\.? )?)?(?:citations?|cited?(?: this)?(?: article)?)(?: \(.{2,20}\))?:?$/i,
  /** ProQuest: between articles. */
  rule: /^[_*=-]{30,}$/,
  /** ProQuest: the last field of each article, where nothing else parts them. */
  proQuestEnd: /^(?:database|datenbank|base de données|databank)\s?: \S/i,
  /** ProQuest: links of the page between its fields. */
  proQuestAside:
    /^(?:proquest[- ]?(?:document|dokument)?[- ]?link|lien (?:vers le )?document proquest|enlarge this image\.?)$/i,
  /** WISO: below each article. */
  geniosEnd: /^(?:©\s*)?GBI-Genios Deutsche Wirtschaftsdatenbank/i,
  /** WISO: heads of its pages. */
  geniosPage: /^(?:dokumente|seite \d+(?: von \d+)?)$/i,
  /** Nexis, where it has the pages of a document as text: heads of pages, above the headline again. */
  nexisPage: /^page \d{1,4} of \d{1,4}$/i,
  /** Nexis: above the text of a broadcast. */
  rushTranscript: /^THIS IS A RUSH TRANSCRIPT\b/,
  /** Nexis: what may stand between date and headline. */
  nexisEdition: /^(?:correction appended|(?:.{1,40}\s)?(?:edition|ausgabe|édition|editie)\b.{0,30})$/i,
  /** Europresse, Eureka: below each article. */
  europresseEnd: /^(?:(?:numéro de document|document number|dokumentnummer|documentnummer)\s?:\s*)?news·\d{8}·/i,
  /** Europresse: the certificate between articles. */
  europresseCertificate:
    /^(?:(?:ce certificat|certificat émis|this certificate|certificate issued|date d['’]émission|date issued|le présent document|this document)\b|news·\d{8}·)/i,
  /** Europresse: what may stand between the text and the copyright. */
  europresseAside: /^(?:illustration|note|encadré|photo)\(s\)\s?:/i,
  /** Any database: a number above each article, of so many or alone. */
  count:
    /^(?:(?:record|item|article|artikel|artículo|articolo|result|résultat|document|dokument|documento|story|hit)\s?[:#]?\s?\d{1,5}(?:\s?(?:of|von|de|sur|van|av|di|\/)\s?\d{1,6})?|\d{1,5}\s?(?:of|von|sur|van|av|di|\/)\s?\d{1,6}(?: (?:documents?|articles?|records?|results?))?)[.:]?$/i,
  /** Any database: below each article. */
  end: /^end of (?:article|record|item)$/i,
  /** Any database: how long the article is, alone or behind its outlet and page. */
  length:
    /^(?:.{1,80}[•·|] )?\d{1,3}(?:[.,\s]?\d{3})* ?(?:words?|wörter|mots|woorden|palabras|parole|palavras|ord)(?: .{1,30})?$/i,
  /** Any database: the page of the paper. */
  page: /^(?:pp?|pgs?|pages?|seiten?|s|sid(?:a|e|or)|pág(?:ina)?|pagina)[.:]? ?[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[-–,/ ].{0,20})?$/i,
  /** Any database: where or how the article appeared. */
  appeared: /^(?:published|publicerat|publisert|publiceret|publié|veröffentlicht) \p{L}.{0,40}$/iu,
  rights: /^(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|alle rechten voorbehouden)/i,
  rightsEnd:
    /(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|alle rechten voorbehouden|todos los derechos reservados|tutti i diritti riservati)\.?$/i,
  copyright:
    /^\(?(?:©|\(c\)|copyright\b|tous droits réservés|all rights reserved|alle rechte vorbehalten|alle rechten voorbehouden)/i,
} as const;
