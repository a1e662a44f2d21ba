/**
 * What people do with a matter in words, and the opposite of it: who confirms it does not deny it, whoever tells so and in whatever
 * speech. Written as `oppositeWords`. Rows are narrow: of a matter that one praises another may disagree.
 */
export const oppositeStances: readonly (readonly [one: string, other: string])[] = [
  ['confirm admit acknowledge affirm confess concede verify', 'deny refute rebut dispute'],
  ['believe think reckon assume suppose convinced', 'doubt disbelieve sceptical skeptical unconvinced'],
  ['certain sure', 'uncertain doubtful unsure'],
  ['agree consent', 'refuse reject decline balk disagree'],
  ['accept', 'refuse reject decline spurn turn_down'],
  ['promise pledge vow offer volunteer undertake', 'refuse decline'],
  [
    'approve endorse back support favour favor adopt ratify',
    'oppose reject veto disapprove scrap abandon criticise criticize condemn strike_down turn_down vote_down',
  ],
  [
    'praise welcome hail applaud commend thank laud celebrate',
    'criticise criticize condemn blame fault denounce deplore slam lament reject oppose mourn',
  ],
  ['uphold upheld sustain', 'dismiss reject overturn quash reverse throw_out'],
  ['pass adopt', 'reject scrap veto defeat vote_down'],
  ['warn', 'reassure'],
  ['encourage urge advise recommend', 'discourage advise_against warn_against'],
  ['expect predict anticipate', 'rule_out'],
  ['reveal disclose publish release', 'withhold conceal hide'],
  ['exaggerate overstate overestimate', 'underestimate understate downplay play_down'],
  ['love enjoy like', 'hate dislike loathe'],
  ['hope', 'fear dread'],
  ['apologise apologize', 'defend'],
  ['repeat reaffirm reiterate', 'retract recant take_back'],
  ['cheer applaud', 'boo jeer heckle'],
  ['forgive', 'blame condemn'],
  ['recall remember', 'forget'],
];
