import { phrases, words } from '../words';

/**
 * How lines of boilerplate start, in lower case: what publishers' pages, agencies and scrapers leave in saved text. Openings that no
 * sentence of a story has, and bare ones that a sentence may have too ("Facebook said …").
 */
export const captionOpenings = phrases(`
  file photo, file picture, file image, file pic, [file, archive photo, archive picture, photo caption, (photo caption, image
  caption, picture caption, caption:, pictured:, file -, file –, file —, file:, in this file photo, in this handout, in this
  pool, in this image, in this photo, in this photograph, in this frame, in this undated, in this combination, in this aerial,
  in this satellite image, in this screengrab, this photo taken, this photo provided, this photo released, this photo shows,
  this image taken, this image provided, this image released, this image made, this handout, this combination of, this picture
  taken, this satellite image, this aerial, a file photo, a handout photo, a screengrab, a combination of pictures, photo:,
  image:, picture:`);
export const bareCaptionOpenings = phrases('image shows, photo shows, picture shows');

export const creditOpenings = phrases(`
  (photo, [photo, photo credit, photo courtesy, image credit, image source, image courtesy, picture credit, pic credit,
  credit:, credits:, photograph:, photos:, images:, pic:, video:, illustration:, graphic:, photo/, photo /, source: getty,
  source: reuters, source: afp, source: ap, source: epa, ©, (c), copyright ©, copyright 19, copyright 20, courtesy:, handout/,
  handout /, (reporting by, additional reporting by, (additional reporting, (writing by, (editing by, (edited by, (compiled
  by, with inputs from, (with inputs, (with agency, with agency inputs, with files from, (with files, — reuters, — afp`);
/** What opens the credit of pictures ("Photos: Getty Images") and the link to a gallery ("PHOTOS: The night in pictures"). */
export const galleryOpenings = phrases('photos:, images:, pictures:, video:, videos:, gallery:');
/** What opens the credit of one picture, or its caption. */
export const pictureOpenings = phrases('photo:, image:, picture:');
/** Lower-case words that a credit has among its names. */
export const wordsOfCredits = words('by of for from via and the at in courtesy de van von der la le');
export const bareCreditOpenings = phrases(`
  photo by, photos by, photograph by, image by, picture by, video by, illustration by, graphic by, courtesy of, reporting by,
  writing by, editing by, edited by, compiled by, translated by, written by, words by`);

export const teaserOpenings = phrases(`
  read more, read also, also read, read next, read the full, read full, read our, read:, read |, also see:, see also, more on
  this, more:, related:, related |, watch:, watch |, watch live, watch now, listen:, listen to the podcast, listen now, don't
  miss, recommended:, sign up, subscribe to, subscribe now, follow us, click here, tap here, download the app, download our,
  join us on, join our, get the latest, get our, get more news, story continues below, continue reading, article continues,
  live updates:, share this, explained:, explained |, explainer:, opinion:, opinion |, analysis:, analysis |, in pictures:, in
  pics:, photos |, video |, editor's picks, editors' picks, keep reading, you may also like, you might also like, support our
  journalism, support independent, this article was originally, leave a comment, post a comment, explore more on, reuse this,
  purchase licensing, our standards:, next:, previous:, trending:, sponsored:, promoted:, most read:, most popular:, up next:,
  in other news:`);
export const bareTeaserOpenings = phrases(`
  more from, more on, related stories, related story, related articles, related article, related content, related news,
  related links, related topics, related coverage, recommended for, recommended stories, recommended reading, advertisement,
  advertorial, sponsored, live updates, share on, share via, most read, most popular, trending, up next, top stories, latest
  news, comments, newsletter, newsletters, subscribe, watch, listen, also on, follow live`);

export const menuOpenings = phrases(`
  skip to content, skip to main, skip navigation, accept all cookies, accept cookies, we use cookies, this site uses cookies,
  this website uses cookies, all rights reserved, privacy policy, cookie policy, cookie settings, back to top, toggle
  navigation, search for:, terms & conditions, privacy notice:, contact:, media contact, press contact, skip past, tags:,
  topics:, filed under, loading..., loading…, to play this video, please enable javascript, enable javascript, javascript is
  disabled, javascript is required, already a subscriber, already a member, already registered, not a subscriber, our journalism
  is, about this capture, to continue reading, subscribe to continue, register to continue, create a free account, start your
  free trial, this content is for subscribers, this article is for subscribers, unlock this article, we value your privacy, powered by, phone:, tel:, telephone:, newsroom:, email:, e-mail:, fax:`);
/** What a paper or an agency says of the text itself: what it takes back, when it may be printed. */
export const noticeOpenings = phrases(`
  this story was updated, this article was updated, correction appended, editor's note:, editors' note:, (editor's note:, note:,
  embargoed, strictly embargoed, strict embargo, under embargo, embargo:, not for publication before, not for release before,
  (recasts, (adds, (updates, (corrects, (refiles, (repeats, (removes, (writes through`);
export const bareNoticeOpenings = phrases(`
  correction, corrections, clarification, clarifications, corrections and clarifications, corrections & clarifications, erratum`);

/** Headings below which a press release speaks to those who print it. */
export const endHeadings = phrases(
  'notes to editors, note to editors, notes for editors, note for editors, notes to editor',
);

export const bareMenuOpenings = phrases(`
  terms of, terms and conditions, log in, login, sign in, contact us, about us, copy link, main menu, facebook, twitter,
  whatsapp, print, email, home, menu, search, share, save, bookmark`);

/** Besides news agencies, what stands in picture credits. */
export const pictureCredits = phrases(`
  Getty, EPA-EFE, Associated Press, Shutterstock, Alamy, iStock, Wikimedia, Pool, Handout, Images, Picture Alliance, PA Wire,
  PA Media, Rex, Zuma, NurPhoto, SOPA`);

/** Agencies before "Photo" in brackets: "(AP Photo". */
export const photoAgencies = words('AP AFP EPA');

/** Agencies behind the photographer's name and a slash: "Reed/Getty". */
export const slashedAgencies = words('AFP AP EPA Reuters Getty PA TASS Anadolu');

/** Agencies behind "via". */
export const suppliers = words('Getty AP REUTERS Reuters AFP');

/** What a writer's line names instead of saying "by". */
export const writerOffices = phrases('correspondent, reporter, editor, staff writer, political writer, columnist');

/** Words behind the names of a byline, before a place or an outlet. */
export const behindBylines = words('in for at of');

/** Words before the names of a byline. */
export const bylineOpenings = phrases('By, BY, From, Words by, Story by');

/** Words between a writer's name and a place. */
export const writerPlaces = words('in and at');

/** Verbs of a source that ends a sentence: "…, the port office said." */
export const closingVerbs = words('said says told');

/** What may still be read for nothing: "You have 2 free articles left." */
export const meteredNouns = words('article articles story stories view views read reads');

/** What follows "you" there, with its apostrophe. */
export const meteredVerbs = words('ve have re are');

/** What somebody else contributed to, or did for it. */
export const contributions = phrases('to this report, to this story, to this article, reporting');

/** Words for a page of a paper. */
export const pageWords = words('p pp pg page seite s');
