import type { OfferPreparation } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Names the teacher or coordinator who prepared this draft for the company. */
export function PreparedBy({ by }: { by: OfferPreparation | null }) {
  const { t } = useTranslation('company-offers');
  if (by === null) return null;
  const { name, schoolName } = by;
  return <span className="small">{schoolName === null ? t('prepared.campus', { name }) : t('prepared.school', { name, schoolName })}</span>;
}
