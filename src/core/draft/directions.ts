import { common } from '../comparing/facts/fact';
import type { Mention } from '../entities/entity';
import { articles as articleWords } from '../language/en/functionWords';
import { wayEnds } from '../language/en/besideOpposites';
import type { StoryAnalysis } from '../story/analysis';
import { overlap } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { mentionsBySentence } from './mentionsBySentence';
import { neededAlike, tellsSame, wordsIn, wordsNear, type ToldSentence, type ToldWord } from './tellings';

/** Places that a draft has at the other end of a way than the versions: "to Tarn" for "from Tarn". Linear in the names of each pair. */
export function* directionFindings(
  { articles }: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const mentions = articles.map(mentionsBySentence);
  const findings: DraftFinding[] = [];
  for (const sentence of told) {
    yield;
    for (const mention of mentions[draft]?.(sentence.sentence) ?? []) {
      if (own.quotes.some(quote => overlap(quote, mention) > 0)) continue;
      const way = wayBefore(sentence.words, mention);
      const end = way && wayEnds.get(way.folded);
      if (end === undefined) continue;
      const near = nearMention(sentence.words, mention);
      const others = sentence.tellings.flatMap(telling => {
        const there = mentions[telling.article]?.(telling.sentence) ?? [];
        return there.flatMap(other => {
          if (other.entity !== mention.entity) return [];
          const isTold = tellsSame(telling) && common(near, nearMention(telling.words, other)) >= neededAlike(telling);
          const place: PlaceInStory = { article: telling.article, start: other.start, end: other.end };
          return [{ end: wayEnds.get(wayBefore(telling.words, other)?.folded ?? ''), place, isTold }];
        });
      });
      // where some version has it so, or with no way at all, the draft may mean that
      const turned = others.filter(other => other.end !== undefined && other.end !== end && other.isTold);
      if (turned.length === 0 || others.some(other => other.end === end)) continue;
      const at = turned.map(({ place }) => place).sort(comparePlaces);
      const span = { start: way?.start ?? mention.start, end: mention.end };
      findings.push({ subject: 'statement', verdict: 'differs', ...span, at, against: [] });
    }
  }
  return findings;
}

/** The word right before a name, or before its article. */
function wayBefore(words: readonly ToldWord[], mention: Mention): ToldWord | undefined {
  const [from] = wordsIn(words, mention);
  const before = words[from - 1];
  return articleWords.has(before?.folded ?? '') ? words[from - 2] : before;
}

function nearMention(words: readonly ToldWord[], mention: Mention): ReadonlyMap<string, number> {
  const [from, to] = wordsIn(words, mention);
  return wordsNear(words, from, to);
}
