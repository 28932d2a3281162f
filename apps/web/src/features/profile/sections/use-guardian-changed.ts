import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../api/stale-reads.js';

/** After the contact was written or removed. The home, which opens on what is missing, is loaded anew. */
export function useGuardianChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return () => {
    queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
    return invalidate('guardian');
  };
}
