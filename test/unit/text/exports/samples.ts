import { citedAbove, citedBelow, proQuestInLines, proQuestTight } from './citedSamples';
import { ebsco, europresseNamed, gale, newsBank, newsBankFields, retriever, unheardOf } from './commonSamples';
import { dutch, french, german, nexis, nexisUni, spanish } from './nexisSamples';
import {
  europresse,
  factivaFields,
  factivaNumbered,
  factivaText,
  genios,
  proQuest,
  proQuestFields,
} from './otherSamples';

/** Two invented articles as the databases write them, several to a file. */
interface Sample {
  readonly form: string;
  readonly text: string;
  /** Outlets, dates, titles and authors as they are to be read. */
  readonly outlets: readonly [string, string];
  readonly authors: readonly [string | null, string | null];
}

export const samples: readonly Sample[] = [
  { form: 'Nexis', text: nexis, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', 'Lena Cole'] },
  { form: 'Nexis in German', text: german, outlets: ['Küstenblatt', 'Buchtzeitung'], authors: ['Kim Roe', null] },
  { form: 'Nexis in French', text: french, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', 'Lena Cole'] },
  { form: 'Nexis in Dutch', text: dutch, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', 'Lena Cole'] },
  {
    form: 'Nexis in Spanish',
    text: spanish,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', 'Lena Cole'],
  },
  { form: 'Nexis Uni', text: nexisUni, outlets: ['Coast Herald (Ostley)', 'Bay Times'], authors: ['Kim Roe', null] },
  {
    form: 'Factiva with fields',
    text: factivaFields,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'Factiva with fields behind one blank',
    text: factivaFields.replace(/^([A-Z]{2,3}) {2,}/gm, '$1 '),
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  { form: 'Factiva', text: factivaText, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', null] },
  { form: 'ProQuest', text: proQuest, outlets: ['Coast Herald', 'Bay Times'], authors: ['Roe, Kim', null] },
  {
    form: 'Factiva with numbers and publishers',
    text: factivaNumbered,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'ProQuest without rules',
    text: proQuestFields,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Roe, Kim', null],
  },
  { form: 'WISO', text: genios, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', null] },
  {
    form: 'Europresse',
    text: europresse,
    outlets: ["Le Courrier d'Ostley, no. 1204", 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'NewsBank',
    text: newsBank,
    outlets: ['Coast Herald (Ostley, ST)', 'Bay Times (Ostley, ST)'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'NewsBank with fields',
    text: newsBankFields,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'NewsBank with citations above',
    text: citedAbove,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Roe, Kim', null],
  },
  {
    form: 'NewsBank with citations below',
    text: citedBelow,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Roe, Kim', null],
  },
  {
    form: 'ProQuest without blank lines',
    text: proQuestTight,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: [null, null],
  },
  {
    form: 'ProQuest without line ends',
    text: proQuestInLines,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: [null, null],
  },
  { form: 'EBSCO', text: ebsco, outlets: ['Coast Herald', 'Bay Times'], authors: ['Roe, Kim', null] },
  { form: 'Gale', text: gale, outlets: ['Coast Herald', 'Bay Times'], authors: ['Kim Roe', null] },
  { form: 'Retriever', text: retriever, outlets: ['Coast Herald', 'Bay Times'], authors: [null, null] },
  {
    form: 'Europresse with names over values',
    text: europresseNamed,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
  {
    form: 'a database that is not known',
    text: unheardOf,
    outlets: ['Coast Herald', 'Bay Times'],
    authors: ['Kim Roe', null],
  },
];
