import { type ProposalResult, proposalsProposeEachMutation, proposalsProposeMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useReadAgain } from '../use-read-again.js';

interface Proposing {
  offerId: string;
  message: string;
  studentIds: readonly string[];
}

/** To one student, which throws what stands against it; to several, which says it of each. */
export function usePropose(classId: string): (proposing: Proposing) => Promise<readonly ProposalResult[]> {
  const readAgain = useReadAgain(classId);
  const toOne = useMutation(proposalsProposeMutation());
  const toEach = useMutation(proposalsProposeEachMutation());
  return async ({ offerId, message, studentIds }) => {
    const [only, ...others] = studentIds;
    if (only !== undefined && others.length === 0) {
      await toOne.mutateAsync({ path: { id: classId, studentId: only }, body: { offerId, message } });
      await readAgain();
      return [{ studentId: only, outcome: 'proposed', reason: null }];
    }
    const { results } = await toEach.mutateAsync({ path: { id: classId }, body: { offerId, message, studentIds: [...studentIds] } });
    await readAgain();
    return results;
  };
}
