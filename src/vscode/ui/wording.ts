import { l10n } from 'vscode';
import type { ClaimRelation, NumericClaim } from '../../core/claims/claim';
import type { EntityType } from '../../core/entities/entity';
import type { Bound } from '../../core/language/bound';
import { unitFor } from '../../core/language/en/plural';
import type { MatchTier } from '../../core/matching/match';
import type { ClaimKind } from '../../core/quantities/claimKind';
import type { DetailName, KnownDetail } from '../../core/report/articleDetails';
import type { DifferenceKind } from '../../core/report/differences';
import type { StoryHealth } from '../../core/report/storyHealth';
import type { Story } from '../../core/service/storyService';
import type { ArticleDate } from '../../core/story/analysis';
import type { DateSource } from '../../core/text/article';
import type { Assumption } from '../../core/times/timeValue';
import { shortened } from './plain';

/** The user's words for keys of the core. Relations are named, never judged. */

/** "word for word", "reworded" … */
export function tierText(tier: MatchTier): string {
  const texts: Readonly<Record<MatchTier, string>> = {
    copied: l10n.t('word for word'),
    edited: l10n.t('lightly edited'),
    reworded: l10n.t('reworded'),
    related: l10n.t('related'),
  };
  return texts[tier];
}

/** How two figures stand to each other. */
export function relationText(relation: ClaimRelation): string {
  const texts: Readonly<Record<ClaimRelation, string>> = {
    same: l10n.t('same'),
    rounding: l10n.t('same, rounded'),
    morePrecise: l10n.t('more precise'),
    bound: l10n.t('compatible'),
    arithmetic: l10n.t('follows by arithmetic'),
    differs: l10n.t('differs'),
    possible: l10n.t('possibly the same thing'),
  };
  return texts[relation];
}

/** What kind of name it is. */
export function entityTypeText(type: EntityType): string {
  const texts: Readonly<Record<EntityType, string>> = {
    PERSON: l10n.t('person'),
    ORG: l10n.t('organisation'),
    PLACE: l10n.t('place'),
    GROUP: l10n.t('group'),
    EVENT: l10n.t('event'),
    NAME: l10n.t('name'),
  };
  return texts[type];
}

/** A type of names as a heading. */
export function entityTypePluralText(type: EntityType): string {
  const texts: Readonly<Record<EntityType, string>> = {
    PERSON: l10n.t('People'),
    ORG: l10n.t('Organisations'),
    PLACE: l10n.t('Places'),
    GROUP: l10n.t('Groups and nationalities'),
    EVENT: l10n.t('Events'),
    NAME: l10n.t('Other names'),
  };
  return texts[type];
}

/** What versions have, each with those that have it: "Vinay Kwatra (004) · Vinay Mohan Kwatra (000, 001)". */
export function byVersionText(found: ReadonlyMap<string, readonly number[]>, labels: readonly string[]): string {
  return [...found].map(([words, of]) => `${words} (${of.map(one => labels[one] ?? '').join(', ')})`).join(' · ');
}

/** What kind of figure it is. */
export function claimKindText(kind: ClaimKind): string {
  const texts: Readonly<Record<ClaimKind, string>> = {
    money: l10n.t('amount of money'),
    percent: l10n.t('percentage'),
    points: l10n.t('percentage points'),
    count: l10n.t('count'),
    measure: l10n.t('measure'),
    rate: l10n.t('rate'),
    ratio: l10n.t('ratio'),
    duration: l10n.t('duration'),
    age: l10n.t('age'),
    ordinal: l10n.t('ordinal'),
    date: l10n.t('date'),
    period: l10n.t('period'),
    vague: l10n.t('vague quantity'),
  };
  return texts[kind];
}

/** How sure a statement is told. */
export function modalityText(modality: NonNullable<NumericClaim['modality']>): string {
  const texts: Readonly<Record<typeof modality, string>> = {
    reported: l10n.t('reported'),
    planned: l10n.t('planned or expected'),
    estimated: l10n.t('an estimate'),
    denied: l10n.t('denied'),
  };
  return texts[modality];
}

