import { useTranslation } from 'react-i18next';
import { LevelChips } from '../../../../ui/fields/LevelChips.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import type { OfferFormApi } from '../values/use-offer-form.js';

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
