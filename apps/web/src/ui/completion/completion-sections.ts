import type { CompletionStep } from '@seve/domain';

/** Where on the profile's page each step is said. */
export const STEP_SECTIONS: Record<CompletionStep, string> = {
  class: 'classe',
  kinds: 'types',
  availability: 'dates',
  occupations: 'metiers',
  commune: 'lieu',
  guardian: 'responsable',
  skills: 'competences',
  cv: 'cv',
  skillsToLearn: 'competences',
  languages: 'langues',
  wishes: 'envies',
};
