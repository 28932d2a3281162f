import type { StudentProfile } from '@seve/api-client';
import { nextOnboardingStep, type OnboardingStep } from '@seve/domain';
import { factsOf, valuesOf } from '../profile-values.js';

/** The first step without an answer. */
export const resumeAt = (profile: StudentProfile): OnboardingStep => nextOnboardingStep(factsOf(valuesOf(profile), profile));
