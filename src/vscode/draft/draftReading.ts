import type { TextDocument } from 'vscode';
import { readDraft, type ReadDraft } from '../../core/draft/readDraft';
import { sourcesOf, type DraftReader } from '../../core/draft/sources';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf, filesOf } from '../../core/story/fileParts';
import { runInSlices, type CancellationToken } from '../../core/util/sliced';
import { articleOfDocument } from '../adapters/articleFiles';
import { hostPacer } from '../adapters/pacing';
import { loadReader } from '../adapters/reading';
import type { Ports } from '../shell/ports';

/** Reads a draft together with the versions of a story, again and again as it is edited. */
export class DraftReading {
  private reader: DraftReader | undefined;

  constructor(
    private readonly ports: Ports<'service' | 'decisions'>,
    readonly document: TextDocument,
    readonly story: string,
  ) {}

  /** One reading for each article of the draft. Undefined when the story is gone or the reading was called off. */
  async read(token: CancellationToken): Promise<readonly ReadDraft[] | undefined> {
    const key = this.document.uri.toString();
    const story = this.ports.service.story(this.story);
    if (story === undefined) return undefined;
    const reader = (this.reader ??= (await loadReader())());
    const decided = this.ports.decisions.of(this.story);
    if (!story.members.some(member => member.key === key)) {
      const draft = articleOfDocument(this.document);
      const read = await runInSlices(readDraft(reader, story.members, draft, decided), hostPacer, token);
      return read?.length === 0 ? undefined : read;
    }
    // a draft that is a version itself was read with its story
    const { analysis } = story;
    if (analysis === undefined) return undefined;
    // the texts that were analysed: those of the story may have gone on
    const sources = await runInSlices(sourcesOf(reader, filesOf(analysis.articles), decided), hostPacer, token);
    return sources && indicesOf(analysis, key).map(draft => ({ story: analysis, draft, sources }));
  }
}

/** The articles of a file, by index. */
function indicesOf({ articles }: StoryAnalysis, key: string): readonly number[] {
  return articles.flatMap((article, index) => (fileOf(article) === key ? [index] : []));
}
