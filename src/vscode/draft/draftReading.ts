import type { TextDocument } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import type { StoryReader } from '../../core/story/reader';
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
}

/** Reads a draft together with the versions of a story, again and again as it is edited. */
export class DraftReading {
  private reader: StoryReader | undefined;

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
    const analysis = isMember(story, key) ? story.analysis : await this.readBeside(story, token);
    const draft = analysis?.articles.findIndex(article => article.key === key) ?? -1;
    return analysis === undefined || draft < 0 ? undefined : { story: analysis, draft };
  }

  private async readBeside({ members }: Story, token: CancellationToken): Promise<StoryAnalysis | undefined> {
    const reader = (this.reader ??= (await loadReader())());
    return runInSlices(reader.analyse([...members, articleOfDocument(this.document)]), hostPacer, token);
  }
}

function isMember({ members }: Story, key: string): boolean {
  return members.some(member => member.key === key);
}
