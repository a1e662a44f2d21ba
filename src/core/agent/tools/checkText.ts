import { checkDraft } from '../../draft/checkDraft';
import { draftVerdicts, isAlarm, type DraftFinding } from '../../draft/finding';
import type { PlaceInStory } from '../../text/storyNote';
import { cursorInput } from '../commonInputs';
import type { InputSchema } from '../inputSchema';
import { ownQuote } from '../quote';
import { ToolRefusal } from '../refusal';
import type { AgentHost, ItemMaker, TypedTool } from '../tool';

const schema = {
  type: 'object',
  properties: {
    text: {
      type: 'string',
      minLength: 1,
      maxLength: 20_000,
      description: 'The text, as plain text or Markdown.',
    },
    verdicts: {
      type: 'array',
      items: { type: 'string', enum: draftVerdicts },
      minItems: 1,
      uniqueItems: true,
      description: 'Only what came out so; all of it unless given.',
    },
    cursor: cursorInput,
  },
  required: ['text'],
  additionalProperties: false,
} as const satisfies InputSchema;

/** Quotes of versions in one item, of each kind; the rest is counted. */
const mostPlaces = 3;

/** A text held against the versions. */
export const checkTextTool: TypedTool<typeof schema> = {
  name: 'crossread_check_text',
  title: 'A text against the versions',
  description:
    'Holds every figure, day, name, quotation and statement of a text against the versions of the story. "verdict" is same, rounding, ' +
    'withinBound, differs or notPrinted, of quotations verbatim, altered, cut or notFound; "span" is the place in the text, "at" what the ' +
    'versions have, "against" what others of them have instead, both counted in "atTotal" and "againstTotal". "needsLook" marks what ' +
    'a person should look at. Check what you write with it before you hand it on.',
  readOnly: true,
  schema,
  run: async (host, { text, verdicts = draftVerdicts }) => {
    if (text.trim() === '') throw new ToolRefusal('"text" has no words.');
    return {
      items: (await checked(host, text)).filter(({ verdict }) => verdicts.includes(verdict)).map(toMaker(text)),
    };
  },
};

/** What was checked, with the places of the story that the agent knows. */
async function checked(host: AgentHost, text: string): Promise<readonly DraftFinding[]> {
  const { story, draft, sources } = await host.readBeside(text);
  const findings = await host.run(checkDraft(story, draft, sources));
  // the story that was read has one article more
  const own = new Map(host.story.articles.map(({ key }, index) => [key, index]));
  const placesIn = (places: readonly PlaceInStory[]): readonly PlaceInStory[] =>
    places.flatMap(({ article, start, end }) => {
      const index = own.get(story.articles[article]?.key ?? '');
      return index === undefined ? [] : [{ article: index, start, end }];
    });
  return findings.map(finding => ({ ...finding, at: placesIn(finding.at), against: placesIn(finding.against) }));
}

const toMaker =
  (text: string) =>
  (finding: DraftFinding): ItemMaker =>
  (quote, longest) => ({
    subject: finding.subject,
    verdict: finding.verdict,
    needsLook: isAlarm(finding),
    span: ownQuote(text, finding, longest),
    at: finding.at.slice(0, mostPlaces).map(quote),
    atTotal: finding.at.length,
    against: finding.against.slice(0, mostPlaces).map(quote),
    againstTotal: finding.against.length,
  });
