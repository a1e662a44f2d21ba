import type { Token } from '../../text/token';
import type { NameCandidate, QuotedWords } from '../names';

import type { Scan } from './scan';

/** Verbs that hand words to a speaker. */
const sayVerbs = new Set(
  (
    'said says say saying told tells added adds wrote writes tweeted posted stressed claimed claims argued argues stated declared insisted explained warned replied asked noted ' +
    'announced recalled joked admitted acknowledged concluded continued described called quoted remarked responded commented confirmed denied suggested urged vowed accused testified according ' +
    'laughed shouted promised pledged predicted complained cautioned hailed praised branded dubbed labelled labeled quipped lamented countered retorted conceded whispered cried exclaimed mused agreed boasted ' +
    'emphasised emphasized underlined reiterated condemned criticised criticized denounced dismissed rejected welcomed pleaded demanded observed blasted slammed'
  ).split(' '),
);

const pronouns = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we']);
/** Pronouns that may stand behind the verb: "said he", not "called it". */
const invertedPronouns = new Set(['he', 'she', 'they', 'we', 'i']);

/** Words that begin another statement behind a quotation: "…, while Tim Cole warned". */
const conjunctions = new Set(
  'while but and whereas as after because when which that before although though or if so since until where'.split(' '),
);

/** First words of a speaker without a name: "the ministry", "his lawyer". */
const determiners = new Set('the a an one his her their its another'.split(' '));

export type Speaker = Pick<QuotedWords, 'speaker' | 'speakerWords'>;

/** A quotation in tokens: the first inside, and the first behind the closing mark. */
export interface QuotedTokens {
  readonly first: number;
  readonly after: number;
}

/** The words of the sentence around the quotation that may name the speaker, at most so many tokens away. */
const reach = 14;

export const nobody: Speaker = { speaker: -1, speakerWords: null };

/** Who says the words, by the clause behind the quotation, else by the one before it. */
export function speakerOf(scan: Scan, quoted: QuotedTokens, candidates: readonly NameCandidate[]): Speaker | undefined {
  const end = Math.min(scan.tokens.length, quoted.after + reach);
  const comma = scan.tokens[quoted.after]?.text === ',' ? 1 : 0;
  const goesOn = conjunctions.has(scan.tokens[quoted.after + comma]?.norm ?? '');
  const behind = goesOn ? undefined : speakerIn(scan, quoted.after, end, candidates);
  return behind ?? speakerBefore(scan, quoted, candidates);
}

function speakerBefore(scan: Scan, quoted: QuotedTokens, candidates: readonly NameCandidate[]): Speaker | undefined {
  const to = quoted.first - 1;
  let from = Math.max(0, to - 2 * reach);
  for (let at = to - 1; at >= from; at--) {
    const text = scan.tokens[at]?.text ?? '';
    if (text === '.' || text === '!' || text === '?' || text === '”') from = at + 1;
  }
  return speakerIn(scan, from, to, candidates) ?? speakerByColon(scan, from, to, candidates);
}

/** "Ada Byron: “…”" */
function speakerByColon(
  scan: Scan,
  from: number,
  to: number,
  candidates: readonly NameCandidate[],
): Speaker | undefined {
  const colon = scan.tokens[to - 1];
  const start = scan.tokens[from]?.start ?? 0;
  if (colon?.text !== ':') return undefined;
  const named = candidatesWithin(candidates, start, colon.start).at(-1);
  return named?.candidate.end === colon.start ? { speaker: named.index, speakerWords: null } : undefined;
}

interface Indexed {
  readonly candidate: NameCandidate;
  readonly index: number;
}

/** The names between two offsets; binary search, since a paragraph may hold thousands of quotations and names. */
function candidatesWithin(candidates: readonly NameCandidate[], start: number, end: number): readonly Indexed[] {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: Indexed[] = [];
  for (let index = low; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.end > end) break;
    if (candidate.standing !== 'shadow') found.push({ candidate, index });
  }
  return found;
}

/** A verb of saying in a clause, with its words and the names there. */
interface Saying {
  readonly scan: Scan;
  readonly clause: readonly Token[];
  readonly verb: number;
  readonly names: readonly Indexed[];
}

/** A verb of saying between two tokens, and its subject: the name or pronoun nearest to it, before it first. */
function speakerIn(scan: Scan, from: number, to: number, candidates: readonly NameCandidate[]): Speaker | undefined {
  const window = scan.tokens.slice(from, to);
  const stop = window.findIndex(({ kind, text }) => kind === 'mark' && (text === '.' || text === '“' || text === '"'));
  const clause = stop < 0 ? window : window.slice(0, stop);
  const verb = clause.findIndex(({ norm, kind }) => kind === 'word' && sayVerbs.has(norm));
  if (verb < 0) return undefined;
  const names = candidatesWithin(candidates, clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);
  const saying = { scan, clause, verb, names };
  return byQuoting(saying) ?? bySubject(saying) ?? byInversion(saying) ?? byOffice(saying);
}

