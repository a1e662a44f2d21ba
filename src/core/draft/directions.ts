import { common } from '../comparing/facts/fact';
import type { Mention } from '../entities/entity';
import { articles as articleWords } from '../language/en/functionWords';
import { wayEnds } from '../language/en/besideOpposites';
import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { mentionsBySentence } from './mentionsBySentence';
import { neededAlike, tellsSame, nearSpan, wordsIn, type ToldSentence, type ToldWord } from './tellings';
import { toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/** Places that a draft has at the other end of a way than the versions: "to Tarn" for "from Tarn". Linear in the names of each pair. */
export const directionFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedWaysIn(story, draft));

function turnedWaysIn({ articles }: StoryAnalysis, draft: number): SentenceReader {
  const mentions = articles.map(mentionsBySentence);
  return function* (sentence, isQuoted) {
    const found: OtherWords[] = [];
    for (const mention of mentions[draft]?.(sentence.sentence) ?? []) {
      const way = isQuoted(mention) ? undefined : wayBefore(sentence.words, mention);
      const end = way && wayEnds.get(way.folded);
      if (end === undefined) continue;
      yield;
      const near = nearSpan(sentence.words, mention);
      const others = sentence.tellings.flatMap(telling => {
        const there = mentions[telling.article]?.(telling.sentence) ?? [];
        return there.flatMap(other => {
          if (other.entity !== mention.entity) return [];
          const isTold = tellsSame(telling) && common(near, nearSpan(telling.words, other)) >= neededAlike(telling);
          const place: PlaceInStory = { article: telling.article, start: other.start, end: other.end };
          return [{ end: wayEnds.get(wayBefore(telling.words, other)?.folded ?? ''), place, isTold }];
        });
      });
      // where some version has it so, or with no way at all, the draft may mean that
      if (others.some(other => other.end === end)) continue;
      const turned = others.filter(other => other.end !== undefined && other.isTold);
      const at = turned.map(({ place }) => place).sort(comparePlaces);
      found.push({ start: way?.start ?? mention.start, end: mention.end, at });
    }
    return found;
  };
}

/** The word right before a name, or before its article. */
function wayBefore(words: readonly ToldWord[], mention: Mention): ToldWord | undefined {
  const [from] = wordsIn(words, mention);
  const before = words[from - 1];
  return articleWords.has(before?.folded ?? '') ? words[from - 2] : before;
}
