import { missingParts, type ProfileContent, type ProfilePart } from './student-profile.js';

/** Initial questions, in four steps. */
export const ONBOARDING_STEPS = ['training', 'dates', 'place', 'skills'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

const ASKS: Record<Exclude<OnboardingStep, 'skills'>, readonly ProfilePart[]> = {
  training: ['class', 'kinds', 'occupations'],
  dates: ['availability'],
  place: ['commune'],
};

/** Returns the first step with a missing answer, else the last step. */
export function nextOnboardingStep(profile: ProfileContent): OnboardingStep {
  const missing = missingParts(profile);
  return ONBOARDING_STEPS.find((step) => step === 'skills' || ASKS[step].some((part) => missing.includes(part))) ?? 'skills';
}
