import { sentenceOpeners } from '../language/en/abbreviations';
import { commonWords } from '../language/en/newsWords';
import type { Span } from './span';

/** Characters of a paragraph that names are looked for in; people are introduced early. */
const reach = 600;

/** Capitalised words in a row. */
const capitalised = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu;

const capitalisedWord = /\p{Lu}\p{Ll}{2,}/gu;

/** Names on either side that it takes to say that two stretches share none. */
const fewestNames = 3;

/** The last two words of a run of names: "Prime Minister Keir Starmer" introduces Keir Starmer. */
interface Name {
  readonly first: string | null;
  readonly last: string;
}

function namesIn(text: string, span: Span): Name[] {
  const runs = text.slice(span.start, Math.min(span.end, span.start + reach)).match(capitalised) ?? [];
  return runs.map(run => {
    const words = run.split(/[ -]/);
    return { first: words.at(-2) ?? null, last: words.at(-1) ?? '' };
  });
}

/** Capitalised words that are no openings of sentences and no words of every news, such as months and offices. */
function nameWords(text: string, span: Span): string[] {
  const words = text.slice(span.start, Math.min(span.end, span.start + reach)).match(capitalisedWord) ?? [];
  return words.filter(word => !commonWords.has(word.toLowerCase()) && !sentenceOpeners.has(word.toLowerCase()));
}

/**
 * Follows how an article names people: in full at first, by surname from then on. A name in full once more says
 * that another article begins. Places ("New Delhi") keep their full name all along and so never count.
 */
export interface Introductions {
  /** Takes note of a paragraph; `opening` paragraphs introduce, later ones shorten. */
  read(span: Span, opening: boolean): void;
  /** How many names that were shortened meanwhile a paragraph gives in full again. */
  repeatedIn(span: Span): number;
  /** Whether a stretch names enough people, places and bodies and none of those named so far. */
  knowsNoneOf(spans: readonly Span[]): boolean;
}

/** Starts following an article. */
export function followIntroductions(text: string): Introductions {
  const introduced = new Map<string, string>();
  const shortened = new Set<string>();
  const named = new Set<string>();
  return {
    read: (span, opening) => {
      for (const word of nameWords(text, span)) named.add(word);
      for (const { first, last } of namesIn(text, span)) {
        const known = introduced.get(last);
        if (known === undefined && first !== null && opening) introduced.set(last, first);
        else if (known !== undefined && known !== first) shortened.add(last);
      }
    },
    repeatedIn: span => {
      const names = namesIn(text, span).filter(({ first, last }) => first !== null && introduced.get(last) === first);
      return new Set(names.map(({ last }) => last).filter(last => shortened.has(last))).size;
    },
    knowsNoneOf: spans => {
      const words = new Set(spans.flatMap(span => nameWords(text, span)));
      return named.size >= fewestNames && words.size >= fewestNames && [...words].every(word => !named.has(word));
    },
  };
}
