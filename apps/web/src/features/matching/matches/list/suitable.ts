import type { StudentMatch, StudentMatchList } from '@seve/api-client';

/** The offers that suit: as good as those that letters announce. */
export const suitable = ({ items, suitsFrom }: StudentMatchList): StudentMatch[] => items.filter(({ total }) => total >= suitsFrom);
