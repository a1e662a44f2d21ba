import { leftOfNames, nounsOfNames, rightOfNames } from '../../language/en/besideNames';
import type { EntityType } from '../entity';

/**
 * What a word beside a name says of its type, and how much: 1 is a hint, 3 decides where nothing speaks against it. Set by hand on news
 * of all subjects (test/unit/entities/sentences), as all weights of names are: what a word rarely fails to tell weighs 2 and more.
 */
export interface Clue {
  readonly type: EntityType;
  readonly weight: number;
}

type GroupOf<Words> = Words extends ReadonlyMap<string, infer Group extends string> ? Group : never;

const left: Readonly<Record<GroupOf<typeof leftOfNames>, Clue>> = {
  inside: { type: 'PLACE', weight: 1.6 },
  nearby: { type: 'PLACE', weight: 1.8 },
  spread: { type: 'PLACE', weight: 1 },
  position: { type: 'PLACE', weight: 0.5 },
  motion: { type: 'PLACE', weight: 0.4 },
  regions: { type: 'PLACE', weight: 2 },
  compass: { type: 'PLACE', weight: 1.5 },
  settlements: { type: 'PLACE', weight: 2.5 },
  businesses: { type: 'ORG', weight: 2.5 },
  sides: { type: 'ORG', weight: 1.2 },
  performers: { type: 'ORG', weight: 2.5 },
  works: { type: 'NAME', weight: 3 },
  products: { type: 'NAME', weight: 3 },
  movements: { type: 'ORG', weight: 1.5 },
  speech: { type: 'PERSON', weight: 0.8 },
  addressed: { type: 'ORG', weight: 1 },
  ownership: { type: 'ORG', weight: 2 },
  dealings: { type: 'ORG', weight: 0.5 },
};

const right: Readonly<Record<GroupOf<typeof rightOfNames>, Clue>> = {
  speech: { type: 'PERSON', weight: 1.2 },
  deeds: { type: 'PERSON', weight: 0.8 },
  business: { type: 'ORG', weight: 0.6 },
  life: { type: 'PERSON', weight: 0.4 },
  relatives: { type: 'PERSON', weight: 3 },
  reflexives: { type: 'PERSON', weight: 2.5 },
  settlements: { type: 'PLACE', weight: 2.2 },
  bodies: { type: 'ORG', weight: 2.5 },
  belongings: { type: 'ORG', weight: 1.5 },
  teams: { type: 'ORG', weight: 1.4 },
};

const nouns: Readonly<Record<GroupOf<typeof nounsOfNames>, Clue>> = {
  settlements: { type: 'PLACE', weight: 2 },
  posts: { type: 'ORG', weight: 2.2 },
};

/** What a word right before a name says of it. */
export function clueBefore(word: string): Clue | undefined {
  const group = leftOfNames.get(word);
  return group && left[group];
}

/** What a word right behind a name says of it. */
export function clueBehind(word: string): Clue | undefined {
  const group = rightOfNames.get(word);
  return group && right[group];
}

/** What a noun with a preposition before a name says of it. */
export function clueOfNoun(word: string): Clue | undefined {
  const group = nounsOfNames.get(word);
  return group && nouns[group];
}
