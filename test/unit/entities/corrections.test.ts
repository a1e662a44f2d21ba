import { describe, expect, it } from 'vitest';

import { nameKey, withCorrection, type EntityCorrection } from '../../../src/core/entities/corrections';

const merge: EntityCorrection = { kind: 'merge', names: ['Ana Ruiz', 'A. Ruiz'] };
const split: EntityCorrection = { kind: 'split', name: 'A Ruiz' };
const place: EntityCorrection = { kind: 'retype', name: 'Vega', type: 'PLACE' };
const person: EntityCorrection = { kind: 'retype', name: 'VEGA', type: 'PERSON' };
const none: EntityCorrection = { kind: 'notAnEntity', name: 'Vega' };

describe('decisions of a person', () => {
  it('stand side by side when they speak of different things', () => {
    expect(withCorrection([merge], place)).toEqual([merge, place]);
  });

  it.each<[string, EntityCorrection, EntityCorrection]>([
    ['a split undoes a merge of the same name', merge, split],
    ['a merge undoes a split of the same name', split, merge],
    ['the last type holds', place, person],
    ['no entity has no type', place, none],
    ['a type makes it an entity again', none, person],
  ])('%s', (_, older, newer) => {
    expect(withCorrection([older], newer)).toEqual([newer]);
  });

  it('survive being stored', () => {
    const all = [merge, split, place, none];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('compare names without regard to case, dots, hyphens and apostrophes', () => {
    expect(nameKey('J. O’Hara-Smith')).toBe(nameKey("j o'hara smith"));
  });
});
