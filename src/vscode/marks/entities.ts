import { commands, l10n, window } from 'vscode';
import { withCorrection, type EntityCorrection } from '../../core/entities/corrections';
import type { Entity, EntityType } from '../../core/entities/entity';
import { entityAt, entityTypes } from '../../core/report/entityIndex';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { textOf } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import { reportDecision } from '../shell/outcomes';
import type { Ports } from '../shell/ports';
import { pickOne, type Choice } from '../ui/ask';
import { reveal } from '../ui/places';
import { tell } from '../ui/tell';
import { entityTypeText } from '../ui/wording';
import { isEntityRow, type EntityRow } from './entityRow';

interface Target extends EntityRow {
  readonly analysis: StoryAnalysis;
  readonly entity: Entity;
  /** The words at the cursor, or the entity's name. */
  readonly words: string;
}

/** The entity that a command is about: of the row it was called on, else the one named at the cursor. */
function targetOf(ports: Ports<'service'>, value: unknown): Target | undefined {
  if (isEntityRow(value)) {
    const analysis = ports.service.story(value.story)?.analysis;
    const entity = analysis?.entities.find(({ name }) => name === value.name);
    return analysis && entity && { ...value, analysis, entity, words: value.name };
  }
  const editor = window.activeTextEditor;
  const offset = editor?.document.offsetAt(editor.selection.active) ?? 0;
  const place = editor && ports.service.placeAt(editor.document.uri.toString(), offset);
  const found = place && entityAt(place.analysis, place.index, offset);
  if (place === undefined || found === undefined) return undefined;
  const words = textOf(place.analysis.articles[place.index]?.text ?? '', found.mention);
  return { story: place.story.id, analysis: place.analysis, name: found.entity.name, entity: found.entity, words };
}

async function decide(ports: Ports<'decisions'>, { story }: EntityRow, correction: EntityCorrection): Promise<void> {
  reportDecision(
    await ports.decisions.change(story, ({ entities }) => ({ entities: withCorrection(entities, correction) })),
  );
}

async function merge(ports: Ports<'decisions'>, target: Target): Promise<void> {
  const items: readonly (Choice & { name: string })[] = target.analysis.entities
    .filter(({ id }) => id !== target.entity.id)
    .map(({ name, type, aliases }) => ({
      label: name,
      description: [entityTypeText(type), ...aliases].join(' · '),
      name,
    }));
  const placeHolder = l10n.t('{0} is the same as …', target.name);
  const picked = await pickOne(items, { placeHolder, matchOnDescription: true });
  if (picked) await decide(ports, target, { kind: 'merge', names: [target.name, picked.name] });
}

async function retype(ports: Ports<'decisions'>, target: Target): Promise<void> {
  const items = entityTypes.map((type: EntityType) => ({
    label: entityTypeText(type),
    ...(type === target.entity.type && { description: l10n.t('now') }),
    type,
  }));
  const picked = await pickOne(items, { placeHolder: l10n.t('What is {0}?', target.name) });
  if (picked) await decide(ports, target, { kind: 'retype', name: target.words, type: picked.type });
}

async function goToFirst({ analysis, entity }: Target): Promise<void> {
  const article = analysis.articles.find(({ mentions }) => mentions.some(one => one.entity === entity.id));
  const first = article?.mentions.find(one => one.entity === entity.id);
  if (article && first) await reveal({ article: fileOf(article), start: first.start, end: first.end });
}

/** Finding names, and what a person says of them: that wins over every rule. */
export function entityCommands(ports: Ports<'service' | 'decisions'>): CommandHandlers {
  const onEntity = (run: (target: Target) => Promise<unknown>) => async (value: unknown) => {
    const target = targetOf(ports, value);
    if (target !== undefined) await run(target);
    else void tell(l10n.t('Put the cursor on a marked name of a story first.'));
  };
  return {
    'crossread.goToFirstMention': onEntity(goToFirst),
    'crossread.findMentions': onEntity(async target => {
      await goToFirst(target);
      await commands.executeCommand('editor.action.goToReferences');
    }),
    'crossread.mergeEntities': onEntity(target => merge(ports, target)),
    'crossread.splitEntity': onEntity(target => decide(ports, target, { kind: 'split', name: target.words })),
    'crossread.retypeEntity': onEntity(target => retype(ports, target)),
    'crossread.notAnEntity': onEntity(target => decide(ports, target, { kind: 'notAnEntity', name: target.words })),
  };
}
