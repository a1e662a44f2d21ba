import { linkedParagraphs, paragraphSummaries } from '../../src/core/report/paragraphSummary';
import { StoryService } from '../../src/core/service/storyService';
import { SummaryKeeper } from '../../src/core/service/summaryKeeper';
import { versionLabels } from '../../src/core/story/labels';
import type { BenchRow } from './benchRow';
import { longestStep } from './steps';
import { storyOf } from './madeAnalysis';

const pacer = { now: () => performance.now(), breathe: async () => undefined };

/** A service whose one reading is a made story of so many versions. */
async function serviceOf(versions: number): Promise<StoryService> {
  const story = storyOf(versions);
  const service = new StoryService({
    pacer,
    after: (_, run) => {
      run();
      return { dispose: () => undefined };
    },
    loadReader: async () => () => ({
      *analyse() {
        return story;
      },
      explain: () => {
        throw new Error('nobody asks why');
      },
    }),
    onError: error => {
      throw error;
    },
  });
  const read = new Promise(resolve => service.onDidChange(({ kind }) => kind === 'analysed' && resolve(undefined)));
  service.setStory('made', story.articles);
  await read;
  return service;
}

/** What the links above the paragraphs cost in one of 200 versions: the editor asks for them after every key. */
export async function lensRows(): Promise<readonly BenchRow[]> {
  const service = await serviceOf(200);
  const keeper = new SummaryKeeper(service, pacer);
  /** What one request asks of the core. */
  const request = async (): Promise<number> => {
    const started = performance.now();
    const place = service.placeOf('version-100');
    const structure = place?.analysis.articles[place.index]?.structure;
    if (place === undefined || structure === undefined) throw new Error('the story was not read');
    const summaries = await keeper.of(place, 'related');
    versionLabels(place.analysis.articles);
    linkedParagraphs(structure).map(paragraph => summaries[paragraph]);
    return performance.now() - started;
  };
  const first = await request();
  const again = Math.min(await request(), await request(), await request());
  const story = service.story('made')?.analysis;
  const step = story === undefined ? NaN : longestStep(6, () => paragraphSummaries(story, 100, 'related'));
  const [most, longest] = [2, 10];
  return [
    { name: 'lens request, 200 versions', value: again, unit: 'ms', limit: most, ok: again <= most },
    { name: 'first lens request of a reading, 200 versions', value: first, unit: 'ms', ok: true },
    { name: 'longest step between two pauses', value: step, unit: 'ms', limit: longest, ok: step <= longest },
  ];
}
