import { type EscalationView, escalationsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';

/** Puts a case that the api has just returned into the cache; lists and figures are read again. */
export function useCaseChanged(): (escalation: EscalationView) => void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (escalation) => {
    queries.setQueryData(escalationsReadQueryKey({ path: { id: escalation.id } }), escalation);
    void invalidate('escalation');
  };
}
