import { waitingTime } from '@seve/law';
import { type AgreementGuard, refusals } from '../../papers/guards/finding.js';
import { isStageOfLaw } from '../agreement-facts.js';

/** Time between two interns on one post. A prolongation goes on with the same intern. */
export const waitingTimeGuard = {
  name: 'waiting-time',
  find(facts) {
    const { host, days, isAmendment, isProlongation } = facts;
    if (!isStageOfLaw(facts) || host.postBefore === null || host.isAbroad || isAmendment || isProlongation) return [];
    return refusals(waitingTime(host.postBefore, days.from));
  },
} as const satisfies AgreementGuard;
