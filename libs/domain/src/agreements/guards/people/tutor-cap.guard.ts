import { tutorCap } from '@seve/law';
import { isStageOfLaw } from '../../agreement-facts.js';
import { type AgreementGuard, refusals } from '../../guard-finding.js';

/** Agreements of the tutor that run on the first day. */
export const tutorCapGuard = {
  name: 'tutor-cap',
  find: (facts) => (isStageOfLaw(facts) && !facts.host.isAbroad ? refusals(tutorCap(facts.tutor.agreements, facts.days.from)) : []),
} as const satisfies AgreementGuard;
