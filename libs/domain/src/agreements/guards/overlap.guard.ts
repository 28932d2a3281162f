import { HOURS_OVER_PLACEMENTS, overlappingStages } from '@seve/law';
import { type AgreementGuard, type GuardLevel, weighedAs } from '../../papers/guards/finding.js';
import type { AgreementFacts } from '../agreement-facts.js';
import { placementsAround } from '../other-stages.js';
import { stageOf, workedDaysOf } from '../timetable.js';

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
