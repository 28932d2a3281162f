import { hostHours } from '@seve/law';
import { type AgreementGuard, answered } from '../../papers/guards/finding.js';
import { isStageOfLaw } from '../agreement-facts.js';
import { otherStage, stagesWithSameHost } from '../other-stages.js';
import { stageOf } from '../timetable.js';

/** Six months with one host in a school year, all stages of the student there counted. */
export const hostHoursGuard = {
  name: 'host-hours',
  find(facts) {
    const { days, timetable } = facts;
    if (timetable === null || !isStageOfLaw(facts)) return [];
    return answered(hostHours([...stagesWithSameHost(facts).map((one) => otherStage(one, days)), stageOf(days, timetable)]));
  },
} as const satisfies AgreementGuard;
