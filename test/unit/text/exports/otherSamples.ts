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
