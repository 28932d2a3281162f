import { availabilityCriterion } from './availability.criterion.js';
import type { Criterion } from './criterion.js';
import { languagesCriterion } from './languages.criterion.js';
import { learningCriterion } from './learning.criterion.js';
import { occupationCriterion } from './occupation.criterion.js';
import { projectCriterion } from './project.criterion.js';
import { reachCriterion } from './reach.criterion.js';
import { rhythmCriterion } from './rhythm.criterion.js';
import { skillsCriterion } from './skills.criterion.js';
import { trainingCriterion } from './training.criterion.js';
import { wishesCriterion } from './wishes.criterion.js';

/** Heaviest first: the order in which they are shown. */
export const STUDENT_CRITERIA: readonly Criterion<'student'>[] = [
  occupationCriterion,
  learningCriterion,
  reachCriterion,
  rhythmCriterion,
  wishesCriterion,
];
export const POST_CRITERIA: readonly Criterion<'post'>[] = [
  skillsCriterion,
  trainingCriterion,
  availabilityCriterion,
  projectCriterion,
  languagesCriterion,
];
