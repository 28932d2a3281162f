import { matchesExplainOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { studentMatches } from '../matches.queries.js';
import { MatchSheet } from './MatchSheet.js';

export function OpenedMatch() {
  const { offerId } = useParams({ from: '/mes-offres/$offerId' });
  const explained = useSuspenseQuery(matchesExplainOptions({ path: { offerId } })).data;
  const listed = useSuspenseQuery(studentMatches).data.items.find(({ offer }) => offer.id === offerId);
  return <MatchSheet explained={explained} applied={listed?.applied ?? null} />;
}
