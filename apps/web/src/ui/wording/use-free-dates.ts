import type { KindAvailabilityView } from '@seve/api-client';
import { useOfferWords } from './use-offer-words.js';

export const haveSameDates = (availability: readonly KindAvailabilityView[]): boolean =>
  availability.every(
    ({ availableFrom, availableTo }) => availableFrom === availability[0]?.availableFrom && availableTo === availability[0].availableTo,
  );

/** Returns one line when the dates are the same for every kind, else one per kind; none when no dates are known. */
export function useFreeDates(words: (from: string, to: string) => string) {
  const { kind: nameOf } = useOfferWords();
  return (availability: readonly KindAvailabilityView[]): string[] => {
    const lines = availability.map(({ kind, availableFrom, availableTo }) => [nameOf(kind), words(availableFrom, availableTo)] as const);
    if (haveSameDates(availability)) return lines.slice(0, 1).map(([, dates]) => dates);
    return lines.map(([kind, dates]) => `${kind}, ${dates}`);
  };
}
