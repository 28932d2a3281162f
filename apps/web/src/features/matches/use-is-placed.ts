import { applicationsListOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';

/** The student has accepted a place: the search is over. False until the answer is there. */
export function useIsPlaced(): boolean {
  const applications = useQuery(applicationsListOptions({ query: { limit: 50 } })).data?.items ?? [];
  return applications.some(({ status }) => status === 'accepted');
}
