import {
  labelArticles,
  labelParticles,
  labelWords,
  questionMarks,
  recordTitles,
  sceneWords,
  speakerWords,
} from '../language/en/speakers';
import { alternatives } from '../language/words';
import type { Span } from './span';

/** How a line names who speaks. `asks` of questions and answers, which name nobody; `voice` of the tags of subtitles. */
export type LabelStyle = 'capitals' | 'name' | 'asks' | 'voice';

/** What stands before the words of somebody who speaks. All spans are UTF-16 into the line. */
export interface SpeakerLabel {
  readonly style: LabelStyle;
  /** The name alone. */
  readonly name: Span;
  /** Where what is said begins; the end of the line when it follows in the next. */
  readonly end: number;
  /** Labels of one speaker have the same key: the last word, in small letters. */
  readonly key: string;
}

/** No label is longer. */
const reach = 160;

const lead = String.raw`(?:\*\*|__|>>+[ \t]?|[-–—][ \t])?`;
const capitals = String.raw`\p{Lu}[\p{Lu}\d.'’-]*(?:[ \t]\p{Lu}[\p{Lu}\d.'’-]*){0,5}`;
const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const name = String.raw`${word}(?:[ \t](?:(?:${alternatives(labelParticles)})[ \t])?${word}){0,4}`;
/** What somebody is, and marks of time or place. */
const behind = String.raw`(?:,[ \t][^:\n]{1,80}?)?(?:[ \t]{1,3}(?:\([^()\n]{1,60}\)|\[[^\][\n]{1,60}\])){0,3}`;
const colon = String.raw`[ \t]?(?:\*\*|__)?:(?:\*\*|__)?(?=\s|$)`;

const inCapitals = new RegExp(`^(${lead})(${capitals})${behind}${colon}`, 'u');
const asName = new RegExp(`^(${lead})(${name})${behind}${colon}`, 'u');
const asks = new RegExp(`^(${lead})([QA])(?:[.:]|${colon}|(?=[ \\t]{2}))(?=\\s)`, 'u');
/** "Q Who read it?", with one blank: a letter of a sentence as often, so that only the text as a whole tells. */
const asksBarely = new RegExp(`^(${lead})([QA])[ \\t](?=[\\p{Lu}\\d“"‘'(\\[])`, 'u');
/** "<v Lena Cole>Twelve boats sank.", as subtitles have it. */
const voiced = new RegExp(String.raw`^(<v(?:\.[\w.-]{1,30})?[ \t])([^<>\n]{1,60})>`, 'u');
/** "Mr. HOLT. I thank the …", as records of parliaments have it. */
const ofRecord = new RegExp(
  String.raw`^()((?:(?:${alternatives(recordTitles)})\.? |The )\p{Lu}{2,}[\p{Lu}'’-]*(?: (?:of )?\p{Lu}[\p{L}'’-]+){0,3})\.(?= \p{Lu})`,
  'u',
);
/** "Lena Cole  0:12" as a line of its own. */
const timed = new RegExp(String.raw`^()(${name})[ \t]{1,4}\(?\d{1,2}:\d{2}(?::\d{2})?\)?$`, 'u');

function labelOf(found: RegExpExecArray | null, style: LabelStyle, line: string): SpeakerLabel | null {
  const [whole = '', before = '', named = ''] = found ?? [];
  if (named === '') return null;
  const key =
    named
      .toLowerCase()
      .split(/[\s.]+/)
      .findLast(part => part !== '') ?? '';
  let end = whole.length;
  while (end < line.length && /[ \t]/.test(line.charAt(end))) end++;
  return { style, name: { start: before.length, end: before.length + named.length }, end, key };
}

/** Whether every word of a label is one that lists of facts begin with. */
function isListed(named: string): boolean {
  const [first = '', ...rest] = named.toLowerCase().split(/[\s.]+/);
  return labelWords.has(first) || (rest.length > 0 && labelWords.has(rest.at(-1) ?? '') && !speakerWords.has(first));
}

/** Who a line says speaks, as far as it alone tells; null when it begins with its text. */
export function speakerLabel(line: string): SpeakerLabel | null {
  const head = line.slice(0, reach);
  const voice = labelOf(voiced.exec(head), 'voice', line);
  if (voice !== null) return voice;
  const question = labelOf(asks.exec(head), 'asks', line);
  if (question !== null) return question;
  const record = labelOf(ofRecord.exec(head), 'capitals', line);
  if (record !== null) return record;
  const shouted = labelOf(inCapitals.exec(head), 'capitals', line);
  const label = shouted ?? labelOf(asName.exec(head), 'name', line) ?? labelOf(timed.exec(head), 'name', line);
  if (label === null) return null;
  const named = line.slice(label.name.start, label.name.end);
  if (questionMarks.has(named.toLowerCase())) return { ...label, style: 'asks' };
  if (isListed(named) || (label.style === 'capitals' && named.replace(/[^\p{L}]/gu, '').length < 2)) return null;
  return label;
}

/** The label of a line that begins with a letter of questions and answers and one blank; null where another one stands, or none. */
export function bareQuestionMark(line: string): SpeakerLabel | null {
  const head = line.slice(0, reach);
  return asks.test(head) ? null : labelOf(asksBarely.exec(head), 'asks', line);
}

/** Whether a label says by itself that somebody speaks: by two words or more that are a name or an office, or by a calling. */
export function isTelling(line: string, { name: { start, end } }: SpeakerLabel): boolean {
  const parts = line.slice(start, end).toLowerCase().split(/\s+/);
  if (parts.some(part => speakerWords.has(part))) return true;
  return parts.length > 1 && (!labelArticles.has(parts[0] ?? '') || parts[0] === 'the');
}

/** Words in brackets alone: what is seen or heard meanwhile. */
export function isStageDirection(line: string): boolean {
  return (
    line.length <= reach && /^(?:\([^()]{2,140}\)[.:]?|\[[^\][]{2,140}\][.:]?|\{[a-z]{2,20}\}\s*\d{0,4})$/.test(line)
  );
}

const scene = new RegExp(String.raw`^\W{1,2}(?:${alternatives(sceneWords)})\b`, 'i');

/** Whether a stage direction parts one scene from the next: what follows has a speaker of its own. */
export function endsTurn(line: string): boolean {
  return scene.test(line);
}
