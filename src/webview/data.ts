import * as v from 'valibot';
import { textsOf, type Texts } from './texts';

const pageData = v.object({
  article: v.string(),
  texts: v.record(v.string(), v.string()),
  first: v.optional(v.unknown()),
});

/** What a page has from its first moment. */
interface PageData {
  /** Key of an article of the story that the page is about. */
  readonly article: string;
  readonly texts: Texts;
  /** The message that the host would send first; undefined when it has nothing to say yet. */
  readonly first: unknown;
}

/** Reads what the host put into the page. */
export function readPageData(): PageData {
  const { article, texts, first } = v.parse(pageData, JSON.parse(document.getElementById('data')?.textContent ?? ''));
  return { article, texts: textsOf(texts), first };
}
