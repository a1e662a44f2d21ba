import { words } from '../words';

/**
 * Small words of the languages that newspapers are written in, by language tag: those that stand in every text. What is an English
 * word as well is left out, so that an English text has next to none.
 */
export const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`
    the and of to that with by from his which been were they said this would not their will after about who when more than its she
    you there could for are have has it but or at is was be had can into over some what up out if these those`),
  de: words(`
    der die das und den dem des ein eine einen einer eines einem nicht mit von auf für ist im sich auch als nach bei aus zum zur
    wird wurde wurden werden haben hat sind sie er ich wir oder aber wie noch nur vor über durch sei seien dass unter gegen seit`),
  nl: words(`
    de het een van en niet met voor op zijn dat aan er ook bij door naar uit maar nog wordt werd worden werden heeft hebben deze dit
    geen wel zich hij ze als tot tegen omdat volgens die te om hun`),
  fr: words(`
    le la les des du un une et est dans pour que qui par sur pas au aux avec ce cette ces il elle ils sont été ont se sa ses leur
    leurs mais ou où nous vous après selon de en ne à plus était`),
  es: words(`
    el la los las de que y en un una por con para se del al es su sus lo como más pero este esta entre cuando muy sin sobre también
    ha han fue ser hay desde hasta según donde nos ya unos`),
  it: words(`
    il lo la gli le di che e è un una con del della dei delle degli nel nella alla al dal dalla sono si non come anche più ma ha hanno
    stato suo sua loro questo questa tra fra dopo quando si i`),
  pt: words(`
    o os um uma de que e em da dos das na nos nas com por para se não mais como foi ao à pelo pela seu sua são também mas ou já está
    entre após até`),
  ro: words('și de la în cu pe nu este sunt care din pentru că un au fost prin după o mai'),
  sv: words(`
    och att det som en av är för den på till inte har ett från var kan efter vid också hade sig han hon mot enligt sedan eller`),
  da: words(`
    og det er som en af den på til ikke har et fra var kan efter også sig han hun blev mod der ifølge eller være`),
  no: words(`
    og det er som en av den på til ikke har et fra var kan etter også seg han hun ble mot ifølge eller være`),
  fi: words('ja ei että se oli hän ovat mutta myös kun joka olla mukaan ole hänen sekä jo'),
  pl: words(`
    w z na się nie do że jest po przez od dla oraz ale który która które był była było były tym tego za już są czy jako o i jak`),
  cs: words('v na se je že s z o pro byl byla bylo byli jako ale podle který která které jsou při po za a do i už'),
  sk: words('v na sa je že s z o pre bol bola bolo boli ako ale podľa ktorý ktorá ktoré sú pri po za a do už'),
  hr: words('je na se da su za od koji koja koje nije što bi u i s iz kako nakon prema ali bio bila'),
  hu: words('az és hogy nem egy volt meg ezt már csak vagy mint de után szerint ki azt ez a'),
  tr: words('ve bir bu için ile olarak da de çok daha olan sonra kadar göre dedi olduğu ise'),
  id: words('yang dan di untuk dengan ini itu dari pada tidak akan dalam oleh telah ke juga karena'),
  ru: words('и в не на что с по как это он она его от за из для при о но также который была были'),
  uk: words('і в не на що з по як це він вона його від за із для при про але також який була були та у'),
  bg: words('и в не на че с по как това той тя от за при но също който която са да се беше'),
};

/** Letters that tell a language by themselves, where the most of a text is written in them. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Languages that write decimals with a point, as English does. */
export const pointLanguages = words('ja ko zh he ar hi th');
