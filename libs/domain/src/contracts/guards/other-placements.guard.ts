import { hoursOverPlacements } from '@seve/law';
import { otherStage, placementsAround } from '../../agreements/other-stages.js';
import { type ContractGuard, refused, told } from '../../papers/guards/finding.js';

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
