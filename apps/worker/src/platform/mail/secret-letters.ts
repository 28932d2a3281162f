import { letters } from '@seve/mailing';

/** Letters with a link that opens an account: their parameters are erased once they are sent or given up. */
export const secretLetters: readonly string[] = Object.values(letters)
  .filter(({ isSecret }) => isSecret)
  .map(({ name }): string => name);

export const isSecret = ({ letter }: { letter: string }): boolean => secretLetters.includes(letter);
