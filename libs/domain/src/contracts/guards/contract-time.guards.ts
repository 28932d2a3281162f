import {
  contractDuration,
  contractFaults,
  contractMinutes,
  type FoundFault,
  firstOfEach,
  hoursOverPlacements,
  type LegalReason,
  minorsAndHazards,
  minorWorkingTime,
  professionalisationDuration,
  professionalisationTraining,
  type Sentence,
  signatureDate,
  startWindows,
  trainingShare,
  UNKNOWN_HAZARD,
} from '@seve/law';
import { otherStage, placementsAround } from '../../agreements/other-stages.js';
import { usualTimetable, workedDaysOf } from '../../agreements/timetable.js';
import { answered, type ContractGuard, refusals, refused, told } from '../../papers/guards/finding.js';
import { type ContractFacts, contractMonths } from '../contract-facts.js';

const FAULTS: Record<FoundFault['fault'], Sentence> = {
  'end-before-start': { fr: 'Le contrat finit avant de commencer.', en: 'The contract ends before it starts.' },
  'too-long': { fr: 'Le contrat dépasse cinq ans.', en: 'The contract is longer than five years.' },
  'too-young': { fr: 'L’apprentissage commence à 15\u00a0ans au plus tôt.', en: 'Apprenticeships start at 15 at the earliest.' },
  'too-old': { fr: 'La date de naissance est à vérifier.', en: 'Check the date of birth.' },
  'beyond-cycle': {
    fr: 'Les années déjà faites atteignent la durée du cycle.',
    en: 'The years done reach the length of the course.',
  },
  'initial-end-missing': {
    fr: 'Après un échec, la fin du premier contrat est à donner.',
    en: 'After a failed exam, the end of the first contract must be given.',
  },
};

const REMEDY: Sentence = { fr: 'Corrigez les dates ou la durée du cycle.', en: 'Correct the dates or the length of the course.' };

const reasonOf = ({ field, fault }: FoundFault): LegalReason => ({
  rule: 'contract-faults',
  article: 'Code du travail, art. L6222-7-1',
  numbers: { field },
  sentence: FAULTS[fault],
  remedy: REMEDY,
});

/** Dates and years that make a contract at all. */
export function faultsOf({ student, startOn, endOn, parts: { cfa } }: ContractFacts): FoundFault[] {
  if (student.birthDate === null) return [];
  return contractFaults({
    ...{ birthDate: student.birthDate, start: startOn, end: endOn, course: cfa.course ?? 'cycle' },
    ...{ cycleYears: cfa.cycleYears ?? 3, yearsDone: cfa.yearsDone ?? 0 },
    ...(cfa.initialEndOn !== undefined && { initialEnd: cfa.initialEndOn }),
  });
}

/** Dates in order, and a signature by the first day. */
export const contractDatesGuard = {
  name: 'contract-dates',
  find: (facts) => [...refused(faultsOf(facts).map(reasonOf)), ...refusals(signatureDate(facts.today, facts.startOn))],
} as const satisfies ContractGuard;

/** Branches whose agreement allows a longer professionalisation contract. */
const LONGER_BRANCHES = ['0044'];

/** From six months to three years, by the kind of contract. */
export const contractDurationGuard = {
  name: 'contract-duration',
  find({ kind, startOn: start, endOn: end, parts: { employer, cfa } }) {
    if (end < start) return [];
    if (kind === 'professionalisation') {
      const hasBranchAgreement = LONGER_BRANCHES.includes(employer.idcc ?? '');
      return refusals(professionalisationDuration({ start, end, hasBranchAgreement, isPriority: false }));
    }
    const isRepeat = cfa.course === 'repeat' && cfa.initialEndOn !== undefined;
    return refusals(
      contractDuration({
        ...{ start, end, apprentice: cfa.lateGround === 'top-athlete' ? ('top-athlete' as const) : ('common' as const) },
        isAfterRupture: employer.contractType === '23',
        ...(isRepeat && cfa.initialEndOn !== undefined && { initialEnd: cfa.initialEndOn }),
      }),
    );
  },
} as const satisfies ContractGuard;

/** Company and training centre begin within three months of the contract. */
export const startWindowsGuard = {
  name: 'start-windows',
  find({ kind, startOn, parts: { employer, cfa } }) {
    if (kind !== 'apprenticeship') return [];
    const company = employer.companyStartOn ?? startOn;
    return refusals(startWindows({ contract: startOn, company, training: cfa.trainingStartOn ?? startOn }));
  },
} as const satisfies ContractGuard;

const LONGEST_USUAL_WEEK = 2_400;

/** Hours and hazards before 18, with the derogations of employer and school and the fitness notice. A hazardous post that names none is unknown. */
export const contractMinorsGuard = {
  name: 'minors',
  find({ kind, startOn, endOn, parts: { employer }, student, employerDeclarations, schoolDeclarations }) {
    const { birthDate, isVocational, fitnessNoticeOn } = student;
    if (birthDate === null || endOn < startOn) return [];
    const hazards = employer.isHazardous && !employer.hazards?.length ? [UNKNOWN_HAZARD] : (employer.hazards ?? []);
    const minors = minorsAndHazards({
      ...{ kind, birthDate, firstDay: startOn, lastDay: endOn, hazards, isVocational, fitnessNoticeOn },
      ...{ employerDeclarations, schoolDeclarations },
    });
    const weeklyMinutes = Math.min(employer.weeklyMinutes ?? 0, LONGEST_USUAL_WEEK);
    const week = weeklyMinutes > 0 ? workedDaysOf({ from: startOn, to: endOn }, usualTimetable(weeklyMinutes)) : [];
    const { ok, reasons } = minorWorkingTime(birthDate, week);
    return [...refusals(minors), ...refusals({ ok, reasons: firstOfEach(reasons) })];
  },
} as const satisfies ContractGuard;

/** Hours of the same person at other hosts: time at the training centre is working time (L6222-24), so each week counts whole. */
export const otherPlacementsGuard = {
  name: 'other-placements',
  find({ startOn: from, endOn: to, parts: { employer }, student: { birthDate }, others }) {
    if (to < from || others.length === 0) return [];
    const days = { from, to };
    const week = otherStage({ ...days, timetable: null, weeklyMinutes: employer.weeklyMinutes ?? null }, days);
    const hours = hoursOverPlacements({
      stage: { id: 'this', ...week, schedule: null },
      others: placementsAround(others, days),
      birthDate,
    });
    return [...refused(hours.refused), ...told([...hours.warned, ...hours.told])];
  },
} as const satisfies ContractGuard;

const HOUR = 60;

/** Share of the training in the time of the contract. */
export const trainingGuard = {
  name: 'training',
  find(facts) {
    const { employer, cfa } = facts.parts;
    if (employer.weeklyMinutes === undefined || cfa.trainingHours === undefined || facts.endOn < facts.startOn) return [];
    const time = {
      contractMinutes: contractMinutes(contractMonths(facts), employer.weeklyMinutes),
      trainingMinutes: cfa.trainingHours * HOUR,
    };
    return answered(
      facts.kind === 'apprenticeship' ? trainingShare(time) : professionalisationTraining({ ...time, idcc: employer.idcc ?? null }),
    );
  },
} as const satisfies ContractGuard;
