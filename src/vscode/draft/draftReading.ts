import type { TextDocument } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { filesOf } from '../../core/story/fileParts';
import { sourcesOf, type DraftReader, type StorySources } from '../../core/draft/sources';
import { runInSlices, type CancellationToken } from '../../core/util/sliced';
import { articleOfDocument } from '../adapters/articleFiles';
import { hostPacer } from '../adapters/pacing';
import { loadReader } from '../adapters/reading';
import type { Ports } from '../shell/ports';

/** A draft among the versions of a story. */
export interface ReadDraft {
  readonly story: StoryAnalysis;
  /** Index of the draft among the articles. */
  readonly draft: number;
  /** Who says what in each article, by index. */
  readonly sources: StorySources;
}

/** Reads a draft together with the versions of a story, again and again as it is edited. */
export class DraftReading {
  private reader: DraftReader | undefined;

  constructor(
    private readonly ports: Ports<'service'>,
    readonly document: TextDocument,
    readonly story: string,
  ) {}

  /** Undefined when the story is gone or the reading was called off. A draft that is a version itself was read with its story. */
  async read(token: CancellationToken): Promise<ReadDraft | undefined> {
    const key = this.document.uri.toString();
    const story = this.ports.service.story(this.story);
    if (story === undefined) return undefined;
    const reader = (this.reader ??= (await loadReader())());
    const analysis = isMember(story, key) ? story.analysis : await this.readBeside(reader, story, token);
    const draft = analysis?.articles.findIndex(article => article.key === key) ?? -1;
    if (analysis === undefined || draft < 0) return undefined;
    // the texts that were analysed: those of the story may have gone on
    const sources = await runInSlices(sourcesOf(reader, filesOf(analysis.articles)), hostPacer, token);
    return sources && { story: analysis, draft, sources };
  }

  private readBeside(
    reader: DraftReader,
    { members }: Story,
    token: CancellationToken,
  ): Promise<StoryAnalysis | undefined> {
    return runInSlices(reader.analyse([...members, articleOfDocument(this.document)]), hostPacer, token);
  }
}

function isMember({ members }: Story, key: string): boolean {
  return members.some(member => member.key === key);
}
