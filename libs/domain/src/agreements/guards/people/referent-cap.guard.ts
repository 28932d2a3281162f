import { referentCap } from '@seve/law';
import { isStageOfLaw } from '../../agreement-facts.js';
import { type AgreementGuard, refusals } from '../../guard-finding.js';

/** Interns whom the referent teacher follows at once. */
export const referentCapGuard = {
  name: 'referent-cap',
  find: (facts) => (isStageOfLaw(facts) ? refusals(referentCap(facts.referent.followed, facts.days)) : []),
} as const satisfies AgreementGuard;
