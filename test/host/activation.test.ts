import * as vscode from 'vscode';
import { expect } from './support/expect';
import { extension, manifest } from './support/extension';

describe('activation', () => {
  it('does not wait for the reading of a story', async () => {
    const start = performance.now();
    await extension().activate();
    // most of it is VS Code fetching the bundle, on a machine that may be busy with other things
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(extension().isActive).toBe(true);
  });

  it('registers every command it shows in the palette, under one category', async () => {
    await extension().activate();
    const commands = manifest().contributes?.commands ?? [];
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter(({ category }) => category !== 'Crossread')).toEqual([]);
    const registered = new Set(await vscode.commands.getCommands(true));
    // what a switch that is off keeps away is registered by that switch
    const always = commands.filter(({ enablement = '' }) => !enablement.startsWith('config.'));
    expect(always.map(({ command }) => command).filter(command => !registered.has(command))).toEqual([]);
  });
});