/** The hedge of a figure in words; empty for a plain one. */
export function boundText(bound: Bound): string {
  const texts: Readonly<Record<Bound, string>> = {
    '=': '',
    '~': l10n.t('about'),
    '<~': l10n.t('just under'),
    '>~': l10n.t('just over'),
    '>=': l10n.t('at least'),
    '>': l10n.t('more than'),
    '<=': l10n.t('at most'),
    '<': l10n.t('less than'),
  };
  return texts[bound];
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
/** "65.7 billion": from a million on, zeros are hard to count. */
const largeFigures = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

/** A figure's unit: nouns that are counted in the plural, symbols as they are. */
function unitText({ kind, quantity }: NumericClaim): string {
  const { unit = '', value = 1 } = quantity ?? {};
  return kind === 'count' || kind === 'duration' || kind === 'age' ? unitFor(value, unit) : unit;
}

/** The last day of a half-open time, as people name it. */
function lastDay(to: string): string {
  return to.length === 10 ? new Date(Date.parse(`${to}T00:00:00Z`) - 864e5).toISOString().slice(0, 10) : to;
}

/** A claim's value as it was read: "about 65 billion USD", "at least 42 people", "2024-07-08", "2023-04-01 to 2024-03-31". */
export function valueText(claim: NumericClaim): string {
  const { quantity, time } = claim;
  if (time !== undefined) {
    const from = time.from ?? '…';
    const to = time.to === null ? '…' : lastDay(time.to);
    return from === to ? from : l10n.t('{0} to {1}', from, to);
  }
  if (quantity === undefined) return l10n.t('no figure');
  const figure = Math.abs(quantity.value) < 1e6 ? figures.format(quantity.value) : largeFigures.format(quantity.value);
  return [boundText(quantity.bound), figure, unitText(claim)].filter(part => part !== '').join(' ');
}

/** "5 versions, 4 origins": versions with common wording count as one origin. */
export function storyText(story: Story): string {
  const versions = l10n.t('{0} versions', story.members.length);
  const origins = story.analysis?.matches.origins.length;
  return origins === undefined ? versions : l10n.t('{0}, {1} origins', versions, origins);
}

/**
 * A difference in a sentence.
 * @param there label of the other version
 * @param words the other version's words
 */
export function differenceText(kind: DifferenceKind, there: string, words: string): string {
  const short = shortened(words.replace(/\s+/g, ' '), 120);
  const texts: Readonly<Record<DifferenceKind, string>> = {
    differs: l10n.t('Differs in {0}: “{1}”', there, short),
    attributionDropped: l10n.t('Only one of the two names a source; {0} has: “{1}”', there, short),
    differentSpeaker: l10n.t('Another speaker in {0}: “{1}”', there, short),
    titleConflict: l10n.t('Another title in {0}: “{1}”', there, short),
    spelling: l10n.t('Written otherwise in {0}: “{1}”', there, short),
    quoteVariant: l10n.t('Quoted otherwise in {0}: “{1}”', there, short),
  };
  return texts[kind];
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** What was taken for granted, in a sentence. */
export function assumptionText({ kind, values }: Assumption): string {
  const [first = '', second = ''] = values;
  const texts: Readonly<Record<Assumption['kind'], () => string>> = {
    articleDate: () => l10n.t('Counted from {0}, the article’s date.', first),
    pastWeekday: () => l10n.t('Taken for the last such weekday before {0}.', first),
    futureWeekday: () => l10n.t('Taken for the next such weekday after {0}.', first),
    nearestYear: () => l10n.t('No year given: taken for the one nearest to {0}.', first),
    fiscalCalendar: () => {
      const month = monthName.format(Date.UTC(2000, Number(first) - 1, 1));
      return second === ''
        ? l10n.t('Financial year from {0}.', month)
        : l10n.t(
            'Financial year from {0}, as in {1}.',
            month,
            second.replace(/^\p{Ll}/u, letter => letter.toUpperCase()),
          );
    },
    antecedent: () => l10n.t('Counted from {0}, named before.', first),
    dateOrder: () =>
      first === 'monthFirst' ? l10n.t('Read as month, day, year.') : l10n.t('Read as day, month, year.'),
  };
  return texts[kind]();
}

/** Where an article's date is from, and how to change it. */
export function dateSourceText({ source }: ArticleDate): string {
  const texts: Readonly<Record<DateSource, string>> = {
    frontMatter: l10n.t('The date stands in the article.'),
    prefix: l10n.t('The date stands in the article.'),
    sidecar: l10n.t('The date was set by you.'),
    inferred: l10n.t('The date was inferred from the other versions; “Crossread: Set Article Date…” changes it.'),
  };
  return texts[source];
}

/** A detail of an article as a heading. */
export function detailText(name: DetailName): string {
  const texts: Readonly<Record<DetailName, string>> = {
    outlet: l10n.t('Outlet'),
    date: l10n.t('Date'),
    url: l10n.t('Address (URL)'),
    language: l10n.t('Language'),
  };
  return texts[name];
}

/** Where a detail of an article is from. */
export function detailFromText(from: KnownDetail['from']): string {
  const texts: Readonly<Record<KnownDetail['from'], string>> = {
    set: l10n.t('set by you'),
    stated: l10n.t('stands in the article'),
    inferred: l10n.t('inferred from the other versions'),
  };
  return texts[from];
}

/** "3 differences" */
export function differencesText(count: number): string {
  return count === 1 ? l10n.t('1 difference') : l10n.t('{0} differences', count);
}

/** How a story stands, part by part; a part is empty where there is nothing to count. */
export function healthTexts(health: StoryHealth): Readonly<Record<'differences' | 'facts' | 'notes' | 'lost', string>> {
  const { differences, facts, uncheckedFacts, notes, uncheckedNotes, lostNotes } = health;
  return {
    differences: differencesText(differences),
    facts: facts > 0 ? l10n.t('{0} of {1} facts unchecked', uncheckedFacts, facts) : '',
    notes: notes > 0 ? l10n.t('{0} of {1} notes unchecked', uncheckedNotes, notes) : '',
    lost: lostNotes === 1 ? l10n.t('1 lost note') : lostNotes > 0 ? l10n.t('{0} lost notes', lostNotes) : '',
  };
}
