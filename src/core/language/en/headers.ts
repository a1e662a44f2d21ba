import { words, wordsBy } from '../words';

/** Words around the day in a line that only says when the article appeared. */
export const stampWords = words(`
  published updated posted filed modified last on at by in am pm a.m p.m gmt utc ist bst est edt et pst pdt cet cest msk first min
  mins minute minutes read ago hour hours day days date and the of local time`);

/** Keywords before the day that scrapers put before the text. */
export const stampKeys = words('date published updated posted time timestamp');

/** What a field of a header says about the article. */
export type HeaderField = 'title' | 'date' | 'outlet' | 'url' | 'language' | 'other';

/** Keys of front matter and header lines, in lower case, by what they mean. Site generators and clippers differ widely. */
export const headerFields = wordsBy<HeaderField>({
  title: 'title headline',
  date: `
  date published publish_date pubdate date_published datepublished published_at publisheddate published-on created posted`,
  outlet: 'outlet source publisher publication site site_name sitename newspaper agency',
  url: 'url link permalink canonical source_url original canonical_url',
  language: 'lang language locale',
  other: `
  author authors byline by updated modified last_modified tags categories section description excerpt layout slug draft id
  image retrieved accessed`,
});

/** Words before those that say when an article appeared. */
export const publishedLeads = words('first last originally');

/** Words that say when an article appeared. */
export const publishedVerbs = words('published updated posted modified');
