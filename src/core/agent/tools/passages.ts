import type { SentenceRef } from '../../matching/match';
import { tiers } from '../../matching/passages';
import { compareLinks, linksFrom } from '../../report/passageLinks';
import type { StoryAnalysis } from '../../story/analysis';
import { overlap } from '../../text/span';
import type { PlaceInStory } from '../../text/storyNote';
import { cursorInput, endInput, fileInput, limitInput, startInput } from '../commonInputs';
import { articleNamed, placeGiven } from '../files';
import type { InputOf, InputSchema } from '../inputSchema';
import { ToolRefusal } from '../refusal';
import type { AgentHost, ItemMaker, TypedTool } from '../tool';
import { onlyPlaceOf } from '../words';

const schema = {
  type: 'object',
  properties: {
    file: fileInput,
    start: startInput,
    end: endInput,
    exact: {
      type: 'string',
      minLength: 1,
      maxLength: 2_000,
      description: 'The words themselves, in place of start and end.',
    },
    lowest: {
      type: 'string',
      enum: tiers,
      description:
        'The loosest relation wanted: copied, edited, reworded (unless given), or related, which shares a fact at most.',
    },
    limit: limitInput,
    cursor: cursorInput,
  },
  required: ['file'],
  additionalProperties: false,
} as const satisfies InputSchema;

/** What the other versions have of some words. */
export const passagesTool: TypedTool<typeof schema> = {
  name: 'crossread_passages',
  title: 'The same passage in other versions',
  description:
    'For words of one file: the sentences of the other versions that tell the same, closest first. "relation" is copied, edited, ' +
    'reworded or related; "here" is the sentence in the file asked about, "there" that of another version. Give start and end, or exact.',
  readOnly: true,
  schema,
  run: async (host, input) => {
    const { story } = host;
    const place = await placeAsked(host, input);
    const sentences = sentencesAt(story, place);
    const links = linksFrom(story, place.article, input.lowest ?? 'reworded')
      .filter(({ here }) => sentences.has(here.sentence))
      .sort((a, b) => a.here.sentence - b.here.sentence || compareLinks(a, b));
    const items = links.map(({ tier, here, there }): ItemMaker => {
      const [own, other] = [sentencePlace(story, here), sentencePlace(story, there)];
      return quote => ({ relation: tier, here: quote(own), there: quote(other) });
    });
    return { items, limit: input.limit ?? limitInput.maximum };
  },
};

async function placeAsked(host: AgentHost, input: InputOf<typeof schema>): Promise<PlaceInStory> {
  const { file, start, end, exact } = input;
  const article = articleNamed(host.story, file);
  if (exact !== undefined && start === undefined && end === undefined)
    return host.run(onlyPlaceOf(host.story, article, { exact }));
  if (exact === undefined && start !== undefined && end !== undefined)
    return placeGiven(host.story, article, { start, end });
  throw new ToolRefusal('Give either "start" and "end", or "exact".');
}

function sentencesAt({ articles }: StoryAnalysis, place: PlaceInStory): ReadonlySet<number> {
  const { sentences = [] } = articles[place.article]?.structure ?? {};
  return new Set(sentences.flatMap((sentence, index) => (overlap(sentence, place) > 0 ? [index] : [])));
}

function sentencePlace({ articles }: StoryAnalysis, { article, sentence }: SentenceRef): PlaceInStory {
  const { start = 0, end = 0 } = articles[article]?.structure.sentences[sentence] ?? {};
  return { article, start, end };
}
