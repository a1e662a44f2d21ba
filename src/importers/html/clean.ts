import type { DomElement } from './dom';
import { weighProse } from './weigh';

/** What is no text, and the windows of consent managers: these may have more prose than the story. */
const neverStory =
  'script, style, noscript, template, svg, [id^="onetrust"], [id^="didomi"], [id^="usercentrics"], [id^="sp_message"], [id^="CybotCookiebot"], .qc-cmp2-container, .fc-consent-root, .cky-consent-container';

/** Elements and roles that never tell a story. */
const boilerplate = [
  'iframe, object, embed, canvas, audio, video, form, button, select, dialog, menu, nav, footer, aside, figcaption',
  '[hidden], [aria-hidden="true"], [aria-modal="true"]',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alert"], [role="tooltip"], [role="menu"], [role="menubar"]',
].join(', ');

/** Words of class names and ids by which sites call what stands around a story. */
const namesOfFurniture = new Set(
  `ad ads advert advertisement advertising anzeige publicidad sponsor sponsored promo promos promotion promoted outbrain taboola
  gdpr ccpa cmp consentbanner cookiebanner modal popup
  newsletter newsletters subscribe subscription signup sign-up abo cookie cookies consent
  share sharing shares social socials sharebar follow
  related recommend recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular readmore morelike teaser teasers
  comment comments disqus breadcrumb breadcrumbs toolbar menu navigation nav sidebar rail
  caption captions credit credits copyright tag tags taglist topics keywords
  authorbio bio biography disclaimer timestamp dateline skip skiplink print`.split(/\s+/),
);

/** Names of two words, whose single words say nothing. */
const pairsOfFurniture = new Set(
  `read-more read-next more-on most-read most-popular author-bio author-info about-author see-also also-read
  image-meta photo-meta article-date publish-date pub-date reading-time read-time`.split(/\s+/),
);

/** Share of the page's prose from which on a part is the story, whatever it is called. */
const storyShare = 0.3;

/**
 * Share of the prose that stands outside of what names call boilerplate, where these names can be trusted. Of 258 pages of news
 * one has less, and it has no other prose; with more, comments under a short notice would be its story.
 */
const leastLeft = 0.05;

/** Prose below which a page has no paragraphs to weigh by. */
const leastProse = 300;

/** The words of a name: "Newsletter_signUp" has newsletter, sign and up. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
}

/** Whether class names or id call an element boilerplate. */
function isNamedFurniture(element: DomElement): boolean {
  for (const name of [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('id') ?? '']) {
    // "print:px-6" says how an element looks, not what it is
    if (name.includes(':')) continue;
    const words = wordsOf(name);
    if (
      words.some(
        (word, index) => namesOfFurniture.has(word) || pairsOfFurniture.has(`${word}-${words[index + 1] ?? ''}`),
      )
    )
      return true;
  }
  return false;
}

/** Elements whose names are looked at. */
const named = 'div, section, ul, ol, p, span, header, table, li, figure, small, h2, h3, h4, h5, h6';

/** Takes out what is called boilerplate, unless next to nothing were left: then the names are of a layout. */
function removeNamed(body: DomElement, isStory: (element: DomElement) => boolean): void {
  const outermost: DomElement[] = [];
  for (const element of body.querySelectorAll(named))
    if (outermost.at(-1)?.contains(element) !== true && isNamedFurniture(element) && !isStory(element))
      outermost.push(element);
  const weights = weighProse(body);
  const taken = outermost.reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
  if (taken > (weights.get(body) ?? 0) * (1 - leastLeft)) return;
  for (const element of outermost) element.remove();
}

/** Takes out of a page what stands around its story, but never a part that holds much of its prose. */
export function removeFurniture(body: DomElement): void {
  for (const element of body.querySelectorAll(neverStory)) element.remove();
  const weights = weighProse(body);
  const all = weights.get(body) ?? 0;
  const isStory = (element: DomElement): boolean =>
    all < leastProse ? element.querySelector('h1') !== null : (weights.get(element) ?? 0) > all * storyShare;
  for (const element of body.querySelectorAll(boilerplate)) if (!isStory(element)) element.remove();
  for (const element of body.querySelectorAll('figure'))
    if (element.querySelector('table, blockquote, pre') === null && !isStory(element)) element.remove();
  removeNamed(body, isStory);
}
