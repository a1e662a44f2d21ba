import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerItem } from '../../../src/core/secondReader/answer';
import type { LinkKind } from '../../../src/core/matching/linkKind';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { indexAt, textOf, type Span } from '../../../src/core/text/span';

interface LabelledPlace extends Span {
  readonly file: string;
}

/** What people marked in the versions of one event: what tells the same, and where they differ. */
export interface Labels {
  readonly event: string;
  readonly claims: readonly (LabelledPlace & { readonly id: string; readonly kind: string })[];
  readonly links: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
  readonly hardNegatives: readonly { readonly a: string; readonly b: string }[];
  readonly points: readonly { readonly kind: string; readonly a: LabelledPlace; readonly b: LabelledPlace }[];
}

/** Labelled events: `CROSSREAD_LABELS` is the folder of the labels, `CROSSREAD_LABELLED_TEXTS` that of the articles, a folder each. */
export interface LabelledEvents {
  readonly events: readonly Labels[];
  textsOf(event: string): Readonly<Record<string, string>>;
}

/** The labelled events of this machine; undefined where there are none. */
export function labelledEvents(): LabelledEvents | undefined {
  const { CROSSREAD_LABELS: labels, CROSSREAD_LABELLED_TEXTS: texts } = process.env;
  if (labels === undefined || texts === undefined) return undefined;
  const names = readdirSync(texts, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const events = names
    .map(({ name }) => ({ name, path: join(labels, `${name}.json`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }): Labels => ({ ...(JSON.parse(readFileSync(path, 'utf8')) as Labels), event: name }));
  return {
    events,
    textsOf: event =>
      Object.fromEntries(
        readdirSync(join(texts, event)).map(file => [file, readFileSync(join(texts, event, file), 'utf8')]),
      ),
  };
}

const kindOfPoint: Readonly<Record<string, LinkKind>> = {
  figure: 'differs',
  date: 'otherDay',
  speaker: 'otherSpeaker',
  attribution: 'otherSpeaker',
};

/** What a reader who sees what the labels see would propose, with the numbers of the sentences. */
export function proposalsOf({ claims, links, points }: Labels, story: StoryAnalysis): readonly AnswerItem[] {
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  const fromLinks = links.flatMap(({ a, b, relation }): readonly AnswerItem[] => {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (x === undefined || y === undefined) return [];
    const kind = relation !== 'differs' ? 'sameFact' : x.kind === 'date' ? 'otherDay' : 'differs';
    return [{ kind, a: quoted(story, x), b: quoted(story, y) }];
  });
  const fromPoints = points.map(({ kind, a, b }): AnswerItem => ({
    kind: kindOfPoint[kind] ?? 'changedWording',
    a: quoted(story, a),
    b: quoted(story, b),
  }));
  return [...fromLinks, ...fromPoints];
}

/** A labelled place as an answer quotes it. */
export function quoted({ articles }: StoryAnalysis, place: LabelledPlace): AnswerItem['a'] {
  const article = articles.find(({ name }) => name === place.file);
  const sentence = indexAt(article?.structure.sentences ?? [], place.start) + 1;
  return { file: place.file, exact: textOf(article?.text ?? '', place), sentence };
}
