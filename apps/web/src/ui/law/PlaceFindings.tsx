import type { PlaceFinding, PlaceQuota } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from './LegalReasons.js';

interface PlaceFindingsProps {
  findings: readonly PlaceFinding[];
  quota: PlaceQuota;
}

const UNCOUNTED: readonly PlaceQuota[] = ['no_siren', 'no_headcount'];

/** What the law says of a place found elsewhere, each with its article, and why it counts for no quota. */
export function PlaceFindings({ findings, quota }: PlaceFindingsProps) {
  const { t } = useTranslation('ui');
  const isUncounted = UNCOUNTED.includes(quota);
  if (findings.length === 0 && !isUncounted) return null;
  return (
    <>
      <LegalReasons
        reasons={findings.map(({ reason: { sentence, remedy, doubt, ...reason } }) => ({
          ...reason,
          sentence: { fr: sentence, en: sentence },
          ...(remedy !== null && { remedy: { fr: remedy, en: remedy } }),
          ...(doubt !== null && { doubt: { fr: doubt, en: doubt } }),
        }))}
      />
      {isUncounted && <p className="small dimmed">{t(`place.quota.${quota}`)}</p>}
    </>
  );
}
