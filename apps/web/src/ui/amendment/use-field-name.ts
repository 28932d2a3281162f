import type { AmendedFieldView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Name of a field that an amendment changes. */
export function useFieldName(): (of: Pick<AmendedFieldView, 'party' | 'field'>) => string {
  const { t } = useTranslation(['amendment', 'agreement-fields']);
  return ({ party, field }) => (party === 'placement' ? t(`amendment:field.${field}`) : t(`agreement-fields:${field}`));
}
