import { Disposable } from 'vscode';
import { registerCommands } from '../shell/commands';
import type { Ports } from '../shell/ports';
import { entityCommands } from './entities';
import { registerEntitiesTree } from './entitiesTree';
import { registerEntitySearch } from './entitySearch';
import { registerHighlights } from './highlights';
import { registerHovers } from './hovers/hovers';
import { legendCommands, registerLegend } from './legend';
import { registerOutline } from './outline';

/** What was read in an article: names, figures, superlatives and quotations, and all that leads to them. */
export function registerMarks(ports: Ports<'service' | 'settings' | 'log' | 'decisions'>): Disposable {
  return Disposable.from(
    registerHighlights(ports),
    registerHovers(ports),
    registerEntitiesTree(ports),
    registerEntitySearch(ports),
    registerOutline(ports),
    registerLegend(),
    registerCommands(ports, { ...entityCommands(ports), ...legendCommands() }),
  );
}
