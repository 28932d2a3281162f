import { tutorCap } from '@seve/law';
import { type AgreementGuard, refusals } from '../../../papers/guards/finding.js';
import { isStageOfLaw } from '../../agreement-facts.js';

/** Agreements of the tutor that run on the first day. */
export const tutorCapGuard = {
  name: 'tutor-cap',
  find: (facts) => (isStageOfLaw(facts) && !facts.host.isAbroad ? refusals(tutorCap(facts.tutor.agreements, facts.days.from)) : []),
} as const satisfies AgreementGuard;
