import { Button, Group } from '@mantine/core';
import type { StudentProfile } from '@seve/api-client';
import type { OnboardingStep as Step } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { CvSection } from '../cv/CvSection.js';
import { DraftNote } from '../draft/DraftNote.js';
import { StaleNote } from '../draft/StaleNote.js';
import { GuardianSection } from '../sections/GuardianSection.js';
import { useContactsFirst } from '../sections/use-contacts-first.js';
import { useProfileForm } from '../use-profile-form.js';
import { OnboardingClass } from './OnboardingClass.js';
import { OnboardingFields } from './OnboardingFields.js';
import css from './OnboardingStep.module.css';
import { ONBOARDING_PATHS, STEP_FIELDS, stepAfter, stepBefore } from './onboarding-steps.js';

interface OnboardingStepProps {
  step: Step;
  profile: StudentProfile;
  onDone: () => Promise<void>;
}

export function OnboardingStep({ step, profile, onDone }: OnboardingStepProps) {
  const { t } = useTranslation('onboarding');
  const options = { name: `onboarding.${step}`, fields: STEP_FIELDS[step], onSaved: onDone };
  const { form, draft, newer, save, keepMine, takeNewer } = useProfileForm(profile, options);
  const { handle, saveAll } = useContactsFirst(save);
  const before = stepBefore(step);
  const isLast = stepAfter(step) === undefined;
  return (
    <>
      {step === 'training' && <OnboardingClass profile={profile} />}
      {step === 'training' && profile.isMinor && <GuardianSection owner={profile.email} handle={handle} />}
      {isLast && <CvSection />}
      <SubmitForm form={form} submit={saveAll} keeper={draft.keeper}>
        {({ isPending }) => (
          <>
            {newer && <StaleNote onKeep={keepMine} onTake={takeNewer} />}
            {draft.isRestored && form.isDirty() && !newer && <DraftNote onDiscard={draft.discard} />}
            <OnboardingFields step={step} form={form} profile={profile} />
            <Group gap="xs" className={css.acts}>
              <Button type="submit" loading={isPending}>
                {isLast ? t('finish') : t('go-on')}
              </Button>
              {!isLast && (
                <Button variant="default" onClick={() => void onDone()}>
                  {t('skip')}
                </Button>
              )}
              {before && (
                <LinkButton to="/bienvenue/$step" params={{ step: ONBOARDING_PATHS[before] }} variant="subtle">
                  {t('back')}
                </LinkButton>
              )}
            </Group>
          </>
        )}
      </SubmitForm>
    </>
  );
}
