import { offersListOptions } from '@seve/api-client';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type AskedPart, useAskedParts } from './filters/use-asked-parts.js';
import { type OfferSearch, queryOf, withoutReadings } from './offer-search.js';
import { useReadings } from './use-found-offers.js';

export interface WayOut extends AskedPart {
  /** Number of offers found without that part. */
  count: number;
}

/** Returns the parts of the search whose removal brings offers, most first. When no single part does, tries all words together. */
export function useWaysOut(search: OfferSearch): WayOut[] {
  const { t } = useTranslation('offers');
  const parts = useAskedParts(search);
  const words = (useReadings(search) ?? []).filter(({ meaning }) => meaning === 'word' || meaning === 'occupation');
  const allWords = {
    key: 'words',
    label: t('filter.said.words', { q: words.map(({ text }) => text).join(' ') }),
    search: withoutReadings(search, words),
  };
  const ways = words.length > 1 ? [...parts, allWords] : parts;
  return useQueries({
    queries: ways.map((way) => offersListOptions({ query: { ...queryOf(way.search), limit: 1 } })),
    combine: (answers) => {
      const bringing = ways
        .map((way, at) => ({ ...way, count: answers[at]?.data?.count ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count);
      const single = bringing.filter(({ key }) => key !== allWords.key);
      return single.length > 0 ? single : bringing;
    },
  });
}
