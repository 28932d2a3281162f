import { referenceOccupationOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { type FilterName, kindsOf, levelsOf, type OfferSearch } from '../offer-search.js';
import { useCommune } from '../use-place.js';
import { useAroundWords } from './use-around-words.js';

/** Returns a function that words a filter. */
export function useFilterWords(search: OfferSearch): (name: FilterName) => string {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const offer = useOfferWords();
  const around = useAroundWords();
  const commune = useCommune(search.place);
  const occupation = useQuery({
    ...referenceOccupationOptions({ path: { code: search.rome ?? '' } }),
    enabled: search.rome !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { from, to } = search;
  const start = () => {
    if (from && to) return t('filter.said.between', { from: format.shortDay(from), to: format.mediumDay(to) });
    return from ? t('filter.said.from', { day: format.mediumDay(from) }) : t('filter.said.to', { day: format.mediumDay(to ?? '') });
  };
  const words: Record<FilterName, () => string> = {
    q: () => t('filter.said.words', { q: search.q }),
    rome: () => occupation.data?.label ?? search.rome ?? '',
    place: () => around(commune?.name ?? '…', search.radius),
    kind: () => kindsOf(search).map(offer.kind).join(', '),
    level: () =>
      levelsOf(search)
        .map((level) => t(`level.${level}`))
        .join(', '),
    start,
    remote: () => t('filter.remote'),
    housing: () => t('filter.housing'),
    accessible: () => t('filter.accessible'),
  };
  return (name) => words[name]();
}
