import { COUNTED_OFFERS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';

/** "34 offres", "1 000 offres ou plus" */
export function useOffersWords() {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (count: number): string =>
    count < COUNTED_OFFERS ? t('list.title', { count }) : t('list.title-many', { least: format.number(COUNTED_OFFERS) });
}
