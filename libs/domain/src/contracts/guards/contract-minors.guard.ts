import { firstOfEach, minorsAndHazards, minorWorkingTime, UNKNOWN_HAZARD } from '@seve/law';
import { usualTimetable, workedDaysOf } from '../../agreements/timetable.js';
import { type ContractGuard, refusals } from '../../papers/guards/finding.js';

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
