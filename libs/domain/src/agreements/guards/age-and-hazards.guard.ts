import { legalAnswer } from '@seve/law';
import { type AgreementGuard, answered } from '../../papers/guards/finding.js';

/** Age of the student, and hazards with the derogations of host and school and the fitness notice. */
export const ageAndHazardsGuard = {
  name: 'age-and-hazards',
  find({ kind, days, student, host, school, hazards }) {
    const { birthDate, lowerSecondaryFinished, isVocational, isThroughSchool, fitnessNoticeOn } = student;
    if (birthDate === null) return [];
    return answered(
      legalAnswer({
        ...{ kind, birthDate, lowerSecondaryFinished, isVocational, isThroughSchool, fitnessNoticeOn, hazards },
        ...{ firstDay: days.from, lastDay: days.to, legalExceptions: [], minAge: null },
        employerDeclarations: host.declarations,
        schoolDeclarations: school.declarations,
      }),
    );
  },
} as const satisfies AgreementGuard;
