import type { Uri } from 'vscode';
import type { FactRow, RowRelation } from '../../../core/report/factTableModel';
import type { Story } from '../../../core/service/storyService';
import type { StoryAnalysis, VersionInput } from '../../../core/story/analysis';
import type { ArticleSpan } from '../../ui/placeLinks';
import type { LeftOutFile } from '../leftOut';

/** Words that a row leads to. */
export interface PassageRow {
  readonly kind: 'passage';
  readonly words: string;
  readonly description: string;
  readonly tooltip: string;
  readonly place: ArticleSpan;
  /** What a second reader suggests there: the story's id and the key of the proposal. */
  readonly suggestion?: { readonly story: string; readonly key: string };
}

/** A list of words under a heading. */
export interface ListRow {
  readonly kind: 'list';
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PassageRow[];
}

/** A version of a story. */
export interface StoryVersionRow {
  readonly kind: 'version';
  readonly story: Story;
  readonly member: VersionInput;
}

/** All facts of a story, those of one relation, or one of them. */
export type FactsRow =
  | { readonly kind: 'facts'; readonly story: Story; readonly analysis: StoryAnalysis }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly analysis: StoryAnalysis;
      readonly relation: RowRelation;
      readonly facts: readonly FactRow[];
    }
  | { readonly kind: 'fact'; readonly id: string; readonly analysis: StoryAnalysis; readonly fact: FactRow };

/** Files beside a story that are in none, or one of them. */
export type LeftOutRow =
  | { readonly kind: 'leftOut'; readonly folder: Uri; readonly files: readonly LeftOutFile[] }
  | { readonly kind: 'leftOutFile'; readonly file: LeftOutFile };

/** A row of the Story view. */
export type AnyStoryRow =
  { readonly kind: 'story'; readonly story: Story } | StoryVersionRow | ListRow | PassageRow | FactsRow | LeftOutRow;
