import type { Span } from '../span';

/** A longer line names nobody who wrote an article. */
const longestNames = 80;

const name = String.raw`(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|le|di|da)`;

/** What leads a byline in, and names alone: "By Kim Roe", "Lena Cole and Tom Reed". */
const led = /^(?:by|von|par|door|av|af|di|por|propos recueillis)\s+\p{L}/iu;
const names = new RegExp(
  String.raw`^(?=\p{Lu})${name}(?:(?:,|;| and| und| et| en| y| e| och| og| &)? ${name}){1,7}$`,
  'u',
);

/** Whether a line of a head names who wrote the article. */
export function namesAuthor(text: string, { start, end }: Span): boolean {
  if (end - start > longestNames) return false;
  const written = text.slice(start, end);
  return led.test(written) || names.test(written);
}

/** Whether a line says so by its first word. */
export function isLedIn(text: string, { start, end }: Span): boolean {
  return end - start <= longestNames && led.test(text.slice(start, end));
}
