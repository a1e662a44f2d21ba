import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joiner, plain, shortened, type Place } from '../../../src/vscode/ui/plain';

const places: readonly Place[] = ['message', 'label', 'prompt', 'symbol', 'title', 'text', 'tooltip'];
const withLinks: readonly Place[] = ['message', 'prompt'];
const withIcons: readonly Place[] = ['label', 'prompt', 'symbol'];

/** Links as the editor finds them in texts. */
const linksIn = (text: string): readonly string[] =>
  text.match(/\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+[^)]*\)/gi) ?? [];

/** A text as the editor shows it where it finds icons. */
const iconsRead = (text: string): string =>
  text.replace(/(\\?)\$\(([a-z0-9-]+(?:~[a-z]+)?)\)/gi, (found, escaped) => (escaped ? found.slice(1) : '⟪icon⟫'));

/** What a person sees at a place. */
const seen = (words: string, place: Place): string => {
  const text = plain(words, place);
  return (withIcons.includes(place) ? iconsRead(text) : text).replaceAll(joiner, '');
};

describe('words of others', () => {
  it.each([
    '[Repair](command:workbench.action.terminal.new?%7B%7D).txt',
    '[Repair](COMMAND:x "title").txt',
    '[Repair](https://example.org)',
    '[Repair](file:///etc/passwd)',
    '[a] [b](command:x)',
  ])('%j has no link in messages and prompts, and looks as it is', words => {
    expect(linksIn(words)).not.toEqual([]);
    for (const place of withLinks) {
      expect(linksIn(plain(words, place))).toEqual([]);
      expect(seen(words, place)).toBe(words);
    }
  });

  it.each(['[a](b).txt', 'f(x)[0](y)', 'AT&T <b>', '50% \\ 100', 'отчёт.txt', 'דוח.txt', 'a👩‍👩‍👧b'])(
    '%j stays letter for letter',
    words => {
      for (const place of places) expect(plain(words, place)).toBe(words);
    },
  );

  it.each(['$(zap) tag', '\\$(zap)', '\\\\$(loading~spin)', 'a loss of $(12) million', '$(a)$(b)', '$($(zap))'])(
    '%j has no icon where the editor makes some',
    words => {
      for (const place of places) expect(seen(words, place)).toBe(words);
    },
  );

  it('do not turn the order of what stands around them, and hide no lines', () => {
    const words = 'a\u202Egpj.\u2066x\u2069\0\u0007\u001B]0;t\u2028b\r\nc\td';
    for (const place of places.filter(one => one !== 'tooltip')) expect(plain(words, place)).toBe('agpj.x ]0;t b c d');
    expect(plain('a\r\nb\u202E', 'tooltip')).toBe('a\nb');
  });

  it('that are long leave room for what is said of them', () => {
    const name = 'x'.repeat(5000);
    expect(plain(`The file ${name} is damaged.`, 'message')).toMatch(/^The file x{300,}…x{300,} is damaged\.$/);
    expect(plain(`Key of the Code “${name}” (1-9)`, 'title')).toMatch(/^Key of the Code “x+…x+” \(1-9\)$/);
    for (const place of places) expect(plain('👍'.repeat(3000), place)).toMatch(/^(?:👍)+…(?:👍)+$/u);
  });

  it('mean nothing but themselves, whatever they are made of', () => {
    const part = fc.constantFrom(
      ...['[', ']', '(', ')', '](', '$', '$(', '\\', '~', '"', ' ', '\n', 'a', 'zap', 'command:', 'https://', 'file:'],
      ...['[x](command:y)', '$(zap)', '$(loading~spin)', joiner, '\u202E', '\u2069', '\0', 'é', '👍'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.constantFrom(...places), (parts, place) => {
        const words = parts
          .join('')
          .replace(/[\0\u202E\u2069]/g, '')
          .replaceAll(joiner, '')
          .replace(/\s+/g, ' ');
        const text = plain(parts.join(''), place);
        expect(text).not.toMatch(/[\0\u202E\u2069]/);
        if (withLinks.includes(place)) expect(linksIn(text)).toEqual([]);
        expect(seen(parts.join('').replaceAll('\0', ''), place).replace(/\s+/g, ' ')).toBe(words);
      }),
    );
  });
});

describe('words that are cut at their end', () => {
  it('keep the length, the mark included, and no half of a sign', () => {
    expect(shortened('abcdef', 6)).toBe('abcdef');
    expect(shortened('abcdefg', 6)).toBe('abcde…');
    expect(shortened('abc👍👍', 5)).toBe('abc…');
  });
});
