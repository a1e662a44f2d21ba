import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { entityCommands } from './entities';
import { registerEntitiesTree } from './entitiesTree';
import { registerEntitySearch } from './entitySearch';
import { registerHighlights } from './highlights';
import { registerHovers } from './hovers/hovers';
import { registerOutline } from './outline';

/** What was read in an article: names, figures, superlatives and quotations, and all that leads to them. */
export function registerMarks(app: App): Disposable {
  return Disposable.from(
    registerHighlights(app),
    registerHovers(app),
    registerEntitiesTree(app),
    registerEntitySearch(app),
    registerOutline(app),
    registerCommands(app, {
      ...entityCommands(app),
    }),
  );
}
