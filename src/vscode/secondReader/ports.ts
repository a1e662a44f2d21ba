import type { Shared } from '../shell/ports';
import type { SuggestionBoard } from './suggestionBoard';

/** What this subject uses besides what is shared, or knows more of than others. */
interface OfSecondReaders {
  readonly suggestions: SuggestionBoard;
}

/** The few things that a feature or a command of this subject asks for. */
export type SecondReaderPorts<Name extends keyof (Shared & OfSecondReaders)> = Pick<
  Omit<Shared, 'suggestions'> & OfSecondReaders,
  Name
>;
