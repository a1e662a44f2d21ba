import { bodies, titles } from './articles';

const [first, second] = bodies;

/** The page as NewsBank prints it: the day before the outlet, a notice of rights below. */
export const newsBank = `NewsBank
Access World News

${titles[0]}

May 7, 2024 | Coast Herald (Ostley, ST)
Author/Byline: Kim Roe | Section: News
61 Words

OpenURL Link

${first.join('\n\n')}

Copyright (c) 2024 Coast Herald

${titles[1]}

May 8, 2024 | Bay Times (Ostley, ST)
Section: Local
33 Words

OpenURL Link

${second.join('\n\n')}

Copyright (c) 2024 Bay Times
`;

/** NewsBank with its fields, some of which stand again below the text. */
export const newsBankFields = `Paper: Coast Herald
Title: ${titles[0]}
Date: May 7, 2024
Section: NEWS
Page: A3

${first.join('\n\n')}

Author: Kim Roe
Section: NEWS
Page: A3
Copyright (c) 2024 Coast Herald
Record Number: 10A1F3B2C77D


Paper: Bay Times
Title: ${titles[1]}
Date: May 8, 2024
Section: LOCAL
Page: 1

${second.join('\n\n')}

Section: LOCAL
Page: 1
Copyright (c) 2024 Bay Times
Record Number: 10A1F3B2C77E
`;

/** The day of figures alone stands behind the outlet; one of them tells that the month comes first. */
export const ebsco = `Record: 1
Title:\t${titles[0]}
Authors:\tRoe, Kim
Source:\tCoast Herald. 05/07/2024, p3.
Document Type:\tArticle
Subject Terms:\t*HARBORS
\t*WALLS
Full Text Word Count:\t61
Accession Number:\t2W6012345670507
Database:\tNewspaper Source Plus
Section: News

${first.join('\n\n')}

Copyright of Coast Herald is the property of Coast Press and its content may not be copied.

Record: 2
Title:\t${titles[1]}
Source:\tBay Times. 05/08/2024, p1.
Document Type:\tArticle
Full Text Word Count:\t33
Accession Number:\t2W6112345670508
Database:\tNewspaper Source Plus
Section: Local

${second.join('\n\n')}

Record: 3
Title:\tWhat it cost
Source:\tBay Times. 05/18/2024, p2.
Document Type:\tAbstract
`;

export const gale = `${titles[0]}

Author: Kim Roe
Date: May 7, 2024
From: Coast Herald
Publisher: Coast Press Ltd.
Length: 61 words
Lexile Measure: 1180L

Full Text:

${first.join('\n\n')}

Source Citation (MLA 9th Edition)
"${titles[0]}." Coast Herald, 7 May 2024, p. 3. Gale OneFile: News, link.example.org/A792831. Accessed 20 June 2024.

Gale Document Number: GALE|A792831

${titles[1]}

Date: May 8, 2024
From: Bay Times
Publisher: Coast Press Ltd.
Length: 33 words
Lexile Measure: 1180L

Full Text:

${second.join('\n\n')}

Source Citation (MLA 9th Edition)
"${titles[1]}." Bay Times, 8 May 2024, p. 1. Gale OneFile: News, link.example.org/A792832. Accessed 20 June 2024.

Gale Document Number: GALE|A792832
`;

/** A list of all stands above, and the day behind the outlet. */
export const retriever = `Bibliotek
Datum 2024-06-20

Nyheter:

> ${titles[0]}, Coast Herald, 2024-05-07

> ${titles[1]}, Bay Times, 2024-05-08 09:31

${titles[0]}
Coast Herald, 2024-05-07
Sida 3
Publicerat i print.

${first.join('\n\n')}

© Coast Herald. Alla artiklar är skyddade enligt upphovsrättslagen.

Läs hela artikeln på http://example.org/7Ml1g0
==============================================================================

${titles[1]}
Bay Times, 2024-05-08 09:31
Publicerat på webb.

${second.join('\n\n')}

© Bay Times. Alla artiklar är skyddade enligt upphovsrättslagen.

Se webartikeln på http://example.org/7Ml1g1
==============================================================================
`;

/** Europresse with a name over each value, as a Word document has it. */
export const europresseNamed = `Mardi 7 mai 2024
Nom de la source
Coast Herald
Type de source
Presse • Journaux
Couverture géographique
Régionale
Provenance
Ostley, Royaume-Uni
p. 3
Coast Herald • p. 3 • 61 mots

${titles[0]}

Kim Roe

${first.join('\n\n')}

© 2024 Coast Herald. Tous droits réservés.
Le présent document est protégé par les lois sur le droit d'auteur et son utilisation est régie par ces lois.

news·20240507·CO·0001

Mercredi 8 mai 2024
Nom de la source
Bay Times
Type de source
Presse • Journaux
Couverture géographique
Régionale
Provenance
Ostley, Royaume-Uni
p. 1
Bay Times • p. 1 • 33 mots

${titles[1]}

${second.join('\n\n')}

© 2024 Bay Times. Tous droits réservés.
Le présent document est protégé par les lois sur le droit d'auteur et son utilisation est régie par ces lois.

news·20240508·CO·0101
`;

/** Nexis without a blank line anywhere. */
export const nexisTight = `1 of 2 DOCUMENTS
Coast Herald
May 7, 2024 Tuesday
${titles[0]}
BYLINE: Kim Roe
SECTION: NEWS; Pg. 3
LENGTH: 61 words
${first.join('\n')}
LOAD-DATE: May 9, 2024
LANGUAGE: ENGLISH
Copyright 2024 Coast Herald
All Rights Reserved
2 of 2 DOCUMENTS
Bay Times
May 8, 2024 Wednesday
${titles[1]}
SECTION: LOCAL; Pg. 1
LENGTH: 33 words
${second.join('\n')}
LOAD-DATE: May 9, 2024
LANGUAGE: ENGLISH
Copyright 2024 Bay Times
All Rights Reserved
`;

/** A form that nobody has told of: only that its fields come again. */
export const unheardOf = `----------------------------------------
Item 1 of 2
Newspaper: Coast Herald
Published: 7 May 2024
Headline: ${titles[0]}
Reporter: Kim Roe
Clip ID: 881

${first.join('\n\n')}

----------------------------------------
Item 2 of 2
Newspaper: Bay Times
Published: 8 May 2024
Headline: ${titles[1]}
Clip ID: 882

${second.join('\n\n')}
`;
