import { missingParts, type ProfileContent, type ProfilePart } from './student-profile.js';

/** Everything that a profile can contain, most useful first: what is required to find offers, then by weight in the score. */
export const COMPLETION_STEPS = [
  'class',
  'kinds',
  'availability',
  'occupations',
  'commune',
  'guardian',
  'skills',
  'cv',
  'skillsToLearn',
  'languages',
  'wishes',
] as const;
export type CompletionStep = (typeof COMPLETION_STEPS)[number];

export interface CompletionFacts extends ProfileContent {
  /** Only minors are asked for guardians. */
  isMinor: boolean;
  skills: readonly unknown[];
  skillsToLearn: readonly unknown[];
  languages: readonly unknown[];
  sectorWishes: readonly unknown[];
  sizeWishes: readonly unknown[];
  hasCv: boolean;
  hasGuardian: boolean;
}

export interface ProfileCompletion {
  /** 0 to 100; 100 only when nothing is missing. */
  percent: number;
  /** Most useful missing step; null when nothing is missing. */
  next: CompletionStep | null;
}

const WEIGHT: Record<CompletionStep, number> = {
  class: 10,
  kinds: 10,
  availability: 10,
  occupations: 15,
  commune: 10,
  guardian: 5,
  skills: 20,
  cv: 10,
  skillsToLearn: 10,
  languages: 3,
  wishes: 2,
};

type Further = Exclude<CompletionStep, ProfilePart>;

const IS_SAID: Record<Further, (facts: CompletionFacts) => boolean> = {
  guardian: ({ hasGuardian }) => hasGuardian,
  skills: ({ skills }) => skills.length > 0,
  cv: ({ hasCv }) => hasCv,
  skillsToLearn: ({ skillsToLearn }) => skillsToLearn.length > 0,
  languages: ({ languages }) => languages.length > 0,
  wishes: ({ sectorWishes, sizeWishes }) => sectorWishes.length + sizeWishes.length > 0,
};

const isFurther = (step: CompletionStep): step is Further => step in IS_SAID;

const sumOf = (steps: readonly CompletionStep[]) => steps.reduce((sum, step) => sum + WEIGHT[step], 0);

/** Returns the steps that apply to this student, in order. */
export const askedSteps = ({ isMinor }: Pick<CompletionFacts, 'isMinor'>): CompletionStep[] =>
  COMPLETION_STEPS.filter((step) => step !== 'guardian' || isMinor);

/** Returns the missing steps, the most useful first. */
export function missingSteps(facts: CompletionFacts): CompletionStep[] {
  const needed: readonly CompletionStep[] = missingParts(facts);
  return askedSteps(facts).filter((step) => (isFurther(step) ? !IS_SAID[step](facts) : needed.includes(step)));
}

/** Returns the completion of the profile and the next step. */
export function profileCompletion(facts: CompletionFacts): ProfileCompletion {
  const missing = missingSteps(facts);
  const percent = Math.floor(100 - (100 * sumOf(missing)) / sumOf(askedSteps(facts)));
  return { percent, next: missing[0] ?? null };
}
