import { type EscalationView, escalationsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';

/** Returns a function that puts the updated case into the cache, and invalidates lists and counts. */
export function useCaseChanged(): (escalation: EscalationView) => void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (escalation) => {
    queries.setQueryData(escalationsReadQueryKey({ path: { id: escalation.id } }), escalation);
    void invalidate('escalation');
  };
}
