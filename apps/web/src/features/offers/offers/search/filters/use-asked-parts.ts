import type { SearchReading } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { filtersAsked, type OfferSearch, without, withoutReadings } from '../offer-search.js';
import { useReadings } from '../use-found-offers.js';
import { useAroundWords } from './use-around-words.js';
import { useFilterWords } from './use-filter-words.js';

/** One part of the search, shown as a chip: a filter, or some of the words with their interpretation. */
export interface AskedPart {
  key: string;
  label: string;
  /** The search without this part. */
  search: OfferSearch;
}

/** Returns the parts of the search. The words are one part until the api has interpreted them. */
export function useAskedParts(search: OfferSearch): AskedPart[] {
  const words = useFilterWords(search);
  const said = useReadingWords(search);
  const readings = useReadings(search);
  return filtersAsked(search).flatMap((name) => {
    if (name !== 'q' || readings === undefined) return [{ key: name, label: words(name), search: without(search, name) }];
    return readings.map((reading, at) => ({ key: `q${at}`, label: said(reading), search: withoutReadings(search, [reading]) }));
  });
}

/** Returns a function that names the interpretation of some words of the search. */
export function useReadingWords(search: OfferSearch): (reading: SearchReading) => string {
  const { t } = useTranslation('offers');
  const offer = useOfferWords();
  const around = useAroundWords();
  return ({ meaning, text, kinds, levels, name }) => {
    const words: Record<SearchReading['meaning'], () => string> = {
      kind: () => kinds.map(offer.kind).join(', '),
      level: () => levels.map((level) => t(`level.${level}`)).join(', '),
      occupation: () => t('filter.said.occupation', { text }),
      place: () => around(name ?? text, search.radius),
      area: () => name ?? text,
      word: () => t('filter.said.words', { q: text }),
    };
    return words[meaning]();
  };
}
