import { describe, expect, it } from 'vitest';
import { formsByKind, severalForms } from './quotationForms';
import { sourcesIn, speakersIn } from './support';

describe.each(Object.entries(formsByKind))('the speaker of a quotation: %s', (_, forms) => {
  it.each(forms)('%s → %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

describe('the speakers of several quotations', () => {
  it.each(severalForms)('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('quotations', () => {
  it('hold their marks, nested ones included', () => {
    const text = 'He said “she told me ‘no’ twice” and "left".';
    const { quotes } = sourcesIn(text);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“she told me ‘no’ twice”', '"left"']);
  });

  it.each([
    ['“We stay," said Aas. "We have to.”', ['“We stay,"', '"We have to.”']],
    ['"We stay,” said Aas. “We have to."', ['"We stay,”', '“We have to."']],
    ['“He called it "a ruin" and left,” said Aas.', ['“He called it "a ruin" and left,”']],
    ['“A board of 6" was all we had,” said Aas.', ['“A board of 6" was all we had,”']],
  ])('end where a mark of another shape closes them: %s', (text, quotes) => {
    expect(sourcesIn(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });

  it('are not opened by apostrophes', () => {
    expect(sourcesIn("The leaders' talks weren't long, and it's over in the '90s style.").quotes).toEqual([]);
  });

  it('that are never closed end before their attribution', () => {
    const text = '“We will not go, said Jon Aas.';
    expect(sourcesIn(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“We will not go,']);
  });
});
