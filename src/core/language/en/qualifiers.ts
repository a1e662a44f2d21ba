import { phrasesBy, words } from '../words';

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
  'tax gross': 'gross',
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
    target, targets, goal, aim, aims, aiming, limit, ceiling, threshold, cap, capped, promise, promised, pledged, vowed, want, wants, wanted, hopes, seeks`,
  'age young': 'young, youth, youths, youngest, teenagers',
  'age old': 'elderly, pensioners',
  'grade grave': 'critical, critically, serious, seriously, severely, grave',
  'part total': 'total, overall, altogether, combined, cumulative',
  'part final': 'final',
  'part interim': 'interim',
  'verdict guilty': 'guilty, convicted',
  'verdict acquitted': 'acquitted, cleared, exonerated',
  'doors opened': 'open, opens, opened, opening, openings',
  'doors closed': 'close, closes, closed, closing, closure, closures, shut, shuts',
  'side for': 'favor, favour, favored, favoured, support, supported, back, backed',
  'side against': 'oppose, opposes, opposed, opposing, reject, rejected, disapprove, disapproved',
  'whose rival': 'rival, rivals, competitor, competitors',
});

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

/** Groups that one version names and another takes for granted: net losses, annual sales. They tell when the figures differ. */
export const groupsLeftOut = words('tax reach span part verdict doors side direction');
