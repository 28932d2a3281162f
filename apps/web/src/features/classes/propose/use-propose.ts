import { type ProposalResult, proposalsProposeEachMutation, proposalsProposeMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useInvalidate } from '../../../api/stale-reads.js';

interface Proposing {
  offerId: string;
  message: string;
  studentIds: readonly string[];
}

/** Proposes to one student, which throws on a refusal, or to several, which returns the outcome for each. */
export function usePropose(classId: string): (proposing: Proposing) => Promise<readonly ProposalResult[]> {
  const invalidate = useInvalidate();
  const toOne = useMutation(proposalsProposeMutation());
  const toEach = useMutation(proposalsProposeEachMutation());
  return async ({ offerId, message, studentIds }) => {
    const [only, ...others] = studentIds;
    if (only !== undefined && others.length === 0) {
      await toOne.mutateAsync({ path: { id: classId, studentId: only }, body: { offerId, message } });
      await invalidate('classStudent');
      return [{ studentId: only, outcome: 'proposed', reason: null }];
    }
    const { results } = await toEach.mutateAsync({ path: { id: classId }, body: { offerId, message, studentIds: [...studentIds] } });
    await invalidate('classStudent');
    return results;
  };
}
