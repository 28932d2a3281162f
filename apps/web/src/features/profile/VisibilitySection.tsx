import { Radio } from '@mantine/core';
import { dayInParis, mayShowToCompanies, VISIBILITIES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { FormSection } from '../../ui/FormSection.js';
import type { SectionProps } from './form-type.js';
import css from './Sections.module.css';

/** The narrowest first: it is the one that holds until the student decides. */
const CHOICES = [...VISIBILITIES].reverse();

/** Who sees me: consent, off until it is given. */
export function VisibilitySection({ form, birthDate }: SectionProps & { birthDate: string }) {
  const { t } = useTranslation('profile');
  const choices = CHOICES.filter((one) => one !== 'verified_companies' || mayShowToCompanies(birthDate, dayInParis(new Date())));
  return (
    <div id="visibilite">
      <FormSection title={t('visibility.title')} hint={t('visibility.hint')}>
        <Radio.Group label={<FieldLabel>{t('visibility.question')}</FieldLabel>} {...form.getInputProps('visibility')}>
          <div className={css.radios}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={t(`visibility.choice.${choice}`)} description={t(`visibility.means.${choice}`)} />
            ))}
          </div>
        </Radio.Group>
      </FormSection>
    </div>
  );
}
