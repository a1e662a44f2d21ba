import { phrasesBy } from '../words';

/** A scale of words of which one thing has only one at a time. */
export interface PoleScale {
  /** What became of whom or what, or how a thing is told. */
  readonly relation: 'status' | 'wording';
  readonly key: string;
  /** Pole → the words and phrases for it, parted by commas. */
  readonly poles: Readonly<Record<string, string>>;
  /** Pole → further words that tell of it, too loosely for an alarm: who has them says the same as who has the others. */
  readonly loosely?: Readonly<Record<string, string>>;
}

const status = (key: string, poles: PoleScale['poles'], loosely?: PoleScale['poles']): PoleScale => ({
  relation: 'status',
  key,
  poles,
  ...(loosely && { loosely }),
});
const wording = (key: string, poles: PoleScale['poles']): PoleScale => ({ relation: 'wording', key, poles });

/**
 * Words that exclude each other when they are told of one thing. Kept short: of a full table of opposites 2 of 52 alarms were real on
 * 36 labelled stories, of this one 16 of 19. Left out are pairs that a story tells of many things at once (rise and fall, before and
 * after, begin and end, give and take) and plans against deeds. Add a scale when its words are rarely told of two things in one story.
 */
export const poleScales: readonly PoleScale[] = [
  status(
    'fate',
    {
      dead: 'killed, died, dies, dead, dying',
      hurt: 'injured, wounded, hurt, hospitalized, hospitalised',
      missing: 'missing, unaccounted',
      safe: 'unhurt, unharmed, uninjured, unscathed, rescued, survived, alive',
    },
    {
      dead: 'kill, kills, killing, die, death, deaths, fatal, fatally, fatalities, lost their lives, body, bodies',
      hurt: 'injure, injures, injuring, injury, injuries, wounding, wounds, hurting, hospital, hospitals',
      safe: 'rescue, rescues, rescuing, survive, survives, surviving, survivor, survivors',
    },
  ),
  status('severity', {
    minor: 'minor, slight, slightly',
    serious: 'critical, critically, serious, seriously, severe, life-threatening',
  }),
  status(
    'custody',
    {
      held: 'arrested, charged, indicted, detained, jailed, imprisoned, in custody, remanded',
      free: 'released, freed, set free, cleared, acquitted, exonerated, walked free',
    },
    {
      held: 'arrest, arrests, arresting, custody, jail, prison, detaining, detention',
      free: 'release, releases, releasing, frees, freeing',
    },
  ),
  status('verdict', { guilty: 'convicted, found guilty', innocent: 'acquitted, cleared, not guilty, exonerated' }),
  status(
    'plan',
    {
      postponed: 'postponed, postpones, rescheduled, put off',
      cancelled: 'cancelled, canceled, scrapped, called off',
      asPlanned: 'on schedule, as planned, as scheduled, going ahead',
    },
    { postponed: 'postpone, postponing, delayed', cancelled: 'cancel, cancels, cancelling, canceling, cancellation' },
  ),
  status(
    'decision',
    {
      yes: 'approved, approves, accepted, accepts, granted, upheld, upholds, ratified',
      no: 'rejected, rejects, refused, refuses, denied, dismissed, overturned, overturns, vetoed, turned down, voted down',
    },
    {
      yes: 'approve, approving, approval, accept, accepting, grant',
      no: 'reject, rejecting, rejection, refuse, refusing',
    },
  ),
  status('warning', { issued: 'issued', lifted: 'lifted, withdrawn' }),
  status('alert', { watch: 'watch', warning: 'warning' }),
  status('leaving', {
    own: 'resigned, resigns, resignation, quit, quits, stepped down, steps down, stepping down',
    forced: 'sacked, fired, expelled, ousted, dismissed, removed from office',
  }),
  status(
    'building',
    { destroyed: 'destroyed, collapsed, demolished, razed, flattened', damaged: 'damaged, cracked' },
    {
      destroyed: 'destroy, destroys, destroying, destruction, collapse, collapses, collapsing',
      damaged: 'damage, damages, damaging',
    },
  ),
  status('marriage', { divorced: 'divorce, divorced', separated: 'separated, separation' }),
  status(
    'access',
    { open: 'open, opened, reopened, reopen, reopens', closed: 'closed, shut' },
    { open: 'opens, opening', closed: 'close, closes, closing, closure' },
  ),
  status('cause', {
    accident: 'accident, accidental, accidentally',
    intent: 'arson, deliberate, deliberately, intentional',
  }),
  status('offence', { felony: 'felony', misdemeanor: 'misdemeanor, misdemeanour' }),
  status('killing', { murder: 'murder', manslaughter: 'manslaughter' }),
  status('secrecy', { classified: 'classified', unclassified: 'unclassified, declassified' }),
  wording('direction', {
    north: 'north',
    northeast: 'northeast, north east',
    northwest: 'northwest, north west',
    south: 'south',
    southeast: 'southeast, south east',
    southwest: 'southwest, south west',
    east: 'east',
    west: 'west',
  }),
  wording('partOfDay', { night: 'night, evening, overnight', morning: 'morning', afternoon: 'afternoon' }),
  wording('lasting', { permanent: 'permanent, permanently, indefinitely', temporary: 'temporary, temporarily' }),
  wording('rank', {
    first: 'first',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    fifth: 'fifth',
    sixth: 'sixth',
    seventh: 'seventh',
  }),
  wording('extent', { all: 'all, every', some: 'some, several' }),
  wording('majority', { unanimous: 'unanimous, unanimously', narrow: 'narrow, narrowly' }),
];

/** A pole of a scale. */
export interface Pole {
  readonly scale: PoleScale;
  readonly pole: string;
  /** Told by one of the words that are too loose for an alarm. */
  readonly isLoose?: true;
}

/** Word or phrase → its poles; a word may stand in two scales. */
export const polesByWord: ReadonlyMap<string, readonly Pole[]> = indexed();

function indexed(): ReadonlyMap<string, readonly Pole[]> {
  const found = new Map<string, Pole[]>();
  const add = (scale: PoleScale, poles: PoleScale['poles'], loose: Pick<Pole, 'isLoose'>): void => {
    for (const [word, pole] of phrasesBy(poles)) {
      const known = found.get(word) ?? [];
      known.push({ scale, pole, ...loose });
      found.set(word, known);
    }
  };
  for (const scale of poleScales) {
    add(scale, scale.poles, {});
    if (scale.loosely !== undefined) add(scale, scale.loosely, { isLoose: true });
  }
  return found;
}

/** The pole that a negated word tells: the other of two ("did not open" is closed). Of more poles it is open which; undefined then. */
export function negatedPole({ scale, pole, isLoose }: Pole): Pole | undefined {
  const [first, second, ...others] = Object.keys(scale.poles);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return { scale, pole: pole === first ? second : first, ...(isLoose && { isLoose }) };
}
