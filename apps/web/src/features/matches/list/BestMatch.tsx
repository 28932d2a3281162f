import { matchesExplainOptions, type StudentMatch } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { MatchSheet } from '../match/MatchSheet.js';

/** Open already where the list leaves room beside it. */
export function BestMatch({ best }: { best: StudentMatch }) {
  const explained = useQuery(matchesExplainOptions({ path: { offerId: best.offer.id } }));
  return explained.data ? <MatchSheet explained={explained.data} applied={best.applied} /> : <RowSkeleton rows={5} />;
}
