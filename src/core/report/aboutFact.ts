import type { NumericClaim } from '../claims/claim';
import { unitFamily } from '../claims/relations/units';
import { months, weekdays } from '../language/en/calendar';
import { subjectText } from './claimSubject';

/** A claim of a fact, in the words of its version. */
export interface Telling {
  readonly claim: NumericClaim;
  readonly article: number;
  readonly sentence: string;
}

/** Words of a claim that tell of what it is told, its verb first; names and days tell where and when. */
function wordsOf({ claim: { subject }, sentence }: Telling): readonly string[] {
  const isName = (word: string): boolean =>
    sentence.includes(`${word.charAt(0).toUpperCase()}${word.slice(1)}`) && !sentence.includes(` ${word}`);
  const isPlain = (word: string): boolean => /^\p{L}{3,}$/u.test(word) && !weekdays.has(word) && !months.has(word);
  return [subject.verb, ...subject.context].filter(word => isPlain(word) && !isName(word));
}

/** Words shown where neither noun nor role tells what a figure is of. */
const mostWords = 2;

/** What a fact is of: the fullest head and role that a version gives; else words that versions share, and what is measured. */
export function aboutFact(tellings: readonly Telling[]): string {
  const measured = subjectText(tellings.map(({ claim }) => claim));
  const [first] = tellings;
  if (measured !== '' || first === undefined) return measured;
  const { kind, quantity } = first.claim;
  const words = tellings.map(wordsOf);
  const others = words.filter((_, at) => tellings[at]?.article !== first.article);
  const shared = [...new Set(words[0])].filter(word => others.some(own => own.includes(word)));
  const unit = kind === 'measure' ? unitFamily(kind, quantity?.unit ?? '') : '';
  const told = shared.length > 0 ? shared : (words.find(own => own.length > 0) ?? []);
  const shown = told.slice(0, unit === '' ? mostWords : 1);
  return [...shown, unit === '' && shown.length === 0 ? kind : unit].filter(word => word !== '').join(' ');
}
