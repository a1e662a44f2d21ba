import { limits } from '../limits';
import { ImportProblem } from '../problem';
import { decodePage, hasWideCharacters, pageOfCharset } from './codepages';
import { rtfTokens } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Groups whose text is none of the document's. */
const otherDestinations = words(
  `fonttbl colortbl stylesheet info pict object objdata fldinst datafield filetbl listtable listoverridetable listtext pntext pnseclvl
  revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl header headerl headerr headerf footer footerl
  footerr footerf ftnsep ftnsepc aftnsep bkmkstart bkmkend annotation atnid atnauthor nonshppict shpinst template`,
);

/** Control words and symbols that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n\n',
  line: '\n',
  '\n': '\n\n',
  '\r': '\n\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** What a group inherits and gives back at its end. */
interface GroupState {
  /** Its text is none of the document's. */
  readonly other: boolean;
  readonly inFonts: boolean;
  readonly hidden: boolean;
  /** Struck out by who follows the changes: it is in the file, not in the text. */
  readonly deleted: boolean;
  /** Its text is a note's, which stands behind the text. */
  readonly inNote: boolean;
  /** Characters that stand for those without Unicode after a `\u`. */
  readonly replacements: number;
  readonly page: number;
}

const outermost: GroupState = {
  other: false,
  inFonts: false,
  hidden: false,
  deleted: false,
  inNote: false,
  replacements: 1,
  page: 1252,
};

/** Follows the pieces of an RTF file and collects its text. */
class RtfReader {
  private state = outermost;
  private readonly outer: GroupState[] = [];
  private readonly fontPages = new Map<number, number>();
  private font = 0;
  private usualPage = 1252;
  /** Replacement characters still to be passed over. */
  private passing = 0;
  private bytes: number[] = [];
  private readonly text: string[] = [];
  private readonly notes: string[] = [];
  private length = 0;

  begin(): void {
    this.flush();
    if (this.outer.length >= limits.levels) throw new ImportProblem('tooDeep', limits.levels);
    this.outer.push(this.state);
  }

  end(): void {
    this.flush();
    this.passing = 0;
    this.state = this.outer.pop() ?? this.state;
  }

  byte(byte: number): void {
    if (this.passing > 0) this.passing--;
    else if (this.isShown()) this.bytes.push(byte);
  }

  run(bytes: Uint8Array): void {
    const passed = Math.min(this.passing, bytes.length);
    this.passing -= passed;
    if (passed === bytes.length || !this.isShown()) return;
    const kept = bytes.subarray(passed);
    if (hasWideCharacters(this.state.page)) for (const byte of kept) this.bytes.push(byte);
    else {
      this.flush();
      this.keep(decodePage(kept, this.state.page));
    }
  }

  control(word: string, value: number | undefined): void {
    if (word === 'u' && value !== undefined) {
      this.unicode(value);
      return;
    }
    const character = Object.hasOwn(characters, word) ? characters[word] : undefined;
    if (character !== undefined) {
      if (this.passing > 0) this.passing--;
      else this.add(character);
      return;
    }
    this.passing = 0;
    this.change(word, value);
  }

  result(): string {
    this.flush();
    return [...this.text, ...this.notes].join('');
  }

  private unicode(value: number): void {
    this.add(String.fromCharCode(value & 0xffff));
    this.passing = this.state.replacements;
  }

  /** Control words that change how the rest of the group is read. */
  private change(word: string, value: number | undefined): void {
    if (word === '*' || otherDestinations.has(word)) {
      this.flush();
      this.state = { ...this.state, other: true, inFonts: this.state.inFonts || word === 'fonttbl' };
    } else if (word === 'f' && value !== undefined) this.chooseFont(value);
    else if (word === 'fcharset' && this.state.inFonts) {
      const page = pageOfCharset[value ?? 0];
      if (page !== undefined) this.fontPages.set(this.font, page);
    } else if (word === 'ansicpg' && value !== undefined) {
      this.usualPage = value;
      this.set({ page: value });
    } else if (word === 'plain') this.set({ page: this.usualPage, hidden: false, deleted: false });
    else if (word === 'v') this.set({ hidden: value !== 0 });
    else if (word === 'deleted') this.set({ deleted: value !== 0 });
    else if (word === 'footnote') this.beginNote();
    else if (word === 'uc' && value !== undefined) this.set({ replacements: Math.max(0, value) });
  }

  private chooseFont(font: number): void {
    this.font = font;
    if (!this.state.inFonts) this.set({ page: this.fontPages.get(font) ?? this.usualPage });
  }

  private beginNote(): void {
    this.set({ inNote: true });
    this.add('\n\n');
  }

  private isShown(): boolean {
    return !this.state.other && !this.state.hidden && !this.state.deleted;
  }

  private set(change: Partial<GroupState>): void {
    this.flush();
    this.state = { ...this.state, ...change };
  }

  private add(text: string): void {
    if (!this.isShown()) return;
    this.flush();
    this.keep(text);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.keep(decodePage(this.bytes, this.state.page));
    this.bytes = [];
  }

  private keep(text: string): void {
    this.length += text.length;
    if (this.length > limits.textCharacters) throw new ImportProblem('tooLarge', limits.textCharacters);
    (this.state.inNote ? this.notes : this.text).push(text);
  }
}

/**
 * The text of an RTF file, its notes behind it: paragraphs parted by blank lines, breaks inside them as line ends, cells by tabs. Linear.
 * @throws ImportProblem when groups are nested deeper than in any document, or it has more text than any
 */
export function rtfText(bytes: Uint8Array): string {
  const reader = new RtfReader();
  let pieces = 0;
  for (const token of rtfTokens(bytes)) {
    if (++pieces > limits.pieces) throw new ImportProblem('tooSlow');
    if (token.kind === 'run') reader.run(token.bytes);
    else if (token.kind === 'byte') reader.byte(token.byte);
    else if (token.kind === 'control') reader.control(token.word, token.value);
    else if (token.kind === 'begin') reader.begin();
    else reader.end();
  }
  return reader.result();
}
