import type { Person } from '../../core/annotations/annotation';
import type { LiveSettings } from './settings';

/** Where an author's name may come from besides the setting. */
export interface AuthorSources {
  /** The name of the machine's user; `''` when unknown, as on the web. */
  readonly userName: string;
  /** Who Git says is working here; absent on the web. */
  readonly gitAuthor?: () => Promise<Person | null>;
}

/** Who writes notes here. */
export interface Author {
  /** The setting, else Git's user once it was asked for, else the user's name on this machine. */
  readonly current: () => Person;
  /** Asks Git, once, unless the setting names somebody. */
  readonly ask: () => void;
}

/** Finds out who writes notes here. */
export function createAuthor(settings: LiveSettings, { userName, gitAuthor }: AuthorSources): Author {
  const named = (): string => settings.current().author.trim();
  let asked = false;
  let ofGit: Person | null = null;
  return {
    current: () => (named() === '' ? (ofGit ?? { name: userName || 'Reader' }) : { name: named() }),
    ask: () => {
      if (asked || named() !== '' || gitAuthor === undefined) return;
      asked = true;
      void gitAuthor().then(person => (ofGit = person));
    },
  };
}
