import { ONBOARDING_STEPS, type OnboardingStep } from '@seve/domain';
import type { ProfileField } from '../profile-values.js';

/** Last part of the path of each step. */
export const ONBOARDING_PATHS: Record<OnboardingStep, string> = {
  training: 'formation',
  dates: 'dates',
  place: 'lieu',
  skills: 'competences',
};

/** Fields that each step saves. */
export const STEP_FIELDS: Record<OnboardingStep, readonly ProfileField[]> = {
  // Includes the dates, because an added kind takes over the common ones.
  training: ['kinds', 'availability', 'wantedRomeCodes'],
  dates: ['availability'],
  place: ['communeInsee', 'limitKm', 'hasDrivingLicence'],
  skills: ['skills', 'skillsToLearn', 'languages', 'sectorWishes', 'sizeWishes'],
};

export const onboardingStepOf = (path: string): OnboardingStep =>
  ONBOARDING_STEPS.find((step) => ONBOARDING_PATHS[step] === path) ?? 'training';
export const stepAfter = (step: OnboardingStep): OnboardingStep | undefined => ONBOARDING_STEPS[ONBOARDING_STEPS.indexOf(step) + 1];
export const stepBefore = (step: OnboardingStep): OnboardingStep | undefined => ONBOARDING_STEPS[ONBOARDING_STEPS.indexOf(step) - 1];
