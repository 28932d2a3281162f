import type { PublicCompanySite } from '@seve/api-client';
import { useMemo } from 'react';
import { useLocale } from '../../../i18n/use-locale.js';

/** "Estrées-Mons et Nesle", each commune once. */
export function useCommuneList(sites: readonly Pick<PublicCompanySite, 'communeName'>[]): string {
  const locale = useLocale();
  return useMemo(
    () => new Intl.ListFormat(locale, { type: 'conjunction' }).format([...new Set(sites.map(({ communeName }) => communeName))]),
    [sites, locale],
  );
}
