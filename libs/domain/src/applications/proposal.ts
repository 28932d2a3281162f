/** What became of an offer that a teacher proposed: the student has not decided, sent it, or put it aside. */
export const PROPOSAL_STATES = ['pending', 'sent', 'discarded'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What happens to each student to whom an offer is proposed. */
export const PROPOSAL_OUTCOMES = ['proposed', 'already_applied', 'already_begun', 'already_placed', 'other_kind', 'not_lawful'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** Students to whom one offer is proposed at once. */
export const PROPOSALS_MAX = 50;
