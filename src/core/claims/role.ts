import { changeWords, levelPrepositions } from '../language/en/change';
import { opensClause } from '../language/en/functionWords';
import { betweenSumAndNoun } from '../language/en/moneyWords';
import { roleOf, type RoleKind } from '../language/en/roles';
import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { SentenceRange } from '../numerals/sentences';
import type { Draft } from '../quantities/draft';
import { kindTraits } from '../quantities/claimKind';

/** A role, and the token whose word gives it; -1 when several words do. */
export interface FoundRole {
  readonly value: string;
  readonly at: number;
}

const roleOfChange = { up: 'growth', down: 'decline' } as const;

/** The role that the word at a token gives to figures of a kind. */
function roleAt(tokens: Tokens, at: number, kind: RoleKind): string | undefined {
  return roleOf(wordAt(tokens, at), kind, wordAt(tokens, at - 1));
}

/** Like {@link roleAt}, if the word speaks of this figure. */
function roleFor(tokens: Tokens, at: number, kind: RoleKind, draft: Draft): string | undefined {
  const role = tells(tokens, at, draft) ? roleAt(tokens, at, kind) : undefined;
  const isChange = role === roleOfChange.up || role === roleOfChange.down;
  return isChange && levelPrepositions.has(wordAt(tokens, (draft.phraseFirst ?? draft.first) - 1)) ? undefined : role;
}

/** A word of another clause is as far as this many words of the same one: "one was killed and five were injured". */
const clauseDistance = 6;
/** A word further away tells of something else. */
const roleReach = 16;

const clauseMarks: ReadonlySet<string> = new Set(',;:()–—'.split(''));

interface Near extends FoundRole {
  readonly distance: number;
}

/** The role that the nearest telling word gives; of two as near the one before the figure. */
function nearest(tokens: Tokens, draft: Draft, clause: SentenceRange, kind: RoleKind): FoundRole | null {
  const back = nearestBefore(tokens, draft, clause, kind);
  const ahead = nearestBehind(tokens, draft, clause, kind);
  return back !== null && (ahead === null || back.distance <= ahead.distance) ? back : ahead;
}

function nearestBefore(tokens: Tokens, draft: Draft, clause: SentenceRange, kind: RoleKind): Near | null {
  let distance = draft.first - (draft.phraseFirst ?? draft.first);
  for (let at = (draft.phraseFirst ?? draft.first) - 1; at >= clause.first && distance < roleReach; at--) {
    if (clauseMarks.has(textAt(tokens, at))) distance += clauseDistance;
    if (tokens[at]?.kind === 'mark') continue;
    distance += 1;
    const value = roleFor(tokens, at, kind, draft);
    if (value !== undefined) return distance <= roleReach ? { value, at, distance } : null;
    if (opensClause(wordAt(tokens, at), wordAt(tokens, at + 1))) distance += clauseDistance;
  }
  return null;
}

function nearestBehind(tokens: Tokens, draft: Draft, clause: SentenceRange, kind: RoleKind): Near | null {
  let distance = 0;
  for (let at = draft.coreNext; at < clause.next && distance < roleReach; at++) {
    if (clauseMarks.has(textAt(tokens, at)) || opensClause(wordAt(tokens, at), wordAt(tokens, at + 1)))
      distance += clauseDistance;
    if (tokens[at]?.kind === 'mark') continue;
    distance += 1;
    const value = roleFor(tokens, at, kind, draft);
    if (value !== undefined) return distance <= roleReach ? { value, at, distance } : null;
  }
  return null;
}

/** "40 % of" and "a share of" tell of a part; other words "of" and the shares of a company do not. */
function tells(tokens: Tokens, at: number, draft: Draft): boolean {
  const word = wordAt(tokens, at);
  if (word === 'of') return at === draft.coreNext;
  return (word !== 'share' && word !== 'shares') || wordAt(tokens, at + 1) === 'of';
}

/** "rose by 33 %", "up 5 %": growth or decline when the change word stands close before a percentage. */
function changeRole(tokens: Tokens, draft: Draft, clause: SentenceRange): string | undefined {
  for (let i = draft.first - 1; i >= Math.max(clause.first, draft.first - 7); i--) {
    const change = changeWords.get(wordAt(tokens, i));
    if (change !== undefined) return changesTo(tokens, draft, i) ? undefined : roleOfChange[change];
    if (textAt(tokens, i) === ',' || tokens[i]?.kind === 'number') break;
  }
  const behind = wordAt(tokens, draft.coreNext);
  const noun = changeWords.get(behind) ?? changeWords.get(wordAt(tokens, draft.coreNext + 1));
  return noun === undefined || behind === 'of' || behind === 'to' ? undefined : roleOfChange[noun];
}

/** "rose to 7 %": the figure is the level reached, not the change. */
function changesTo(tokens: Tokens, draft: Draft, change: number): boolean {
  for (let i = change + 1; i < draft.first; i++) if (levelPrepositions.has(wordAt(tokens, i))) return true;
  return false;
}

/** What a figure plays in its story, by the words around it; null when none tells. */
export function findRole(tokens: Tokens, draft: Draft, clause: SentenceRange): FoundRole | null {
  const kind = kindTraits[draft.kind].roles;
  if (kind === null) return null;
  if (kind === 'percent') return draft.head === 'score' ? null : percentRole(tokens, draft, clause);
  if (draft.salience === 'light' || draft.when?.type === 'fiscalYear') return null;
  if (kind === 'time') return timeRole(tokens, draft, clause);
  if (kind !== 'money') return nearest(tokens, draft, clause, kind);
  const change = wordAt(tokens, draft.first - 1) === 'by' ? changeRole(tokens, draft, clause) : undefined;
  return change === undefined ? moneyRole(tokens, draft, clause) : { value: change, at: -1 };
}

function percentRole(tokens: Tokens, draft: Draft, clause: SentenceRange): FoundRole | null {
  const change = changeRole(tokens, draft, clause);
  if (change !== undefined) return { value: change, at: -1 };
  const role = nearest(tokens, draft, clause, 'percent');
  return wordAt(tokens, draft.coreNext) === 'of' && role?.value !== 'turnout'
    ? { value: 'share', at: role?.at ?? -1 }
    : role;
}

function timeRole(tokens: Tokens, draft: Draft, clause: SentenceRange): FoundRole | null {
  const own =
    roleOf(draft.head ?? '', 'time', '') ??
    (draft.kind === 'duration' ? roleAt(tokens, draft.coreNext, 'time') : undefined);
  return own === undefined ? nearest(tokens, draft, clause, 'time') : { value: own, at: -1 };
}

/** What a sum is of: the noun it stands right before ("a $5m fine", "$2bn in loans"), else the last one told before it. */
function moneyRole(tokens: Tokens, draft: Draft, clause: SentenceRange): FoundRole | null {
  const found = (at: number): FoundRole | null => {
    const value = roleAt(tokens, at, 'money');
    return value === undefined ? null : { value, at };
  };
  for (let i = draft.coreNext; i < Math.min(clause.next, draft.coreNext + 4); i++) {
    const role = found(i);
    if (role !== null) return role;
    if (!betweenSumAndNoun.has(textAt(tokens, i))) break;
  }
  for (let i = draft.first - 1; i >= clause.first; i--) {
    const role = found(i);
    if (role !== null) return role;
  }
  for (let i = draft.coreNext; i < Math.min(clause.next, draft.coreNext + 8); i++) {
    if (textAt(tokens, i) === ',' || textAt(tokens, i) === 'and') break;
    const role = found(i);
    if (role !== null) return role;
  }
  return null;
}
