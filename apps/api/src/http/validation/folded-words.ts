import { fold } from '@seve/reference';

const MOST_WORDS = 8;

/** Returns the distinct words of a search, folded like the columns they are compared with. */
export const foldedWords = (q: string): string[] => [...new Set(fold(q).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
