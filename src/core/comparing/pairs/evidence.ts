/** From this much evidence on a link is asserted. Higher loses reworded links, lower links other events of the same day. */
export const assertedFrom = 0.5;
/** From this much on a link is offered as possible. */
export const offeredFrom = 0.42;

/**
 * What each piece of evidence adds. `agree` is by what is measured: that two sums of money agree to 3 % is rarely a coincidence, that two
 * things happened on a Monday often is. Set by hand on thirteen stories: a visit of state, two earthquakes, results of two companies, a
 * takeover, a flood, a vote, a protest, a ferry, interest rates, unemployment, a trial. A logistic regression over the same pieces,
 * each story left out in turn, did no better: there are too few pairs of each kind.
 */
export const evidence = {
  /** Likeness of the words around the figures, times 0-1. */
  near: 1,
  /** Likeness of the whole sentences, times 0-1; less for days, of which one sentence names several. */
  sentence: 0.25,
  sentenceTime: 0.25,
  /** Added for times that both stand in the opening of their article: the day of the event. */
  openingTime: 0.08,
  /** The sentences restate each other, times 0-1 from reworded to copied; a difference is asserted on less of it. */
  restated: 0.2,
  restatedDiffers: 0.1,
  agree: {
    money: 0.25,
    measure: 0.3,
    rate: 0.3,
    percent: 0.25,
    points: 0.25,
    duration: 0.3,
    time: 0.25,
    ratio: 0.3,
    count: 0.25,
    age: 0.25,
    ordinal: 0.2,
  },
  /** Added to agreement: two counts of three are no news, two of 2,438 are. By digit that is not a filling zero, and for hundreds and thousands. */
  smallCount: -0.1,
  perDigit: 0.05,
  perSize: 0.05,
  mostSpecific: 0.25,
  /** Part of agreement that is left when one figure is rounded to a single digit: 2 % may be any of 1.5 to 2.5. */
  oneDigit: 0.6,
  /** Figures that differ, but little; figures that lie far apart; times that do not overlap. */
  closeFigures: 0.15,
  farApart: -0.45,
  otherTime: -0.15,
  /** What happened then, as the nearest word tells: a visit, an attack. */
  sameEvent: 0.04,
  otherEvent: -0.04,
  sameRole: 0.2,
  sameHead: 0.1,
  /** Each is the only figure of its article that measures such a thing. */
  unique: 0.15,
  /** Other nouns, of which no table knows whether they mean the same. */
  otherHead: -0.1,
  otherHeadAndFigure: -0.3,
  /** A thing and a kind of it, 46 people and 46 passengers; with figures that differ, 20 people and 12 demonstrators. */
  kindOfHead: 0.05,
  kindAndFigure: -0.1,
  /** For each qualifier that only one of the two has: "expected", "a year ago". */
  qualifier: -0.06,
  qualifierAndFigure: -0.5,
  /** They cover periods that do not overlap; with figures that are not the same they are of two things. */
  otherPeriod: -0.1,
  otherPeriodAndFigure: -0.8,
  /** The sentences name nobody and nothing in common: "Halden's profit", "its rival Volta's profit". */
  otherNames: -0.05,
  otherNamesAndFigure: -0.25,
  /** One is told of a place or body that its article only touches on: "Ontario's unemployment" in a story on Canada. */
  aside: -0.05,
  asideAndFigure: -0.3,
  /** Ordinals measured against the same: both "since the invasion". Times 0-1. */
  sameScope: 0.3,
  /** A period belongs to figures that are linked, or to figures that are not. */
  linkedFigures: 0.3,
  otherFigures: -0.3,
} as const;
