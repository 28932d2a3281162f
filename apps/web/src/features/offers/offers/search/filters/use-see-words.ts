import { COUNTED_OFFERS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

/** "Voir 34 offres" */
export function useSeeWords() {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (count: number | undefined): string => {
    if (count === undefined) return t('list.see-all');
    return count < COUNTED_OFFERS ? t('list.see', { count }) : t('list.see-many', { least: format.number(COUNTED_OFFERS) });
  };
}
