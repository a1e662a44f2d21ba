import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agentTools } from '../../../src/core/agent/agentTools';

interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly displayName: string;
      readonly modelDescription: string;
      readonly inputSchema: object;
      readonly when: string;
    }[];
    /** Groups of settings. */
    readonly configuration: readonly { readonly properties: Readonly<Record<string, object>> }[];
  };
}

const root = resolve(import.meta.dirname, '../../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { contributes } = read('package.json') as Manifest;
const sentences = read('package.nls.json') as Readonly<Record<string, string>>;

describe('the manifest', () => {
  it('declares the tools as they are', () => {
    const declared = contributes.languageModelTools.map(({ name, displayName, modelDescription, inputSchema }) => ({
      name,
      title: sentences[displayName.slice(1, -1)],
      description: modelDescription,
      schema: inputSchema,
    }));
    expect(declared).toEqual(
      agentTools.map(({ name, title, description, schema }) => ({ name, title, description, schema })),
    );
  });

  it('has them off until a person turns them on, which no folder can do', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    expect(settings).toContainEqual([
      'crossread.agentTools.enabled',
      expect.objectContaining({ default: false, scope: 'application' }),
    ]);
    expect(
      contributes.languageModelTools.every(({ when }) => when.includes('config.crossread.agentTools.enabled')),
    ).toBe(true);
  });
});
