import { describe, expect, it } from 'vitest';
import { speechVerbs, type SpeechKind, type SpeechVerb } from '../../../src/core/language/en/speechVerbs';
import { storyOf } from './support';

/** Verbs by kind, each in its first form of the past. */
function pastForms(...kinds: readonly SpeechKind[]): readonly string[] {
  const seen = new Set<string>();
  const isFirst = ({ base }: SpeechVerb): boolean => !seen.has(base) && seen.add(base).size > 0;
  return [...speechVerbs()].flatMap(([form, verb]) =>
    verb.tense === 'past' && kinds.includes(verb.kind) && isFirst(verb) ? [form] : [],
  );
}

const quoted = '“The town will open the harbour to all ships by June, and the dam will cost 65 million euros,”';
const stated = 'repairing the dam above the village of Oruk will cost 65 million euros';

/** How a verb gives its speaker a quotation with a figure in it. */
function quotationBy(form: string, speaker: string): string {
  switch (speechVerbs().get(form)?.kind) {
    case 'tell':
      return `${speaker} ${form} reporters: ${quoted.replace(',”', '.”')}`;
    case 'call':
      return `${speaker} ${form} it “a shameful waste of 65 million euros of public money”.`;
    case 'judge':
      return `${speaker} ${form} it as “a shameful waste of 65 million euros of public money”.`;
    default:
      return `${quoted} ${speaker} ${form}.`;
  }
}

/** How a verb gives its speaker a figure. */
function statementBy(form: string, speaker: string): string {
  const verb = speechVerbs().get(form);
  if (verb?.kind === 'tell') return `${speaker} ${form} reporters that ${stated}.`;
  return verb?.kind === 'show' ? `${speaker} ${form} that ${stated}.` : `R${stated.slice(1)}, ${speaker} ${form}.`;
}

/** The notes of the two versions, and the source of their first claim with the speaker of their first quotation. */
function read(a: string, b: string) {
  const { articles, notes } = storyOf(a, b);
  const sources = articles.map(({ claims, quotes }) => ({
    claim: claims.find(({ kind }) => kind === 'money')?.attribution?.speaker,
    quote: quotes[0]?.speaker,
  }));
  return { notes: notes.map(({ relation }) => relation), sources };
}

const one = { notes: ['differentSpeaker'] };

describe('a verb of speech with another speaker in each version', () => {
  // documents and figures show things, nobody says a quotation so
  const quoting = pastForms('say', 'tell', 'aver', 'think', 'report', 'ask', 'call', 'judge', 'voice');
  const stating = pastForms('say', 'tell', 'aver', 'think', 'report', 'show').filter(form => form !== 'read');

  it.each(quoting)('“…,” X %s: one note for a quotation, whichever side asks; its figure has the same source', form => {
    const [a, b] = [quotationBy(form, 'Lena Arvo'), quotationBy(form, 'Tom Reik')];
    expect(read(a, b)).toMatchObject({
      ...one,
      sources: ['Lena Arvo', 'Tom Reik'].map(name => ({ claim: name, quote: name })),
    });
    expect(read(b, a)).toMatchObject({
      ...one,
      sources: ['Tom Reik', 'Lena Arvo'].map(name => ({ claim: name, quote: name })),
    });
  });

  it.each(stating)('X %s that …: one note for a figure, whichever side asks', form => {
    const [a, b] = [statementBy(form, 'Lena Arvo'), statementBy(form, 'Tom Reik')];
    expect(read(a, b)).toMatchObject({ ...one, sources: [{ claim: 'Lena Arvo' }, { claim: 'Tom Reik' }] });
    expect(read(b, a)).toMatchObject({ ...one, sources: [{ claim: 'Tom Reik' }, { claim: 'Lena Arvo' }] });
  });
});

describe('the table of verbs', () => {
  it('has the forms of regular and irregular verbs', () => {
    const forms = [
      'said',
      'tells',
      'argued',
      'denies',
      'stressing',
      'written',
      'admitted',
      'quips',
      'labelled',
      'labeled',
    ];
    expect(forms.map(form => speechVerbs().get(form)?.base)).toEqual([
      'say',
      'tell',
      'argue',
      'deny',
      'stress',
      'write',
      'admit',
      'quip',
      'label',
      'label',
    ]);
  });
});
