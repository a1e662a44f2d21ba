import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import { tellsWho } from '../language/en/ages';
import { isPlural, singularOf } from '../language/en/countNouns';
import { auxiliariesAndModals, functionWords } from '../language/en/functionWords';
import {
  closesEllipsis,
  stateAdverbs,
  statePlaces,
  statePrepositions,
  stateVerbs,
  stateVoices,
} from '../language/en/ellipsis';

/** So many auxiliaries and adverbs stand before what is told of people: "are still being treated". */
const mostAuxiliaries = 4;
/** So many words stand between a preposition and the place of somebody: "in the county jail". */
const placeReach = 4;

/** "in hospital", "on a ventilator", "in critical condition": where somebody is or how. */
function isPlace(tokens: Tokens, at: number): boolean {
  if (!statePrepositions.has(wordAt(tokens, at))) return false;
  for (let i = at + 1; i < at + placeReach && wordAt(tokens, i) !== ''; i++)
    if (statePlaces.has(wordAt(tokens, i))) return true;
  return false;
}

/** "children", "police officers": who they are. */
function isPeople(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + placeReach && !functionWords.has(wordAt(tokens, i)); i++)
    if (isPlural(wordAt(tokens, i))) return tellsWho(singularOf(wordAt(tokens, i)));
  return false;
}

/** Whether what stands behind a bare number is said of people alone: "are in hospital", "were freed", "are children", "voted against". */
export function tellsState(tokens: Tokens, next: number): boolean {
  const isVoice = stateVoices.has(wordAt(tokens, next)) && closesEllipsis.has(textAt(tokens, next + 1));
  if (isVoice || isPlace(tokens, next)) return true;
  let at = next;
  while (
    at < next + mostAuxiliaries &&
    (auxiliariesAndModals.has(wordAt(tokens, at)) || stateAdverbs.has(wordAt(tokens, at)))
  )
    at++;
  if (at === next) return false;
  return stateVerbs.has(wordAt(tokens, at)) || isPlace(tokens, at) || isPeople(tokens, at);
}
