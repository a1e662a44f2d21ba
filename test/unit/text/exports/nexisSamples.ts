import { bodies, titles } from './articles';

const [first, second] = bodies;
const cover = 'Download Request: All Documents: 1-2\nTime Of Request: May 20, 2024\n\n\n';

export const nexis = `${cover}                               1 of 2 DOCUMENTS


                              Coast Herald

                            May 7, 2024 Tuesday
                               FINAL EDITION

${titles[0]}

BYLINE: By Kim Roe

SECTION: NEWS; Pg. 3

LENGTH: 61 words

${first.join('\n\n')}

LOAD-DATE: May 9, 2024

LANGUAGE: ENGLISH

CORRECTION-DATE: May 11, 2024

CORRECTION: An earlier version named the wrong pier.

It was the north pier.

                          Copyright 2024 Coast Herald
                              All Rights Reserved


                               2 of 2 DOCUMENTS

                       Copyright 2024 Bay Press, Inc.
                              All Rights Reserved
                                   Bay Times

                            May 8, 2024 Wednesday

LENGTH: 33 words

HEADLINE: Twelve boats lost as
wall gives way

BYLINE: Lena Cole

BODY:

${second.join('\n\n')}

LOAD-DATE: May 9, 2024
`;

export const german = `                               Dokument 1 von 2

Küstenblatt

7. Mai 2024 Dienstag

${titles[0]}

AUTOR: Kim Roe

RUBRIK: HAFEN; S. 3

LÄNGE: 61 Wörter

${first.join('\n\n')}

UPDATE: 9. Mai 2024

SPRACHE: GERMAN; DEUTSCH

ZEITUNGS-CODE: kbl

Copyright 2024 Küstenblatt
Alle Rechte vorbehalten


                               Dokument 2 von 2

Buchtzeitung

8. Mai 2024 Mittwoch

${titles[1]}

LÄNGE: 33 Wörter

${second.join('\n\n')}

UPDATE: 9. Mai 2024

SPRACHE: GERMAN; DEUTSCH
`;

export const nexisUni = `Date and Time: Monday, May 20, 2024 9:31:00 AM CEST
Job Number: 00000001
Documents (2)
1. ${titles[0]}
Client/Matter: -None-
Search Terms: harbour
2. ${titles[1]}
Client/Matter: -None-

${titles[0]}
Coast Herald (Ostley)
May 7, 2024 Tuesday 9:20 AM GMT


Copyright 2024 Coast Herald All Rights Reserved

Section:\u00a0NEWS; Pg. 3
Length:\u00a061 words
Byline:\u00a0Kim Roe
Body


${first.join('\n\n')}

Load-Date:\u00a0May 9, 2024


End of Document


${titles[1]}
Bay Times
May 8, 2024 Wednesday

Copyright 2024 Bay Times All Rights Reserved
Length:\u00a033 words
Body

${second.join('\n\n')}

Classification
Language:\u00a0ENGLISH
Load-Date:\u00a0May 9, 2024

End of Document
`;

/** The English sample with the labels of another language. */
function relabelled(labels: Readonly<Record<string, string>>): string {
  let text = nexis;
  for (const [label, other] of Object.entries(labels)) text = text.replaceAll(label, other);
  return text;
}

export const french = relabelled({
  ' of 2 DOCUMENTS': ' de 2 DOCUMENTS',
  'May 7, 2024 Tuesday': '7 mai 2024 mardi',
  'May 8, 2024 Wednesday': '8 mai 2024 mercredi',
  BYLINE: 'AUTEUR',
  SECTION: 'RUBRIQUE',
  LENGTH: 'LONGUEUR',
  HEADLINE: 'TITRE',
  BODY: 'TEXTE',
  'LOAD-DATE': 'DATE-CHARGEMENT',
  LANGUAGE: 'LANGUE',
  'All Rights Reserved': 'Tous droits réservés',
});

export const dutch = relabelled({
  ' of 2 DOCUMENTS': ' van 2 DOCUMENTEN',
  'May 7, 2024 Tuesday': '7 mei 2024 dinsdag',
  'May 8, 2024 Wednesday': '8 mei 2024 woensdag',
  BYLINE: 'AUTEUR',
  SECTION: 'RUBRIEK',
  LENGTH: 'LENGTE',
  HEADLINE: 'KOP',
  BODY: 'TEKST',
  'LOAD-DATE': 'LAADDATUM',
  LANGUAGE: 'TAAL',
  'All Rights Reserved': 'Alle rechten voorbehouden',
});

export const spanish = relabelled({
  ' of 2 DOCUMENTS': ' de 2 DOCUMENTOS',
  'May 7, 2024 Tuesday': '7 de mayo de 2024 martes',
  'May 8, 2024 Wednesday': '8 de mayo de 2024 miércoles',
  BYLINE: 'AUTOR',
  SECTION: 'SECCIÓN',
  LENGTH: 'LONGITUD',
  HEADLINE: 'TITULAR',
  BODY: 'TEXTO',
  'LOAD-DATE': 'FECHA-CARGA',
  LANGUAGE: 'IDIOMA',
});
