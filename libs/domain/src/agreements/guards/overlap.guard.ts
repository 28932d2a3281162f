import { addDays, overlappingStages } from '@seve/law';
import { ageOn } from '../../calendar/civil-date.js';
import type { AgreementFacts } from '../agreement-facts.js';
import { type AgreementGuard, weighedAs } from '../guard-finding.js';
import { otherStage } from '../other-stages.js';
import { stageOf, workedDaysOf } from '../timetable.js';

const ADULT = 18;

/**
 * Other placements of the student on the same days. The same hour twice is refused: two full-time stages at once cannot both be done, and
 * hours that cannot be worked make the agreement untrue. Different hours are lawful: each shared day counts in equal parts.
 */
export const overlapGuard = {
  name: 'overlap',
  find({ days, timetable, student, others }: AgreementFacts) {
    if (timetable === null) return [];
    const around = others.filter(({ from, to }) => from <= addDays(days.to, 7) && (to === null || to >= addDays(days.from, -7)));
    return weighedAs(
      overlappingStages({
        stage: { id: 'this', ...stageOf(days, timetable), schedule: workedDaysOf(days, timetable) },
        others: around.map((one) => {
          const stage = otherStage(one, days);
          return { id: one.id, ...stage, schedule: one.timetable === null ? null : workedDaysOf(stage, one.timetable) };
        }),
        isMinor: student.birthDate !== null && ageOn(student.birthDate, days.from) < ADULT,
      }),
      'overlap_unknown_hours',
    );
  },
} as const satisfies AgreementGuard;
