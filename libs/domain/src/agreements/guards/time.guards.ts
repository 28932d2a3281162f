import {
  agreementDates,
  firstOfEach,
  HOURS_OVER_PLACEMENTS,
  hostHours,
  internWorkingTime,
  minorWorkingTime,
  observationHours,
  overlappingStages,
  plannedHours,
  pupilHolidays,
} from '@seve/law';
import { type AgreementGuard, answered, type GuardLevel, refusals, told, weighedAs } from '../../papers/guards/finding.js';
import { isInternKind } from '../../papers/kinds/papers.js';
import type { AgreementFacts } from '../agreement-facts.js';
import { otherStage, placementsAround, stagesWithSameHost } from '../other-stages.js';
import { stageOf, weekPatternOf, workedDaysOf } from '../timetable.js';

/** End after start, and a start that is not past. */
export const datesGuard = {
  name: 'dates',
  find: ({ days, today, isAmendment }) => refusals(agreementDates({ ...days, today, isAmendment })),
} as const satisfies AgreementGuard;

/** Hours and days of presence. A timetable that is missing is a mention that is missing. */
export const plannedHoursGuard = {
  name: 'planned-hours',
  find: ({ days, timetable }) => (timetable === null ? [] : answered(plannedHours(stageOf(days, timetable)))),
} as const satisfies AgreementGuard;

/** School holidays in which a pupil is expected at the host; students have calendars of their own. */
export const pupilHolidaysGuard = {
  name: 'pupil-holidays',
  find: ({ kind, days, timetable }) => (kind === 'internship' || timetable === null ? [] : told(pupilHolidays(stageOf(days, timetable)))),
} as const satisfies AgreementGuard;

/** Hours of adults, and Sundays of all. Abroad, the law of the host's country holds. */
export const workingTimeGuard = {
  name: 'working-time',
  find({ days, timetable, student, host }) {
    if (timetable === null || student.birthDate === null || host.isAbroad) return [];
    return weighedAs(internWorkingTime(student.birthDate, workedDaysOf(days, timetable)), 'working_time');
  },
} as const satisfies AgreementGuard;

/** Hours, breaks, rest, nights and holidays before 18. */
export const minorHoursGuard = {
  name: 'minor-hours',
  find({ days, timetable, student }) {
    if (timetable === null || student.birthDate === null) return [];
    const { ok, reasons } = minorWorkingTime(student.birthDate, workedDaysOf(days, timetable));
    return refusals({ ok, reasons: firstOfEach(reasons) });
  },
} as const satisfies AgreementGuard;

/** Shorter days and weeks of pupils who observe. */
export const observationHoursGuard = {
  name: 'observation-hours',
  find({ kind, days, timetable, student }) {
    if (kind !== 'observation' || timetable === null || student.birthDate === null) return [];
    const week = weekPatternOf(timetable);
    const spans = timetable.days.flat();
    if (spans.length === 0) return [];
    return refusals(
      observationHours({
        birthDate: student.birthDate,
        firstDay: days.from,
        dayMinutes: Math.max(...week),
        weekMinutes: week.reduce((sum, minutes) => sum + minutes, 0),
        startsAt: Math.min(...spans.map(({ from }) => from)),
        endsAt: Math.max(...spans.map(({ to }) => to)),
      }),
    );
  },
} as const satisfies AgreementGuard;

/** Six months with one host in a school year, all stages of the student there counted. */
export const hostHoursGuard = {
  name: 'host-hours',
  find(facts) {
    const { days, timetable } = facts;
    if (timetable === null || !isInternKind(facts.kind)) return [];
    return answered(hostHours([...stagesWithSameHost(facts).map((one) => otherStage(one, days)), stageOf(days, timetable)]));
  },
} as const satisfies AgreementGuard;

/**
 * Other placements of the student on the same days. The same hour twice is refused: two full-time stages at once cannot both be done, and
 * hours that cannot be worked make the agreement untrue. Different hours are lawful within the limits of the person; for a minor over all hosts.
 */
export const overlapGuard = {
  name: 'overlap',
  find({ days, timetable, student, others }: AgreementFacts) {
    if (timetable === null) return [];
    return weighedAs(
      overlappingStages({
        stage: { id: 'this', ...stageOf(days, timetable), schedule: workedDaysOf(days, timetable) },
        others: placementsAround(others, days),
        birthDate: student.birthDate,
      }),
      'overlap_unknown_hours',
    );
  },
} as const satisfies AgreementGuard;

/** Whether findings of an agreement or a contract refuse the hours that all placements of the person add up to. */
export const refusesHoursTogether = (findings: readonly { level: GuardLevel; reason: { rule: string } }[]): boolean =>
  findings.some(({ level, reason }) => level === 'refused' && reason.rule === HOURS_OVER_PLACEMENTS);
