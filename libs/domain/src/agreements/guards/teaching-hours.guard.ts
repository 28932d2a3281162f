import { teachingHours } from '@seve/law';
import { type AgreementGuard, weighedAs } from '../../papers/guards/finding.js';
import { isStageOfLaw } from '../agreement-facts.js';

/** Hours of the course to which the stage belongs. */
export const teachingHoursGuard = {
  name: 'teaching-hours',
  find(facts) {
    const { isHigherEducation, teachingHours: hours, faceToFaceHours } = facts.school;
    return isStageOfLaw(facts) ? weighedAs(teachingHours({ hours, faceToFaceHours, isHigherEducation }), 'face_to_face_hours') : [];
  },
} as const satisfies AgreementGuard;
