import { bodies, titles } from './articles';

const [first, second] = bodies;

export const factivaFields = `HD      ${titles[0]}
BY      By Kim Roe
WC      61 words
PD      7 May 2024
ET      09:20
SN      Coast Herald
SC      COHER
LA      English
CY      (c) 2024 Coast Herald

LP      ${first[0]}

TD      ${first[1]}

NS      gdis : Disasters
AN      Document COHER00020240507ek5700001

SE      News
HD      ${titles[1]}
WC      33 mots
PD      8 mai 2024
SN      Bay Times
LA      Français

LP
${second[0]}

TD
${second[1]}

AN
Document BAYTIM0020240508ek580000b

Search Summary
Text      harbour
`;

export const factivaText = `News
${titles[0]}
By Kim Roe
61 words
7 May 2024
09:20
Coast Herald
COHER
English
(c) 2024 Coast Herald

${first.join('\n\n')}

Document COHER00020240507ek5700001

${titles[1]}
33 Wörter
8. Mai 2024
Bay Times
BAYTIM
Deutsch
Copyright 2024 Bay Times

${second.join('\n\n')}

Dokument BAYTIM0020240508ek580000b
`;

const rule = '_'.repeat(60);
export const proQuest = `${rule}

Document 1 of 2

${titles[0]}

Author: Roe, Kim

Abstract: None available.

Full text: ${first.join('\n\n')}

Subject: Harbours

Location: Ostley

Title: ${titles[0]}

Publication title: Coast Herald; Ostley

Publication date: May 7, 2024

Last updated: 2024-09-22

Database: Newsstream

${rule}

Document 2 of 2

${titles[1]}

Volltext: ${second.join('\n\n')}

Titel: ${titles[1]}

Titel der Publikation: Bay Times

Publikationsdatum: 08.05.2024

Datenbank: Newsstream

${rule}

Contact us at: https://example.org/
`;

export const europresse = `Le Courrier d'Ostley, no. 1204
Monde, mardi 7 mai 2024, p. 3

HAVRE

${titles[0]}

Kim Roe

${first.join('\n\n')}

© 2024 Le Courrier d'Ostley. Tous droits réservés.
Numéro de document : news·20240507·CO·0401

news·20240507·CO·0401
Ce certificat est émis à Bibliothèque à des fins de visualisation personnelle et temporaire.
Date d'émission : 2024-05-20
Le présent document est protégé par les lois et conventions internationales.

Bay Times
Wednesday, May 8, 2024

${titles[1]}

${second.join('\n\n')}

© 2024 Bay Times. All rights reserved.
Document number: news·20240508·BT·77
`;

/** As ProQuest's pages and mails have it: nothing stands between the articles, and whoever sent them above the first. */
export const proQuestFields = `ProQuest Export

Whoever owns these documents lets you read them.

For Kim Roe:

${titles[0]}

Author: Roe, Kim

Publication info: Coast Herald ; Ostley [Ostley]07 May 2024: 3.

ProQuest document link

Abstract: None available.

Full text: ${first.join('\n\n')}

Credit: By Kim Roe, staff reporter

Publication title: Coast Herald; Ostley

Publication date: May 7, 2024

Database: U.S. Major Dailies

${titles[1]}

Publication info: Bay Times ; Ostley [Ostley]08 May 2024: 77.

ProQuest document link

Full text: ${second.join('\n\n')}

Publication title: Bay Times; Ostley

Publication date: May 8, 2024

Database: U.S. Major Dailies

Contact ProQuest
`;

/** With a number before each headline, the publisher above the document's own, and the language of whoever asked. */
export const factivaNumbered = `1) ${titles[0]}
By Kim Roe
61 palabras
7 mayo 2024
Coast Herald
COHER
Inglés
Copyright 2024 Coast Herald

${first.join('\n\n')}

Coast Media Ltd.

Documento COHER00020240507ek5700001

2) ${titles[1]}
33 字
2024 年 5 月 8 日 09:20
Bay Times
BAYTIM
英文
(c) 2024 Bay Times

${second.join('\n\n')}

Bay Digital (Full Text)

文件 BAYTIM0020240508ek580000b
`;

export const genios = `Dokumente

Coast Herald vom 07.05.2024, S. 3

${titles[0]}

${first[0]}

Seite 2 von 3

${first[1]}

Kim Roe

Quelle: Coast Herald vom 07.05.2024, S. 3

Ressort: Lokales

Dokumentnummer: CH20240507

Dauerhafte Adresse des Dokuments: https://example.org/document/CH__1

Alle Rechte vorbehalten: (c) Coast Media GmbH

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH

Bay Times vom 8.5.2024, Nr. 105

${titles[1]}

${second.join('\n\n')}

Quelle: Bay Times vom 8.5.2024, Nr. 105

Alle Rechte vorbehalten: (c) Bay Times

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
`;
