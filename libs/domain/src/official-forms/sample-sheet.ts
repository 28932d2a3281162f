import type { ContractKind } from '../contracts/contract.js';
import type { CfaPart, EmployerPart } from '../contracts/contract-parts.js';
import type { PayTableLine } from '../contracts/contract-pay.js';
import type { ContractSheetFacts } from '../contracts/contract-sheet.js';

/** Pay lines that an official form can hold: two for each of four years. */
export const PAY_LINES_SHOWN = 8;

const EMPLOYER: EmployerPart = {
  ...{ siret: '73282932000074', naf: '2014Z', idcc: '0044', address: '1 rue du Moulin, 80000 Amiens', headcount: 60, isPublic: false },
  ...{ masterName: 'Élodie Carpentier', masterJob: 'Cheffe de laboratoire', masterEmail: 'elodie@entreprise.example' },
  ...{ masterDiploma: 'BTS Métiers de la chimie', masterLevel: 5, masterBirthDate: '1985-04-02', masterIsEligible: true },
  ...{ secondMasterName: 'Noël Lefèvre', secondMasterJob: 'Opérateur', secondMasterEmail: 'noel@entreprise.example' },
  ...{ secondMasterDiploma: 'Bac pro Procédés de la chimie', secondMasterLevel: 4, secondMasterBirthDate: '1990-11-23' },
  ...{ contractType: '11', companyStartOn: '2027-01-04', weeklyMinutes: 2_100, isHazardous: true, grossCents: 130_000 },
  ...{ pensionFund: 'Malakoff Humanis', benefits: 'Repas du midi au restaurant de l’entreprise', previousNumber: '080202701NC1234' },
  ...{ signatoryName: 'Marc Dubois', signatoryJob: 'Directeur', signatoryEmail: 'marc@entreprise.example' },
};

const CFA: CfaPart = {
  ...{ name: 'CFA de la chimie', siret: '21800019800012', uai: '0800001A', address: '2 rue des Écoles, 80000 Amiens', rncp: 'RNCP38382' },
  ...{ diplomaTitle: 'BTS Métiers de la chimie', diplomaCode: '32022208', diplomaLevel: 5, trainingStartOn: '2027-01-04' },
  ...{ trainingEndOn: '2030-12-20', trainingHours: 1_350, signatoryName: 'Sonia Weber', signatoryJob: 'Directrice' },
};

const payOf = (kind: ContractKind): PayTableLine[] =>
  Array.from({ length: kind === 'apprenticeship' ? PAY_LINES_SHOWN : 1 }, (_one, at) => {
    const [year, isSecond] = [2027 + Math.floor(at / 2), at % 2 === 1];
    return {
      ...{ from: `${year}-${isSecond ? '05-18' : '01-04'}`, to: isSecond ? `${year + 1}-01-03` : `${year}-05-17` },
      ...{ minimumPercent: 43 + at, minimumBase: 'smic', minimumCents: 78_000, latestCents: 78_000 },
      ...{ offered: null, offeredCents: null, isTooLow: false },
    };
  });

/** Returns a complete sample contract, to preview how a form is filled. */
export const sampleSheet = (kind: ContractKind): ContractSheetFacts => ({
  ...{ kind, startOn: '2027-01-04', endOn: '2031-01-03', hostName: 'Amidon de Somme', signedOn: '2026-12-15' },
  student: { firstName: 'Inès', lastName: 'Lefèvre-Œuvrard', birthDate: '2009-05-18', email: 'ines@exemple.example' },
  guardian: { name: 'Chloé Lefèvre', email: 'chloe@exemple.example' },
  parts: {
    employer: EMPLOYER,
    apprentice: {
      address: '3 allée des Tilleuls, 80000 Amiens',
      situationBefore: 'school',
      lastClass: 'Terminale STL',
      lastDiploma: 'Bac STL',
    },
    cfa: CFA,
  },
  pay: payOf(kind),
});
