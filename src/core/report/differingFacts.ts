import type { ClaimRef } from '../claims/claim';
import type { StoryAnalysis } from '../story/analysis';
import { aboutFact, type Telling } from './aboutFact';
import { tellsApart } from './tellsApart';

/** What one version says of a fact. */
export interface VersionSays {
  readonly file: string;
  /** Its own words, each once, in the order of the text. */
  readonly words: readonly string[];
  /** The first sentence that says so, counted from 1. */
  readonly sentence: number;
}

/** A fact of which versions give figures or days that exclude each other, or bound it by other figures. */
export interface DifferingFact {
  /** What it is of: role, noun or words beside the figure; never empty. */
  readonly about: string;
  /** In file order. */
  readonly versions: readonly VersionSays[];
}

const keyOf = ({ article, claim }: ClaimRef): string => `${article} ${claim}`;

/** The claims that a difference joins, with those that agree with them, as groups: one for each fact. Near linear in the links. */
function groupsOf(story: StoryAnalysis): readonly (readonly ClaimRef[])[] {
  const { claimLinks } = story;
  const differing = new Map<string, ClaimRef>();
  for (const link of claimLinks)
    if (tellsApart(story, link)) for (const ref of [link.a, link.b]) differing.set(keyOf(ref), ref);
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { a, b, relation } of claimLinks) {
    if (relation === 'possible' || !differing.has(keyOf(a)) || !differing.has(keyOf(b))) continue;
    const [x, y] = [rootOf(keyOf(a)), rootOf(keyOf(b))];
    if (x !== y) parents.set(y, x);
  }
  const groups = new Map<string, ClaimRef[]>();
  for (const [key, ref] of differing) {
    const root = rootOf(key);
    groups.set(root, [...(groups.get(root) ?? []), ref]);
  }
  return [...groups.values()].map(refs => refs.sort((p, q) => p.article - q.article || p.claim - q.claim));
}

/** One entry for each fact that differs, in order of the first version that tells it, with each version's own words. */
export function differingFacts(story: StoryAnalysis): readonly DifferingFact[] {
  return groupsOf(story).map(refs => {
    const versions = new Map<number, { words: string[]; sentence: number }>();
    const tellings: Telling[] = [];
    for (const ref of refs) {
      const article = story.articles[ref.article];
      const claim = article?.claims[ref.claim];
      if (article === undefined || claim === undefined) continue;
      const sentence = article.structure.sentences[claim.sentence] ?? claim;
      tellings.push({ claim, article: ref.article, sentence: article.text.slice(sentence.start, sentence.end) });
      const says = versions.get(ref.article) ?? { words: [], sentence: claim.sentence + 1 };
      const words = article.text.slice(claim.start, claim.end).replace(/\s+/gu, ' ');
      if (!says.words.includes(words)) says.words.push(words);
      versions.set(ref.article, says);
    }
    return {
      about: aboutFact(tellings),
      versions: [...versions].map(([index, says]) => ({ file: story.articles[index]?.name ?? '', ...says })),
    };
  });
}
