import type { Span } from './span';

/** Characters of a paragraph that names are looked for in; people are introduced early. */
const reach = 600;

/** Capitalised words in a row. */
const capitalised = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu;

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

/**
 * Follows how an article names people: in full at first, by surname from then on. A name in full once more says
 * that another article begins. Places ("New Delhi") keep their full name all along and so never count.
 */
export interface Introductions {
  /** Takes note of a paragraph; `opening` paragraphs introduce, later ones shorten. */
  read(span: Span, opening: boolean): void;
  /** How many names that were shortened meanwhile a paragraph gives in full again. */
  repeatedIn(span: Span): number;
}

/** Starts following an article. */
export function followIntroductions(text: string): Introductions {
  const introduced = new Map<string, string>();
  const shortened = new Set<string>();
  return {
    read: (span, opening) => {
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
  };
}
