import { describe, expect, it } from 'vitest';
import type { ArticleDetails } from '../../../src/core/annotations/articleRecord';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const lexicon = await loadLexicon();

function read(text: string, details?: ArticleDetails): ArticleAnalysis {
  const input = { key: 'a', name: 'a.txt', text, version: 0, ...(details && { details }) };
  const [article] = finish(createStoryReader(lexicon).analyse([input])).articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

/** "mindestens 1.214 Menschen: >=1214 person" */
function figuresOf({ text, claims }: ArticleAnalysis): readonly string[] {
  return claims.map(({ start, end, quantity, time }) => {
    const parts = quantity?.parts === undefined ? '' : ` ${quantity.parts.join('-')}`;
    const said = quantity ? `${quantity.bound}${quantity.value} ${quantity.unit}${parts}` : (time?.from ?? '');
    return `${text.slice(start, end)}: ${said}`.trim();
  });
}

const opening: Readonly<Record<string, string>> = {
  de: 'Nach dem Unglück in der Stadt ist der Verkehr auf der Strecke für mehrere Stunden nicht möglich, sagte ein Sprecher.',
  fr: 'Après l’accident dans la ville, le trafic est interrompu sur la ligne pour la journée, selon les autorités.',
  es: 'Tras el accidente en la ciudad, el tráfico está cortado en la línea para todo el día, según las autoridades.',
  it: 'Dopo l’incidente nella città il traffico è interrotto per tutta la giornata, come hanno detto le autorità della regione.',
  pt: 'Após o acidente na cidade, o tráfego está cortado na linha para todo o dia, segundo as autoridades do estado.',
  nl: 'Na het ongeluk in de stad is het verkeer op de lijn voor de hele dag niet mogelijk, zegt een woordvoerder van het bedrijf.',
  sv: 'Efter olyckan i staden är trafiken på linjen inte möjlig för hela dagen, och det har bolaget också sagt till en tidning.',
  da: 'Efter ulykken i byen er trafikken på linjen ikke mulig hele dagen, og det har selskabet også sagt til en avis af i går.',
  pl: 'Po wypadku w mieście ruch na linii jest niemożliwy przez cały dzień, jak powiedział rzecznik, który był na miejscu.',
  ru: 'После аварии в городе движение на линии не возможно до вечера, как сообщил представитель компании, который был на месте.',
};

const inLanguage = (language: string, sentence: string): ArticleAnalysis => read(`${opening[language]}\n\n${sentence}`);

describe('the language of a version', () => {
  it.each(Object.keys(opening))('is told by its small words: %s', language => {
    expect(read(opening[language] ?? '').structure.language).toBe(language);
  });

  it.each([
    ['日本', '昨日の午後、県内の工場で火災があり、消防によりますと、従業員ら十二人がけがをしたということです。'],
    ['Greek', 'Μετά το ατύχημα στην πόλη η κυκλοφορία διακόπηκε για όλη την ημέρα, σύμφωνα με την εταιρεία.'],
  ])('is told by its letters: %s', (_, text) => {
    expect(read(text).structure.language).toMatch(/^(?:ja|el)$/);
  });

  it.each([
    [
      'names',
      'The Médecins Sans Frontières team of Rio de la Plata met Luis de la Cruz and Ursula von der Leyen at El País.',
    ],
    [
      'a quotation',
      'The minister said: “C’est la vie, et nous ne sommes pas les seuls dans ce cas.” He then left the room for good.',
    ],
    ['a menu', 'Steak frites 12.50\n\nCrème brûlée de la maison 6.80\n\nMoules à la crème et aux herbes 14.20'],
    ['a short line', 'Menschen für Europa'],
    [
      'a list of names',
      'Müller, Schmidt, Weber, Schulz, Wagner, Becker, Hoffmann, Koch, Richter, Klein, Wolf, Neumann',
    ],
  ])('is English with %s in other words', (_, text) => {
    const { structure } = read(text);
    expect([structure.language, structure.paragraphs.map(({ language }) => language ?? 'en')]).toEqual([
      undefined,
      structure.paragraphs.map(() => 'en'),
    ]);
  });

  it('is that of each paragraph where it clearly is another', () => {
    const english =
      'The company said that the line would be closed for the rest of the day, and that 12 people were hurt.';
    const { structure } = read(`${english}\n\n${english}\n\n${opening['de'] ?? ''}`);
    expect(structure.language).toBeUndefined();
    expect(structure.paragraphs.map(({ language }) => language)).toEqual([undefined, undefined, 'de']);
  });

  it('is what a person says', () => {
    expect(read(opening['de'] ?? '', { language: 'en-GB' }).structure.language).toBeUndefined();
    expect(read('Alles klar.', { language: 'de-AT' }).structure.language).toBe('de');
  });
});

describe('figures of other languages', () => {
  it.each([
    ['de', 'Dort starben mindestens 1.214 Menschen.', ['mindestens 1.214 Menschen: >=1214 person']],
    ['de', 'Es kostet 12,5 Mio. Euro.', ['12,5 Mio. Euro: =12500000 EUR']],
    ['de', 'Der Wert fiel um −0,3 Prozent.', ['−0,3 Prozent: =-0.3 %']],
    ['de', 'Das sind 3,2 Milliarden Dollar.', ['3,2 Milliarden Dollar: =3200000000 USD']],
    ['de', 'Das sind 2 Billionen Euro.', ['2 Billionen Euro: =2000000000000 EUR']],
    ['de', 'Es kamen 10 bis 15 verletzte Soldaten.', ['10 bis 15 verletzte Soldaten: =12.5 soldaten 10-15']],
    ['de', "In Zürich waren 1'214 Personen dabei.", ["1'214 Personen: =1214 person"]],
    ['fr', 'Plus de 1 214 personnes sont venues.', ['Plus de 1 214 personnes: >1214 person']],
    ['fr', 'Cela coûte 3,5 millions d’euros, soit 12,5 %.', ['3,5 millions d’euros: =3500000 EUR', '12,5 %: =12.5 %']],
    ['fr', 'Une perte de 2,4 M€ a été annoncée.', ['2,4 M€: =2400000 EUR']],
    ['es', 'Costará 3 mil millones de euros.', ['3 mil millones de euros: =3000000000 EUR']],
    ['es', 'Subió 2,5 puntos porcentuales.', ['2,5 puntos porcentuales: =2.5 pp']],
    [
      'it',
      'Quasi 1.500 persone e 2 milioni di euro.',
      ['Quasi 1.500 persone: <~1500 person', '2 milioni di euro: =2000000 EUR'],
    ],
    ['pt', 'São R$ 4,5 bilhões.', ['R$ 4,5 bilhões: =4500000000 BRL']],
    ['nl', 'Het kost 1,2 miljard euro.', ['1,2 miljard euro: =1200000000 EUR']],
    ['sv', 'Det kostar 3,5 miljoner kronor.', ['3,5 miljoner kronor: =3500000 SEK']],
    ['da', 'Det koster 3,5 millioner kroner.', ['3,5 millioner kroner: =3500000 DKK']],
    ['pl', 'To kosztuje 2,5 mln zł.', ['2,5 mln zł: =2500000 PLN']],
    ['ru', 'Это 1,5 млрд рублей.', ['1,5 млрд рублей: =1500000000 RUB']],
  ])('are read by the habits of %s: %s', (language, sentence, figures) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual(figures);
  });

  it('are read as the text itself shows: a comma that groups in Mexico', () => {
    const text = `${opening['es']}\n\nHubo 1,214,000 personas y 1,214 casas, un 12.5 % más.`;
    expect(figuresOf(read(text))).toEqual([
      '1,214,000 personas: =1214000 person',
      '1,214 casas: =1214 casas',
      '12.5 %: =12.5 %',
    ]);
  });

  it('are not told where a comma may group or part', () => {
    expect(figuresOf(inLanguage('es', 'Hubo 1,214 personas.'))).toEqual([]);
  });

  it.each([
    ['de', 'Das war am 9. Juli 2024 und am 09.07.2024.', ['9. Juli 2024: 2024-07-09', '09.07.2024: 2024-07-09']],
    ['fr', 'C’était le 1er août 2024.', ['1er août 2024: 2024-08-01']],
    ['es', 'Fue el 9 de julio de 2024.', ['9 de julio de 2024: 2024-07-09']],
    ['de', 'So war es im Jahr 2019.', ['2019: 2019-01-01']],
  ])('and dates: %s %s', (language, sentence, dates) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual(dates);
  });

  it.each([
    ['fr', 'Sept passagers sont là, et Mars est loin de la Terre.'],
    ['de', 'Um 14.30 Uhr landete Flug LH 714 mit einem 34-jährigen Piloten, der 34 Jahre im Dienst ist.'],
    ['fr', 'Le train de 14h30 et un homme âgé, 34 ans, de la ligne 12.'],
    ['es', 'A las 20:30 horas llegó el F-16, con la A380 y el G20.'],
  ])('are not made of words, clocks, ages and names: %s %s', (language, sentence) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual([]);
  });

  it.each([
    [
      'de',
      'Bei zwölf Menschen und dreiundzwanzig Verletzten war es so.',
      ['zwölf Menschen: =12 person', 'dreiundzwanzig Verletzten: =23 verletzten'],
    ],
    [
      'de',
      'Mindestens zwei Millionen Euro und eine Milliarde Dollar.',
      ['Mindestens zwei Millionen Euro: >=2000000 EUR', 'eine Milliarde Dollar: =1000000000 USD'],
    ],
    [
      'fr',
      'Près de vingt-deux personnes et quatre-vingt-onze blessés.',
      ['Près de vingt-deux personnes: <~22 person', 'quatre-vingt-onze blessés: =91 blessés'],
    ],
    [
      'es',
      'Doce personas, treinta y dos heridos, un millón de euros.',
      ['Doce personas: =12 person', 'treinta y dos heridos: =32 heridos', 'un millón de euros: =1000000 EUR'],
    ],
    [
      'it',
      'Dodici persone e ventuno feriti, due milioni di euro.',
      ['Dodici persone: =12 person', 'ventuno feriti: =21 feriti', 'due milioni di euro: =2000000 EUR'],
    ],
    ['pt', 'Doze pessoas e vinte e três feridos.', ['Doze pessoas: =12 person', 'vinte e três feridos: =23 feridos']],
    [
      'nl',
      'Twaalf personen en tweeëntwintig gewonden.',
      ['Twaalf personen: =12 person', 'tweeëntwintig gewonden: =22 gewonden'],
    ],
    ['sv', 'Tolv personer och tjugotre skadade.', ['Tolv personer: =12 person', 'tjugotre skadade: =23 skadade']],
    ['da', 'Tolv mennesker og treogtyve sårede.', ['Tolv mennesker: =12 person', 'treogtyve sårede: =23 sårede']],
  ])('are read in words where what they count is known: %s %s', (language, sentence, figures) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual(figures);
  });

  it.each([
    ['de', 'Ein Mensch kam um elf, zu zweit, und Acht geben sieben Zwerge.'],
    ['fr', 'Une personne, et neuf vies pour un chat, le cent qui suit.'],
    ['es', 'Dos veces una persona, y los once de siempre.'],
    ['it', 'Sei una persona che viene alle sei, una delle due.'],
  ])('are no words that are something else: %s %s', (language, sentence) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual([]);
  });

  it.each([
    ['es', 'Empezó a las 6.40 horas y siguió hasta las 18.30.'],
    ['it', 'Alle 18.30, dalle 6.40 alle 8.15 e alle ore 9.05 era così.'],
    ['da', 'Det var kl. 18.30, og fra kl. 6.40-8.15 igen.'],
    ['sv', 'Det var klockan 18.30 och kl 6.40.'],
    ['de', 'Um 6.40 Uhr, von 9.15 bis 10.45 Uhr und gegen 18.30.'],
    ['nl', 'Het was om 18.30 uur en rond 6.40.'],
    ['pt', 'Foi às 18.30 e das 6.40 às 8.15.'],
    ['sv', 'Det är öppet 10.00–18.30 alla dagar.'],
  ])('are no hours of the clock: %s %s', (language, sentence) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual([]);
  });

  it.each([
    ['de', 'Es stieg um 6.40 Prozent.', ['6.40 Prozent: =6.4 %']],
    ['de', 'Karten gibt es ab 8.50 Euro.', ['8.50 Euro: =8.5 EUR']],
    ['da', 'Det var 3.5.2024 og 3.5.24 og den 4.5. igen.', ['3.5.2024: 2024-05-03', '3.5.24: 2024-05-03', '4.5.:']],
    ['de', 'Am 3.5. war es so, in Version 4.5.', ['3.5.:', '4.5: =4.5']],
  ])('are amounts or days, beside hours: %s %s', (language, sentence, figures) => {
    expect(figuresOf(inLanguage(language, sentence))).toEqual(figures);
  });

  it('tell no names and nobody who speaks', () => {
    const { mentions, quotes } = inLanguage('de', 'Der Minister Karl Brandner sagte: „Das Haus steht.“');
    expect([mentions, quotes]).toEqual([[], []]);
  });

  it('are compared with those of English versions', () => {
    const versions = [
      [
        'a.txt',
        'Death toll of Harwick quake at 1,214\n\nThe quake in Harwick killed 1,214 people, officials said on Monday.',
      ],
      ['b.txt', `1.214 Tote in Harwick\n\nDas Beben in Harwick hat 1.214 Menschen getötet. ${opening['de']}`],
    ] as const;
    const inputs = versions.map(([name, text]) => ({ key: name, name, text, version: 0 }));
    const { claimLinks } = finish(createStoryReader(lexicon).analyse(inputs));
    expect(claimLinks.map(({ relation }) => relation)).toContain('same');
  });
});
