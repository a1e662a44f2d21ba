import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { matchesOf } from './helpers';
import { countLabel, labelOf, readLabelledStories } from './labelledStory';

const stories = readLabelledStories();
const measured = stories.map(story => ({ story, matches: matchesOf(story.articles).matches }));

function f1(right: number, found: number, wanted: number): number {
  return (2 * right) / (found + wanted);
}

describe('eleven small stories of other events, reworded throughout', () => {
  it('links sentences that restate each other, and few others', () => {
    let [right, found, wanted, sharing] = [0, 0, 0, 0];
    for (const { story, matches } of measured) {
      const shown = matches.filter(({ kind }) => kind !== 'related');
      found += shown.filter(match => labelOf(story, match) !== 'related').length;
      right += shown.filter(match => labelOf(story, match) === 'restates').length;
      sharing += shown.filter(match => labelOf(story, match) !== 'other').length / shown.length;
      wanted += countLabel(story, 'restates');
    }
    expect(f1(right, found, wanted)).toBeGreaterThan(0.68);
    expect(sharing / measured.length).toBeGreaterThan(0.8);
  });

  it('has few matches where nothing is shared', () => {
    const wrong = measured.flatMap(({ story, matches }) => matches.filter(match => labelOf(story, match) === 'other'));
    const all = measured.flatMap(({ matches }) => matches);
    expect(wrong.length / all.length).toBeLessThan(0.4);
  });

  it('puts the right sentence among the first three of the other version', () => {
    let [reached, linked] = [0, 0];
    for (const { story, matches } of measured) {
      for (const match of matches.filter(candidate => labelOf(story, candidate) === 'restates')) {
        const rivals = matches
          .filter(
            ({ a, b }) =>
              a.article === match.a.article && a.sentence === match.a.sentence && b.article === match.b.article,
          )
          .sort((x, y) => y.score - x.score);
        linked++;
        if (rivals.indexOf(match) < 3) reached++;
      }
    }
    expect(reached / linked).toBeGreaterThan(0.97);
  });
});

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe('the five real articles', () => {
  it.skipIf(!existsSync(seeds))('come from four origins, two being near copies, and share passages all round', () => {
    const articles = readdirSync(seeds)
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => {
        const text = readFileSync(join(seeds, file), 'utf8');
        return { key: file, text, structure: finish(readStructure(text, file)), claims: [] };
      });
    const { matches, origins, pairs, clusters } = matchesOf(articles);
    expect(origins).toEqual([[0, 1], [2], [3], [4]]);
    expect(pairs[0]?.shared).toBeGreaterThan(0.6);
    expect(Math.max(...pairs.slice(1).map(({ shared }) => shared))).toBeLessThan(0.08);
    expect(matches.filter(({ kind }) => kind === 'copied' || kind === 'edited').length).toBeGreaterThanOrEqual(20);
    expect(clusters.some(cluster => cluster.length >= 4)).toBe(true);
  });
});
