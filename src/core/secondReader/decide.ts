import { withLink } from '../story/changedDecisions';
import type { StoryDecisions } from '../story/decisions';
import { proposalKey, type KeptProposal } from '../story/proposals';

type Decided = Pick<StoryDecisions, 'links' | 'proposals'>;

/** The decisions with new proposals, behind those that are kept. */
export function withProposals(
  { proposals }: Pick<StoryDecisions, 'proposals'>,
  added: readonly KeptProposal[],
): Pick<StoryDecisions, 'proposals'> {
  const known = new Set(proposals.map(proposalKey));
  return { proposals: [...proposals, ...added.filter(one => !known.has(proposalKey(one)))] };
}

/** The decisions once a person confirmed a proposal: it is a link of the person's own. */
export function confirmed({ links, proposals }: Decided, proposal: KeptProposal): Decided {
  const { kind, a, b } = proposal;
  return { links: withLink(links, { action: 'link', a, b, kind }), proposals: without(proposals, proposal) };
}

/** The decisions once a person rejected a proposal: it is not proposed again. */
export function rejected(
  { proposals }: Pick<StoryDecisions, 'proposals'>,
  proposal: KeptProposal,
): Pick<StoryDecisions, 'proposals'> {
  return { proposals: [...without(proposals, proposal), { ...proposal, rejected: true }] };
}

function without(proposals: readonly KeptProposal[], { a, b }: KeptProposal): readonly KeptProposal[] {
  const key = proposalKey({ a, b });
  return proposals.filter(one => proposalKey(one) !== key);
}
