/**
 * What a figure plays in its story, read from the nearest word that tells. Two figures with different roles of one group never
 * measure the same thing: imports against exports, killed against wounded, a share against a growth.
 */
interface RoleGroup {
  /** Dimensions it speaks for: the start of a topic's dimension. */
  readonly dimensions: readonly string[];
  /** Role, then the folded words that give it. */
  readonly roles: readonly (readonly [string, string])[];
}

const groups: readonly RoleGroup[] = [
  {
    dimensions: ['money', 'measure', 'count'],
    roles: [
      ['import', 'import imports imported importing'],
      ['export', 'export exports exported exporting'],
      ['balance', 'deficit deficits surplus surpluses imbalance shortfall gap'],
      ['total', 'trade commerce'],
      ['profit', 'profit profits earnings income'],
      ['revenue', 'revenue revenues turnover sales takings'],
      ['loss', 'loss losses'],
      ['debt', 'debt debts borrowing liabilities'],
      ['cost', 'cost costs costing damage damages'],
      ['fine', 'fine fined fines penalty penalties'],
      ['aid', 'aid grant grants loan loans donation donations'],
      ['value', 'valued valuation capitalisation capitalization'],
      ['fraud', 'fraud frauds defrauded defrauding swindle swindled embezzled embezzlement stolen theft stole scam'],
      ['budget', 'budget spending expenditure'],
      ['pay', 'salary salaries wage wages pay bonus dividend'],
    ],
  },
  {
    dimensions: ['count'],
    roles: [
      [
        'killed',
        'kill killed kills killing die died dies dead death deaths deceased toll fatalities fatality lives bodies corpses slain perished drowned massacred murdered',
      ],
      [
        'hurt',
        'injure injured injures injuring injuries injury wound wounded wounding hurt hospitalised hospitalized maimed',
      ],
      ['missing', 'missing unaccounted'],
      ['displaced', 'displaced evacuated evacuate evacuees homeless fled uprooted shelter'],
      ['arrested', 'arrested arrest arrests detained detain detentions detainees custody apprehended nabbed'],
      ['rescued', 'rescued saved survivors'],
      ['infected', 'infected infections infection cases contracted caught sickened'],
      ['destroyed', 'destroyed demolished flattened razed collapsed uninhabitable damaged'],
    ],
  },
  {
    dimensions: ['percent', 'points'],
    roles: [
      [
        'growth',
        'rise rose risen rises rising increase increased increasing grow grew grown growth growing climbed surged jumped soared gained up above higher more',
      ],
      [
        'growth',
        'fall fell fallen falling decline declined drop dropped decrease decreased shrank slumped plunged cut down lower lost below less fewer',
      ],
      ['share', 'share stake stakes of proportion accounts accounted majority'],
      ['unemployment', 'unemployment jobless joblessness unemployed'],
      ['inflation', 'inflation cpi'],
      ['turnout', 'turnout'],
    ],
  },
  {
    dimensions: ['measure'],
    roles: [
      ['magnitude', 'magnitude'],
      ['depth', 'depth deep beneath underground below'],
      ['rain', 'rain rainfall rained precipitation'],
      ['height', 'height high tall altitude elevation'],
      ['length', 'length long'],
      ['width', 'width wide'],
      ['speed', 'speed winds gusts'],
    ],
  },
];

const rolesByWord: ReadonlyMap<string, readonly { readonly role: string; readonly dimensions: readonly string[] }[]> =
  (() => {
    const byWord = new Map<string, { role: string; dimensions: readonly string[] }[]>();
    for (const { dimensions, roles } of groups) {
      for (const [role, words] of roles) {
        for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), { role, dimensions }]);
      }
    }
    return byWord;
  })();

/** The role that a folded word gives to a figure of a dimension ("money:USD", "count", …). */
export function roleOf(folded: string, dimension: string): string | undefined {
  const kind = dimension.split(':', 1)[0] ?? '';
  return rolesByWord.get(folded)?.find(entry => entry.dimensions.includes(kind))?.role;
}

/** Roles that versions use for one another: a jobless rate is a share, and inflation is a growth. */
const alike: ReadonlySet<string> = new Set(['share unemployment', 'share turnout', 'growth inflation', 'share vote']);

/** Whether two roles rule out that two figures measure the same thing. */
export function rolesClash(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return !alike.has(`${a} ${b}`) && !alike.has(`${b} ${a}`);
}
