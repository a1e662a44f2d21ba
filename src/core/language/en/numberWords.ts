/** Words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviations that are scales only after digits: "$65bn", "5m". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['th', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['t', 1e12],
  ['cr', 1e7],
]);

/** Abbreviated scales that need no currency or noun to be sure. */
export const sureScaleLetters: ReadonlySet<string> = new Set(['bn', 'tn', 'trn', 'mn', 'mio', 'cr']);

/** Ordinal words; those of the tens are built with a hyphen ("twenty-first"). */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Names of parts of a whole: "two-thirds", "a quarter of". */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);
