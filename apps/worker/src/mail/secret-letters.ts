import { letters } from '@seve/mailing';

/** Letters that carry a link which opens an account: nobody reads their parameters again once their story is over. */
export const secretLetters: readonly string[] = Object.values(letters)
  .filter(({ isSecret }) => isSecret)
  .map(({ name }): string => name);

export const isSecret = ({ letter }: { letter: string }): boolean => secretLetters.includes(letter);
