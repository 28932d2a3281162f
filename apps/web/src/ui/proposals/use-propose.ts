import { type ProposalResult, proposalsProposeEachMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useInvalidate } from '../../api/stale-reads.js';

interface Proposing {
  offerId: string;
  message: string;
  studentIds: readonly string[];
}

/** Proposes an offer to students of the class; returns the outcome for each. */
export function usePropose(classId: string): (proposing: Proposing) => Promise<readonly ProposalResult[]> {
  const invalidate = useInvalidate();
  const toEach = useMutation(proposalsProposeEachMutation());
  return async ({ offerId, message, studentIds }) => {
    const { results } = await toEach.mutateAsync({ path: { id: classId }, body: { offerId, message, studentIds: [...studentIds] } });
    await invalidate('classStudent');
    return results;
  };
}
