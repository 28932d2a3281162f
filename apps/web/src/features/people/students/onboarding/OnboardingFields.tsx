import type { StudentProfile } from '@seve/api-client';
import type { OnboardingStep } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { DatesFields } from '../sections/DatesFields.js';
import { KindsField } from '../sections/KindsField.js';
import { LanguagesSection } from '../sections/LanguagesSection.js';
import { OccupationsField } from '../sections/OccupationsField.js';
import { OwnClassRhythm } from '../sections/OwnClassRhythm.js';
import type { SectionProps } from '../sections/section-props.js';
import { SkillsSection } from '../sections/skills/SkillsSection.js';
import { WantedPlaceSection } from '../sections/WantedPlaceSection.js';
import { WishesSection } from '../sections/WishesSection.js';

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
        <OwnClassRhythm blocks={profile.workStudyBlocks} />
      </FormSection>
    );
  }
  if (step === 'place') return <WantedPlaceSection form={form} />;
  return (
    <>
      <SkillsSection form={form} />
      <LanguagesSection form={form} />
      <WishesSection form={form} />
    </>
  );
}
