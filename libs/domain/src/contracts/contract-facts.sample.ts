import type { SignatoryFacts } from '../agreements/agreement-facts.js';
import type { SignatoryRole } from '../agreements/signing.js';
import type { ContractFacts } from './contract-facts.js';
import type { CfaPart, EmployerPart } from './contract-parts.js';

export const EMPLOYER: EmployerPart = {
  ...{ siret: '73282932000074', naf: '2014Z', idcc: '0044', address: '1 rue du Moulin, 80000 Amiens', headcount: 60, isPublic: false },
  ...{ masterName: 'Élodie Carpentier', masterJob: 'Cheffe de laboratoire', masterEmail: 'elodie@amidon.example' },
  ...{ masterDiploma: 'BTS Métiers de la chimie', masterLevel: 5, masterHasDiploma: true, masterPracticeMonths: 60 },
  ...{ masterBirthDate: '1985-04-02', masterIsEligible: true, contractType: '11', companyStartOn: '2027-01-04', weeklyMinutes: 2_100 },
  ...{ isHazardous: false, hazards: [], grossCents: 130_000, pensionFund: 'AG2R', hasPower: true, hasPapers: true },
  ...{ signatoryName: 'Marc Dubois', signatoryJob: 'Directeur', signatoryEmail: 'marc@amidon.example' },
};

export const CFA: CfaPart = {
  ...{ name: 'CFA de la chimie', siret: '21800019800012', address: '2 rue des Écoles, 80000 Amiens', rncp: 'RNCP38382' },
  ...{ diplomaTitle: 'BTS Métiers de la chimie', diplomaCode: '32022208', diplomaLevel: 5, trainingStartOn: '2027-01-04' },
  ...{ trainingEndOn: '2028-12-20', trainingHours: 1_350, course: 'cycle', cycleYears: 2, yearsDone: 0, hasPower: true },
  ...{ signatoryName: 'Sonia Weber', signatoryJob: 'Directrice', signatoryEmail: 'sonia@cfa.example' },
};

export const seat = (role: SignatoryRole, name = 'Camille Roux', email: string | null = `${role}@exemple.fr`): SignatoryFacts => ({
  ...{ role, name, email, signsOnPaper: email === null, hasPower: true },
});

/** An apprentice of 19 for two years in the chemical industry, without anything against it. */
export function contractFacts({ employer, cfa, student, ...changes }: ContractChanges = {}): ContractFacts {
  return {
    ...{ kind: 'apprenticeship', today: '2026-12-01', startOn: '2027-01-04', endOn: '2029-01-03' },
    parts: { employer: { ...EMPLOYER, ...employer }, apprentice: {}, cfa: { ...CFA, ...cfa } },
    student: {
      ...{ birthDate: '2007-05-18', lowerSecondaryFinished: true, legalExceptions: [], isVocational: true },
      ...{ fitnessNoticeOn: null, guardian: 'missing' },
      ...student,
    },
    signatories: [
      seat('student', 'Inès Lefebvre', 'ines@maison.example'),
      seat('host', EMPLOYER.signatoryName, EMPLOYER.signatoryEmail),
      seat('school', CFA.signatoryName, CFA.signatoryEmail),
    ],
    hostWords: [],
    ...{ employerDeclarations: [], schoolDeclarations: [], companyStretches: [], others: [], followed: { master: [], secondMaster: [] } },
    ...changes,
  };
}

interface ContractChanges extends Partial<Omit<ContractFacts, 'student' | 'parts'>> {
  employer?: EmployerPart;
  cfa?: CfaPart;
  student?: Partial<ContractFacts['student']>;
}
