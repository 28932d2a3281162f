import type { StudentProfile } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { DatesFields } from '../sections/DatesFields.js';
import { KindsField } from '../sections/KindsField.js';
import { OccupationsField } from '../sections/OccupationsField.js';
import { OwnClassRhythm } from '../sections/OwnClassRhythm.js';
import type { SectionProps } from '../sections/section-props.js';

/** Fields for what the student looks for: kinds, dates, occupations. */
export function SeekSection({ form, profile }: SectionProps & { profile: StudentProfile }) {
  const { t } = useTranslation('profile');
  return (
    <div id="recherche">
      <FormSection title={t('seek.title')}>
        <div id="types">
          <KindsField form={form} />
        </div>
        <div id="dates">
          <DatesFields form={form} />
        </div>
        <OwnClassRhythm blocks={profile.workStudyBlocks} />
        <div id="metiers">
          <OccupationsField form={form} />
        </div>
      </FormSection>
    </div>
  );
}
