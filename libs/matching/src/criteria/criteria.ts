import { POST_SIDE, STUDENT_SIDE } from '@seve/domain';
import { availabilityCriterion } from './availability.criterion.js';
import type { Criterion, CriterionName } from './criterion.js';
import { languagesCriterion } from './languages.criterion.js';
import { learningCriterion } from './learning.criterion.js';
import { occupationCriterion } from './occupation.criterion.js';
import { projectCriterion } from './project.criterion.js';
import { reachCriterion } from './reach.criterion.js';
import { rhythmCriterion } from './rhythm.criterion.js';
import { skillsCriterion } from './skills.criterion.js';
import { trainingCriterion } from './training.criterion.js';
import { wishesCriterion } from './wishes.criterion.js';

const STUDENT: { readonly [Name in CriterionName<'student'>]: Criterion<'student'> } = {
  occupation: occupationCriterion,
  learning: learningCriterion,
  reach: reachCriterion,
  rhythm: rhythmCriterion,
  wishes: wishesCriterion,
};
const POST: { readonly [Name in CriterionName<'post'>]: Criterion<'post'> } = {
  skills: skillsCriterion,
  training: trainingCriterion,
  availability: availabilityCriterion,
  occupation: projectCriterion,
  languages: languagesCriterion,
};

/** Criteria of the student's side in display order. */
export const STUDENT_CRITERIA: readonly Criterion<'student'>[] = STUDENT_SIDE.map((name) => STUDENT[name]);
export const POST_CRITERIA: readonly Criterion<'post'>[] = POST_SIDE.map((name) => POST[name]);
