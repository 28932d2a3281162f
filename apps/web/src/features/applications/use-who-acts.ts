import type { ApplicationForStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Who acts next, or how it ended and why, in one or two sentences. */
export function useWhoActs({ status, offer, refusalReason }: ApplicationForStudent): string {
  const { t } = useTranslation('applications');
  if (status === 'rejected') return t('refused', { reason: t(`refusal.${refusalReason ?? 'other'}`) });
  return t(`next.${status}`, { company: offer.companyName });
}
