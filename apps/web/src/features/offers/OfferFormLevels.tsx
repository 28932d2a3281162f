import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { LevelChips } from '../../ui/LevelChips.js';
import type { OfferFormApi } from './use-offer-form.js';

export function OfferFormLevels({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { error, value, onChange } = form.getInputProps('targetLevels');
  const label = (
    <FieldLabel required hint={t('people.levels-hint')}>
      {t('people.levels')}
    </FieldLabel>
  );
  return <LevelChips label={label} path="targetLevels" value={value} onChange={onChange} error={error} />;
}
