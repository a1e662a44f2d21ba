import { env, l10n } from 'vscode';
import type { ClaimRelation, NumericClaim } from '../../core/claims/claim';
import type { Told } from '../../core/claims/reason';
import type { EntityType } from '../../core/entities/entity';
import type { Bound } from '../../core/language/bound';
import { unitFor } from '../../core/language/en/plural';
import type { MatchTier } from '../../core/matching/match';
import type { ClaimKind } from '../../core/quantities/claimKind';
import { isTally, rangeEnds } from '../../core/quantities/quantity';
import type { DetailName, KnownDetail } from '../../core/report/articleDetails';
import { languageName } from '../../core/report/languageName';
import type { StoryHealth } from '../../core/report/storyHealth';
import type { Story } from '../../core/service/storyService';
import type { ArticleDate } from '../../core/story/analysis';
import type { DateSource } from '../../core/text/article';
import { lastDayBefore } from '../../core/times/isoDays';
import type { Assumption, TimeValue } from '../../core/times/timeValue';
import { lazily } from '../../core/util/lazily';

/** The user's words for keys of the core. Relations are named, never judged. */

/** What a story is called: the first headline of its versions; before these were read, its first file. */
export function storyTitle({ analysis, members }: Pick<Story, 'analysis' | 'members'>): string {
  const titled = analysis?.articles.find(({ structure }) => structure.title !== null);
  return (titled?.structure.title ?? members[0]?.name ?? '').replace(/\s+/g, ' ').trim();
}

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
    morePrecise: l10n.t('more precise in one'),
    bound: l10n.t('compatible'),
    arithmetic: l10n.t('follows by arithmetic'),
    differs: l10n.t('differs'),
    possible: l10n.t('possibly the same'),
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
function boundText(bound: Bound): string {
  const texts: Readonly<Record<Bound, string>> = {
    '=': '',
    '~': l10n.t('about'),
    '<~': l10n.t('nearly'),
    '>~': l10n.t('a little over'),
    '>=': l10n.t('at least'),
    '>': l10n.t('more than'),
    '<=': l10n.t('at most'),
    '<': l10n.t('less than'),
  };
  return texts[bound];
}

const smallFigures = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }));
/** "65.7 billion": from a million on, zeros are hard to count. */
const largeFigures = lazily(
  () =>
    new Intl.NumberFormat('en', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 6,
    }),
);

function figureText(value: number): string {
  return Math.abs(value) < 1e6 ? smallFigures().format(value) : largeFigures().format(value);
}

/** A claim's value as it was read: "about 65 billion USD", "at least 42 people", "10 to 15 km", "24-10", "2024-07-08". */
export function valueText({ kind, quantity, time }: Told): string {
  if (time !== undefined) return timeText(time);
  if (quantity === undefined) return l10n.t('no figure');
  if (isTally(quantity)) return (quantity.parts ?? []).join('-');
  const { value, bound, unit } = quantity;
  const [low, high = value] = rangeEnds(quantity) ?? [];
  const figures = low === undefined ? figureText(value) : l10n.t('{0} to {1}', figureText(low), figureText(high));
  const isCounted = kind === 'count' || kind === 'duration' || kind === 'age';
  return [boundText(bound), figures, isCounted ? unitFor(high, unit) : unit].filter(part => part !== '').join(' ');
}

function timeText({ from, to }: TimeValue): string {
  const first = from ?? '…';
  const last = to === null ? '…' : lastDayBefore(to);
  return first === last ? first : l10n.t('{0} to {1}', first, last);
}

/** "5 versions, 4 origins": versions with common wording count as one origin. */
export function storyText(story: Story): string {
  const versions = l10n.t('{0} versions', story.analysis?.articles.length ?? story.members.length);
  const origins = story.analysis?.matches.origins.length;
  return origins === undefined ? versions : l10n.t('{0}, {1} origins', versions, origins);
}

const monthName = lazily(() => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }));

/** What was taken for granted, in a sentence. */
export function assumptionText({ kind, values }: Assumption): string {
  const [first = '', second = ''] = values;
  const texts: Readonly<Record<Assumption['kind'], () => string>> = {
    articleDate: () => l10n.t('Counted from {0}, the article’s date.', first),
    pastWeekday: () => l10n.t('Taken for the last such weekday before {0}.', first),
    futureWeekday: () => l10n.t('Taken for the next such weekday after {0}.', first),
    nearestYear: () => l10n.t('No year given: taken for the one nearest to {0}.', first),
    fiscalCalendar: () => {
      const month = monthName().format(Date.UTC(2000, Number(first) - 1, 1));
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
    inferred: l10n.t(
      'The date was inferred from the other versions; “Crossread: Set Outlet, Date, Address…” changes it.',
    ),
  };
  return texts[source];
}

/** A version in another language than English, in few words. */
export function otherLanguageText(tag: string): string {
  return l10n.t('{0}: only figures', languageName(tag, env.language));
}

/** What is read of a version in another language, and how to say that it is none. */
export function otherLanguageNote(tag: string): string {
  return l10n.t(
    'This version is in {0}: only its figures and dates in digits are read and compared, not its words. “Crossread: Set Outlet, Date, Address…” changes the language.',
    languageName(tag, env.language),
  );
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
    read: l10n.t('as its words are'),
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
