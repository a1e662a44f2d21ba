import type { StorySources } from '../draft/sources';
import type { PlacedNote } from '../annotations/placedNote';
import type { FactTable } from '../report/factTableModel';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { InputOf, InputSchema } from './inputSchema';
import type { OwnQuote, Quote, Quoter } from './quote';

/** A text that was read together with the versions of a story. */
export interface ReadBeside {
  readonly story: StoryAnalysis;
  /** Index of the text among the articles. */
  readonly draft: number;
  /** Who says what in each article, by index. */
  readonly sources: StorySources;
}

/** A note that an agent wants on words of an article; UTF-16. */
export interface NoteProposal extends Span {
  /** Index of the article. */
  readonly article: number;
  /** Markdown, as untrusted as that of any note. */
  readonly comment: string;
}

/** A story as tools are given it, and what they need of their host. What it has computed already is not computed again. */
export interface AgentHost {
  readonly story: StoryAnalysis;
  /** The notes on an article, by its index. */
  notes(article: number): readonly PlacedNote[];
  table(): Promise<FactTable>;
  readBeside(text: string): Promise<ReadBeside>;
  /** Runs a computation without holding the host; rejects when whoever asked does not want it any more. */
  run<T>(work: Sliced<T>): Promise<T>;
  /**
   * Writes a note in the name of an agent.
   * @returns its id
   * @throws ToolRefusal
   */
  addNote(note: NoteProposal): Promise<string>;
}

type Value = string | number | boolean | null | OwnQuote | Quote;

/** One thing of an answer: keys and values of ours, and quotes. */
export type AgentItem = Readonly<Record<string, Value | readonly Value[]>>;

/**
 * An item that is not yet in words.
 * @param quote of a place
 * @param longest words of the agent's own are cut to so many UTF-16 units
 */
export type ItemMaker = (quote: Quoter, longest: number) => AgentItem;

/** What a tool found: all of it, in an order that is always the same. */
export interface Found {
  readonly items: readonly ItemMaker[];
  /** How many items an answer has at most, where the agent says. */
  readonly limit?: number;
}

/** What a tool is, apart from what it does. */
interface ToolFacts {
  readonly name: string;
  /** In a few words, for people. */
  readonly title: string;
  /** For whoever calls it. */
  readonly description: string;
  /** Whether it leaves everything as it is. */
  readonly readOnly: boolean;
}

/** A tool, whatever it takes. */
export interface AgentTool extends ToolFacts {
  readonly schema: InputSchema;
  /** @throws ToolRefusal where the input, or what it names, does not fit */
  run(host: AgentHost, input: unknown): Promise<Found>;
}

/** A tool with a schema that its input has the type of. */
export interface TypedTool<S extends InputSchema> extends ToolFacts {
  readonly schema: S;
  run(host: AgentHost, input: InputOf<S>): Promise<Found>;
}
