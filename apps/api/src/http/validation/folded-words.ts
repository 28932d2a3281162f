import { fold } from '@seve/reference';

const MOST_WORDS = 8;

/** The words of a search, each once, as the folded columns hold them. */
export const foldedWords = (q: string): string[] => [...new Set(fold(q).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
