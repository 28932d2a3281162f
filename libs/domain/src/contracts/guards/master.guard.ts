import { masterEligibility } from '@seve/law';
import { answered, type ContractGuard } from '../../papers/guards/finding.js';

/** Each master of apprentices: of age, in the company, a volunteer, with diploma and practice. */
export const masterGuard = {
  name: 'master',
  find({ kind, startOn, parts: { employer } }) {
    if (kind !== 'apprenticeship') return [];
    const masters = [
      [employer.masterBirthDate, employer.masterIsEligible, employer.masterHasDiploma, employer.masterPracticeMonths],
      [
        employer.secondMasterBirthDate,
        employer.secondMasterIsEligible,
        employer.secondMasterHasDiploma,
        employer.secondMasterPracticeMonths,
      ],
    ] as const;
    return masters.flatMap(([birthDate, isEligible = false, hasDiploma = false, practiceMonths = 0]) =>
      birthDate === undefined
        ? []
        : answered(
            masterEligibility({ birthDate, worksInCompany: isEligible, isVolunteer: isEligible, hasDiploma, practiceMonths }, startOn),
          ),
    );
  },
} as const satisfies ContractGuard;
