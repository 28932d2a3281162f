import { observationHours } from '@seve/law';
import { type AgreementGuard, refusals } from '../../papers/guards/finding.js';
import { weekPatternOf } from '../timetable.js';

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
