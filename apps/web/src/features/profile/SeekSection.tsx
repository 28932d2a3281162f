import type { StudentProfile } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../ui/FormSection.js';
import { ClassRhythm } from './ClassRhythm.js';
import { DatesFields } from './DatesFields.js';
import type { SectionProps } from './form-type.js';
import { KindsField } from './KindsField.js';
import { OccupationsField } from './OccupationsField.js';

/** What I look for: kinds, dates, occupations. */
export function SeekSection({ form, profile }: SectionProps & { profile: StudentProfile }) {
  const { t } = useTranslation('profile');
  return (
    <div id="recherche">
      <FormSection title={t('seek.title')}>
        <KindsField form={form} />
        <DatesFields form={form} />
        <ClassRhythm blocks={profile.workStudyBlocks} />
        <OccupationsField form={form} />
      </FormSection>
    </div>
  );
}
