/** State of an offer that a teacher proposed: the student has not decided, sent an application, or discarded it. */
export const PROPOSAL_STATES = ['pending', 'sent', 'discarded'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Result of a proposal for each student. */
export const PROPOSAL_OUTCOMES = ['proposed', 'already_applied', 'already_begun', 'already_placed', 'other_kind', 'not_lawful'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** Maximum number of students to whom one offer is proposed at once. */
export const PROPOSALS_MAX = 50;
