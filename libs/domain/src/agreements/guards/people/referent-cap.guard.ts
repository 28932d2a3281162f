import { referentCap } from '@seve/law';
import { type AgreementGuard, refusals } from '../../../papers/guards/finding.js';
import { isStageOfLaw } from '../../agreement-facts.js';

/** Interns whom the referent teacher follows at once. */
export const referentCapGuard = {
  name: 'referent-cap',
  find: (facts) => (isStageOfLaw(facts) ? refusals(referentCap(facts.referent.followed, facts.days)) : []),
} as const satisfies AgreementGuard;
