import { matchesVisit, type StudentMatchList } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SESSION_KEY } from '../../../session.js';

/** The list was seen, as it is shown: the tab no longer counts it as new. A visit that could not be noted only leaves the count. */
export function useNoteVisit(shown: StudentMatchList): void {
  const queries = useQueryClient();
  useEffect(() => {
    const note = async () => {
      await matchesVisit();
      queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    };
    if (shown.count > 0) note().catch(() => undefined);
  }, [queries, shown]);
}
