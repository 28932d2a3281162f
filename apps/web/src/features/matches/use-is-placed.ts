import { applicationsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';

export const latestApplications = applicationsListOptions({ query: { limit: 50 } });

/** The student has accepted a place: the search is over, whatever the list still holds until it is scored again. */
export const useIsPlaced = (): boolean => useSuspenseQuery(latestApplications).data.items.some(({ status }) => status === 'accepted');
