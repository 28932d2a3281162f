import { matchesExplainOptions } from '@seve/api-client';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { RowSkeleton } from '../../ui/RowSkeleton.js';
import { MatchSheet } from './MatchSheet.js';
import { studentMatches } from './queries.js';

/** Only where the list leaves room beside it. */
export function BestMatch() {
  const best = useSuspenseQuery(studentMatches).data.items[0];
  const explained = useQuery({ ...matchesExplainOptions({ path: { offerId: best?.offer.id ?? '' } }), enabled: best !== undefined });
  if (!best) return null;
  return explained.data ? <MatchSheet explained={explained.data} applied={best.applied} /> : <RowSkeleton rows={5} />;
}
