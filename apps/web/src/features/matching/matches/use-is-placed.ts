import { applicationsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';

export const latestApplications = applicationsListOptions({ query: { limit: 50 } });

/** Returns true once the student has accepted a place, even if the list has not been scored again. */
export const useIsPlaced = (): boolean => useSuspenseQuery(latestApplications).data.items.some(({ status }) => status === 'accepted');
