import type { PlaceFinding, PlaceQuota } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from './LegalReasons.js';
import { saidReasons } from './said-reasons.js';

interface PlaceFindingsProps {
  findings: readonly PlaceFinding[];
  quota: PlaceQuota;
}

const UNCOUNTED: readonly PlaceQuota[] = ['no_siren', 'no_headcount'];

/** Legal findings about a place that the student found, each with its article, and the reason why it counts for no quota. */
export function PlaceFindings({ findings, quota }: PlaceFindingsProps) {
  const { t } = useTranslation('ui');
  const isUncounted = UNCOUNTED.includes(quota);
  if (findings.length === 0 && !isUncounted) return null;
  return (
    <>
      <LegalReasons reasons={saidReasons(findings)} />
      {isUncounted && <p className="small dimmed">{t(`place.quota.${quota}`)}</p>}
    </>
  );
}
