import type { StudentProfile } from '@seve/api-client';
import type { OnboardingStep } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../ui/FormSection.js';
import { ClassRhythm } from './ClassRhythm.js';
import { DatesFields } from './DatesFields.js';
import type { SectionProps } from './form-type.js';
import { KindsField } from './KindsField.js';
import { LanguagesSection } from './LanguagesSection.js';
import { OccupationsField } from './OccupationsField.js';
import { PlaceSection } from './PlaceSection.js';
import { SkillsSection } from './SkillsSection.js';
import { WishesSection } from './WishesSection.js';

interface OnboardingFieldsProps extends SectionProps {
  step: OnboardingStep;
  profile: StudentProfile;
}

/** The fields of one step, the same as on the profile's page. */
export function OnboardingFields({ step, form, profile }: OnboardingFieldsProps) {
  const { t } = useTranslation('profile');
  if (step === 'training') {
    return (
      <FormSection title={t('seek.title')}>
        <KindsField form={form} />
        <OccupationsField form={form} />
      </FormSection>
    );
  }
  if (step === 'dates') {
    return (
      <FormSection title={t('part.availability')}>
        <DatesFields form={form} />
        <ClassRhythm blocks={profile.workStudyBlocks} />
      </FormSection>
    );
  }
  if (step === 'place') return <PlaceSection form={form} />;
  return (
    <>
      <SkillsSection form={form} />
      <LanguagesSection form={form} />
      <WishesSection form={form} />
    </>
  );
}
