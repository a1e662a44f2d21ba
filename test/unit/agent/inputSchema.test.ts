import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentTools } from '../../../src/core/agent/agentTools';
import { readInput } from '../../../src/core/agent/inputSchema';
import { ToolRefusal } from '../../../src/core/agent/refusal';
import { toolOf } from './agentHost';

const refusalOf = (tool: string, input: unknown): string => {
  try {
    readInput(toolOf(tool).schema, input);
    return '';
  } catch (error) {
    if (error instanceof ToolRefusal) return error.message;
    throw error;
  }
};

describe('the input of a tool', () => {
  it.each<readonly [tool: string, input: unknown, sentence: RegExp]>([
    ['crossread_story', null, /^The input has to be an object; it takes cursor\.$/],
    ['crossread_story', [], /has to be an object/],
    ['crossread_story', { file: 'a.txt' }, /^There is no input "file"; it takes cursor\.$/],
    ['crossread_story', JSON.parse('{"__proto__": {"cursor": "1"}}'), /no input "__proto__"/],
    ['crossread_passages', {}, /^"file" is missing: Name of a file of the story/],
    ['crossread_passages', { file: 'a.txt', limit: 21 }, /^"limit" has to be a whole number from 1 to 20, not 21\.$/],
    ['crossread_passages', { file: 'a.txt', limit: '3' }, /whole number from 1 to 20, not "3"/],
    ['crossread_passages', { file: 'a.txt', start: 1.5 }, /whole number/],
    ['crossread_passages', { file: 'a.txt', lowest: 'same' }, /one of copied, edited, reworded, related, not "same"/],
    ['crossread_passages', { file: { name: 'a.txt' } }, /a text of 1 to 400 characters, not an object/],
    ['crossread_differences', { kinds: ['differs', 'differs'] }, /a list, without repetition, of differs, status/],
    ['crossread_differences', { kinds: 'differs' }, /a list, without repetition/],
    ['crossread_differences', { kinds: [] }, /not a list of 0/],
    ['crossread_check_text', { text: 'x'.repeat(20_001) }, /1 to 20000 characters, not a text of 20001 units/],
    ['crossread_propose_note', { file: 'a', exact: 'b', comment: '' }, /"comment" has to be a text of 1 to 2000/],
    ['crossread_propose_note', { file: 'a', exact: 'b', comment: 'c', status: 'verified' }, /no input "status"/],
  ])('%s refuses %j and says what to do', (tool, input, sentence) => {
    expect(refusalOf(tool, input)).toMatch(sentence);
  });

  it('counts characters, not units', () => {
    expect(refusalOf('crossread_check_text', { text: '🌊'.repeat(20_000) })).toBe('');
  });

  it('is refused just where a validator of JSON Schema refuses it', () => {
    const ajv = new Ajv({ strict: true });
    const scalar = fc.oneof(
      fc.constantFrom('differs', 'spelling', 'same', 'edited', 'a.txt', '', '1.x'),
      fc.integer({ min: -2, max: 30 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.string(), scalar, { maxKeys: 2 }),
    );
    for (const { schema } of agentTools) {
      const accepts = ajv.compile(schema);
      const key = fc.constantFrom(...Object.keys(schema.properties), 'other');
      const input = fc.oneof(fc.dictionary(key, value, { noNullPrototype: true }), value);
      fc.assert(
        fc.property(input, given => {
          let isRead = true;
          try {
            expect(readInput(schema, given)).toEqual(given);
          } catch (error) {
            if (!(error instanceof ToolRefusal)) throw error;
            isRead = false;
          }
          expect(isRead).toBe(accepts(given));
        }),
      );
    }
  });
});
