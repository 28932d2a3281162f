import type { SignatoryRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';

/** Joins the capacities of one signature: "pour l’entreprise et comme tuteur". */
export function useAsWhom(): (capacities: readonly SignatoryRole[]) => string {
  const { t } = useTranslation('signature');
  const locale = useLocale();
  return (capacities) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(capacities.map((role) => t(`as.${role}`)));
}
