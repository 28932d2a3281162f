import { applicationsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';

export const latestApplications = applicationsListOptions({ query: { limit: 50 } });

/** True once the student has accepted a place, even while the list is not scored again yet. */
export const useIsPlaced = (): boolean => useSuspenseQuery(latestApplications).data.items.some(({ status }) => status === 'accepted');
