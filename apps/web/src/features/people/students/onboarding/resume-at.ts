import type { StudentProfile } from '@seve/api-client';
import { nextOnboardingStep, type OnboardingStep } from '@seve/domain';
import { factsOf, profileValuesOf } from '../profile-values.js';

/** Returns the first unanswered step. */
export const resumeAt = (profile: StudentProfile): OnboardingStep => nextOnboardingStep(factsOf(profileValuesOf(profile), profile));
