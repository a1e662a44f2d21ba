import { phrasesBy, words, wordsBy } from '../words';

/**
 * Words that narrow what a figure measures, as `group qualifier`: a figure has one of each group at most. Men's unemployment is not women's,
 * what was expected is not what came. Words or pairs of words, folded.
 */
export const qualifierWords = phrasesBy({
  'sex men': 'men, man, male, males',
  'sex women': 'women, woman, female, females',
  'hours full-time': 'full time',
  'hours part-time': 'part time',
  'area urban': 'urban',
  'area rural': 'rural',
  'reach domestic': 'domestic, domestically',
  'reach foreign': 'overseas, abroad, foreign',
  'tax net': 'net',
  'tax gross': 'gross, pretax, pre tax, pre-tax, before tax',
  'span quarter':
    'quarterly, first quarter, second quarter, third quarter, fourth quarter, last quarter, latest quarter',
  'span half': 'first half, second half',
  'span year': 'annual, annually, yearly, full year',
  'span month': 'monthly',
  'span week': 'weekly',
  'span day': 'daily',
  'round first': 'first round',
  'round second': 'second round, runoff',
  'stage expected': `
    expect, expects, expected, expecting, expectations, forecast, forecasts, predicted, predicts, projected, projects, consensus,
    anticipated, foresaw, foreseen, foresees, guidance, outlook, penciled, pencilled, hoped, estimated`,
  'stage target': `
    target, targets, goal, aim, aims, aiming, limit, ceiling, threshold, cap, capped at, promise, promised, pledged, vowed, want, wants, wanted, hopes, seeks, ask, asks, asked, sought, demand, demanded, demands,
    request, requested, recommended, proposed, offer, offered, offers, offering`,
  'age young': 'young, youth, youths, youngest, teenagers',
  'age old': 'elderly, pensioners',
  'grade grave': 'critical, critically, serious, seriously, severely, grave',
  'part total': 'total, overall, altogether, combined, cumulative',
  'part final': 'final',
  'part interim': 'interim',
  'verdict guilty': 'guilty, convicted',
  'verdict acquitted': 'acquitted, cleared, exonerated',
  'verdict faced': 'faced, faces, facing',
  'doors opened': 'open, opens, opened, opening, openings',
  'doors closed': 'close, closes, closed, closing, closure, closures, shut, shuts',
  'side for': 'favor, favour, favored, favoured, support, supported, back, backed',
  'side against': 'oppose, opposes, opposed, opposing, reject, rejected, disapprove, disapproved',
  'whose rival': 'rival, rivals, competitor, competitors',
  'bearing north': 'north, northern',
  'bearing south': 'south, southern',
  'bearing east': 'east, eastern',
  'bearing west': 'west, western',
  'chamber upper': 'upper house, upper chamber',
  'chamber lower': 'lower house, lower chamber',
  'section first': 'first stage, first phase, first part, first tranche, first installment, first instalment',
  'section second': 'second stage, second phase, second part, second tranche, next stage, next phase',
  'section whole': 'whole, entire',
  'capacity full': 'capacity, holds, licensed, licenced, accommodate, accommodates, room for, seating',
  'session early': 'early trade, early trading, morning trade, morning trading, opening trade, at open',
  'session close': 'closed down, closed up, closed at, closed higher, closed lower, at close, ended down, ended up',
  'partial count': 'by noon, by midday, by lunchtime, votes counted, precincts reporting',
  'extent all': 'nationwide, countrywide, statewide, worldwide, globally',
  'era past': 'last year, last month, last season, last week',
  'era present': `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tonight, overnight, this year, this month,
    this week, this season`,
});

/** Numbered parts of a year, which a figure may be of beside being of a quarter or a half at all. */
export const numberedPeriods = phrasesBy({
  'quarter first': 'first quarter, q1',
  'quarter second': 'second quarter, q2',
  'quarter third': 'third quarter, q3',
  'quarter fourth': 'fourth quarter, q4',
  'half first': 'first half',
  'half second': 'second half',
  'day first': 'first day, opening day',
  'week first': 'first week, opening week',
});

/** Before a month they say of which one a figure is; without, "may" and "march" are verbs. */
export const monthOpeners = words('in of for since during early late mid last');

/** "Tickets for children": whom a figure is for. */
export const recipients = wordsBy({
  adult: 'adults',
  child: 'children kids',
  student: 'students',
  senior: 'seniors pensioners',
});

/** "Over the year": what a figure covers. */
export const coveredSpans = wordsBy({ year: 'year', half: 'half', quarter: 'quarter', month: 'month', week: 'week' });
export const spanOpeners = words('over for during');

/** "In the capital", "across the country": how much of a land a figure is of, by the noun behind the article. */
export const extents = wordsBy({
  town: 'capital city town village suburb neighborhood neighbourhood',
  region: 'region province county district state island',
  all: 'country nation world',
});
export const extentOpeners = words('in across throughout within around over');
/** Before a land or place itself they tell of all of it. */
export const wholeOpeners = words('across throughout');

/** Groups that rule a difference out where one figure has them and the other has none: a target is not missed by what came. */
export const groupsOfOthers: readonly string[] = ['stage', 'besides', 'section', 'capacity', 'partial'];

/** "For people under 25," and "In Ontario," narrow the clause behind them. */
export const narrowingOpeners = words('for among amongst in of net gross');

/** Right before an earlier figure: "up from 6.9 %", "against 561 million". */
export const beforeEarlier = words('from against versus');

/** What an earlier figure is of: "a year ago", "the previous season". */
export const comparedPeriods = words('year years month months week weeks quarter decade election season time');
export const behindPeriod = words('ago earlier before previously');
export const beforePeriod = words('previous prior preceding');

/** Before "a year earlier" they tell what the figure is held against, and the figure itself is the new one. */
export const measuredFrom = words('from than with to over on against');

/** Right before or behind a figure they say that it counts what comes to others: "another two", "four more deaths", "20 other languages". */
export const besidesBefore = words('another further additional extra');
export const besidesBehind = words('more other others further additional extra');

/** Behind "of" they make a figure a part of what is known: "two of the injured", "three of its plants". */
export const knownWholes = words('the those these them its their his her our');

/** Groups that one version names and another takes for granted: net losses, annual sales. They tell when the figures differ. */
export const groupsLeftOut = words(`
  tax reach span part verdict doors side direction month quarter half day week bearing chamber section capacity session partial extent
  whom`);

/** Groups that tell only where both figures have them: most figures of one story are of this week, and do not say so. */
export const groupsTakenForGranted = words('era');
