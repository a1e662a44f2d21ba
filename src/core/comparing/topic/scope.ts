import type { TopicWord } from './words';

/** What an ordinal or record is measured against: "since the invasion", "in 41 years". */
export interface Scope {
  /** Content terms behind "since". */
  readonly terms: ReadonlySet<string>;
  /** "in 41 years". */
  readonly years?: number;
  /** The year named behind "since". */
  readonly sinceYear?: number;
  /** Year of the article that says "in 41 years", when it is known. */
  readonly saidIn?: number;
}

/** "since" is looked for this far behind the ordinal, and its complement read this far. */
const reach = 24;
const complementLength = 12;

/** Reads what an ordinal is measured against from the words behind it; undefined when they name nothing. */
export function scopeOf(words: readonly TopicWord[], saidIn?: number): Scope | undefined {
  const near = words.slice(0, reach);
  const since = near.findIndex(({ folded }) => folded === 'since');
  if (since !== -1) return sinceScope(words.slice(since + 1, since + 1 + complementLength));
  const years = near.findIndex(
    ({ folded }, at) => /^(?:years?|decades?)$/.test(folded) && near[at - 2]?.folded === 'in',
  );
  const count = Number(near[years - 1]?.folded);
  if (years === -1 || !Number.isFinite(count)) return undefined;
  const spoken = near[years]?.folded.startsWith('d') === true ? count * 10 : count;
  return { terms: new Set(), years: spoken, ...(saidIn !== undefined && { saidIn }) };
}

function sinceScope(complement: readonly TopicWord[]): Scope {
  const clause = complement[0]?.clause ?? 0;
  const content = complement.filter(word => !word.stop && word.clause <= clause);
  const year = content.find(({ folded }) => /^(?:1[5-9]|20)\d\d$/.test(folded));
  return {
    terms: new Set(content.map(({ term }) => term)),
    ...(year !== undefined && { sinceYear: Number(year.folded) }),
  };
}
