import { determiners } from '../language/en/clauseWords';
import { speakingPronouns } from '../language/en/sourceNouns';
import { speechVerbs } from '../language/en/speechVerbs';
import { isCapitalised, type Token } from '../text/token';
import type { QuotedTokens } from './quotedSpans';

/** "“We will not go, said Jon Aas.": a mark that was not closed before its attribution is taken to close there. */
export function forgottenClose(tokens: readonly Token[], quotes: readonly QuotedTokens[]): readonly QuotedTokens[] {
  return quotes.map(quote => {
    if (quote.closed) return quote;
    const after = attributionIn(tokens, quote);
    return after < 0 ? quote : { ...quote, after, closed: true };
  });
}

/** What follows the verb up to the full stop has at most so many tokens. */
const longest = 12;

function attributionIn(tokens: readonly Token[], { first, after }: QuotedTokens): number {
  for (let at = first + 2; at < after - 1; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const verb = speechVerbs().get(token?.norm ?? '');
    if (before?.text !== ',' || (verb?.kind !== 'say' && verb?.kind !== 'ask') || next === undefined) continue;
    if (verb.tense !== 'past' && verb.tense !== 'present') continue;
    if (!isCapitalised(next) && !determiners.has(next.norm) && !speakingPronouns.has(next.norm)) continue;
    for (let end = at + 1; end < Math.min(after, at + longest); end++) if (tokens[end]?.text === '.') return at;
    if (after - at < longest) return at;
  }
  return -1;
}
