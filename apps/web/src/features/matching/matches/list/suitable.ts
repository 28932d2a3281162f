import type { StudentMatch, StudentMatchList } from '@seve/api-client';

/** Returns the matches with a total from which letters announce them. */
export const suitable = ({ items, suitsFrom }: StudentMatchList): StudentMatch[] => items.filter(({ total }) => total >= suitsFrom);
