import type { PaperKind, SignatoryRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';

/** Joins the capacities of one signature on a kind of paper: "pour l’entreprise et comme tuteur". */
export function useAsWhom(): (capacities: readonly SignatoryRole[], kind: PaperKind) => string {
  const { t } = useTranslation('signature');
  const locale = useLocale();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (capacities, kind) => names.format(capacities.map((role) => t(`as.${role}`, { context: kind })));
}
