import type { CompletionStep } from '@seve/domain';

/** Section of the profile page in which each step is filled. */
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