const named = (index: number): Speaker => ({ speaker: index, speakerWords: null });

/** "Reuters quoted Ada Byron as saying" */
function byQuoting({ clause, verb, names }: Saying): Speaker | undefined {
  const token = clause[verb];
  const isQuoting = token?.norm === 'quoted' && clause.some(({ norm }, at) => at > verb && norm === 'as');
  const object = isQuoting ? names.find(({ candidate }) => candidate.start === clause[verb + 1]?.start) : undefined;
  return object === undefined ? undefined : named(object.index);
}

/** "Ada Byron said", "Ada Byron, the mayor of Leeds, said", "he said"; what owns a noun ("Byron's lawyer") does not speak. */
function bySubject({ scan, clause, verb, names }: Saying): Speaker | undefined {
  const verbStart = clause[verb]?.start ?? 0;
  const before = names.filter(
    ({ candidate }) =>
      candidate.end <= verbStart &&
      canSpeak(candidate) &&
      !ownsNext(scan.text, candidate) &&
      !isObject(clause, candidate),
  );
  const isApposed = clause[verb - 1]?.text === ',';
  const comma = isApposed ? (clause.find(({ text }, at) => text === ',' && at > 0)?.start ?? 0) : 0;
  const subject = isApposed
    ? (before.filter(({ candidate }) => candidate.end <= comma).at(-1) ?? before[0])
    : before.at(-1);
  const pronoun = clause.slice(Math.max(0, verb - 4), verb).find(({ norm }) => pronouns.has(norm));
  if (pronoun !== undefined && (subject === undefined || pronoun.start > subject.candidate.start))
    return { speaker: -1, speakerWords: pronoun.text };
  return subject === undefined ? undefined : named(subject.index);
}

/** "Ukrainian" before a title is no speaker. */
function canSpeak({ own }: NameCandidate): boolean {
  return !own.some(({ type, weight }) => type === 'GROUP' && weight >= 5);
}

const prepositions = new Set('to of in for at from with on near against'.split(' '));

/** "the former ambassador to Russia added": a name behind a preposition that its determiner opened. */
function isObject(clause: readonly Token[], { start }: NameCandidate): boolean {
  const at = clause.findIndex(token => token.start === start);
  const article = clause[at - 1]?.norm === 'the' ? 2 : 1;
  if (at < 2 || !prepositions.has(clause[at - article]?.norm ?? '')) return false;
  return clause.slice(0, at - article).some(({ norm }) => determiners.has(norm));
}

function ownsNext(text: string, { end }: NameCandidate): boolean {
  return /^['’]s?(?=[\s])/.test(text.slice(end, end + 3));
}

/** "said Ada Byron", "said Acme's chief executive, Ada Byron", "said she" */
function byInversion({ scan, clause, verb, names }: Saying): Speaker | undefined {
  const next = clause[verb + 1];
  if (next === undefined) return undefined;
  if (invertedPronouns.has(next.norm)) return { speaker: -1, speakerWords: next.text };
  const after = names.filter(({ candidate }) => candidate.start >= (clause[verb]?.end ?? 0) && canSpeak(candidate));
  const [first, second] = after;
  if (first === undefined) return undefined;
  const between = second === undefined ? '' : scan.text.slice(first.candidate.end, second.candidate.start);
  // a firm and its officer: the one with the office speaks
  const isOfficer = second?.candidate.role !== undefined && /^[^,.;]*$/.test(between);
  const isOwned = ownsNext(scan.text, first.candidate);
  if (second !== undefined && (isOfficer || isOwned)) return named(second.index);
  return isOwned ? undefined : named(first.index);
}

/** "the ministry said", "said the minister": who has no name is given by these words. */
function byOffice({ scan, clause, verb }: Saying): Speaker | undefined {
  const words = (from: number, to: number): Speaker | undefined => {
    const first = clause[from];
    const last = clause[to - 1];
    return first === undefined || last === undefined || to - from < 2
      ? undefined
      : { speaker: -1, speakerWords: scan.text.slice(first.start, last.end) };
  };
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--)
    if (determiners.has(clause[at]?.norm ?? '')) return words(at, verb);
  if (!determiners.has(clause[verb + 1]?.norm ?? '')) return undefined;
  let end = verb + 2;
  while (end < clause.length && end < verb + 7 && isNounWord(clause[end])) end++;
  return words(verb + 1, end);
}

function isNounWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !conjunctions.has(token.norm) &&
    !/^(?:in|on|at|of|to|by|for|with|who|from)$/.test(token.norm)
  );
}
