import type { LeftOut } from './leftOut';
import type { SourceKind } from '../core/text/sourceKind';

/** A place in the source that a stretch of text was taken from: RFC 3778 `page=3`, W3C Media Fragments `t=61.5`. */
export interface SourcePlace {
  /** UTF-16 offset in the block from which on the place holds. */
  readonly offset: number;
  readonly fragment: string;
}

/** A paragraph, a cross-head or an entry of a list; plain text without line ends. */
export interface ImportedBlock {
  readonly kind: 'text' | 'heading' | 'item';
  readonly text: string;
  /** Places that begin in the block, in order; none in most. */
  readonly places?: readonly SourcePlace[];
}

/** An article as its source has it. Whatever the source does not state is null. */
export interface ImportedArticle {
  readonly title: string | null;
  /** ISO day on which it appeared. */
  readonly date: string | null;
  /** What stands in its place when it may be read in two ways: "03/04/2024". */
  readonly unsureDay?: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Names of the files that came with it. */
  readonly attachments?: readonly string[];
  readonly blocks: readonly ImportedBlock[];
}

/** Reads the articles of one kind of file. Nothing is executed and nothing fetched. */
export interface Importer {
  readonly kinds: readonly SourceKind[];
  /**
   * @param name of the file, without a folder
   * @throws ImportProblem when there is no article to be had
   */
  read(bytes: Uint8Array, name: string): Promise<readonly ImportedArticle[]>;
  /** What of a file that {@link read} reads comes into no article; nothing where that cannot be. */
  leftOut?(bytes: Uint8Array): readonly LeftOut[];
}
