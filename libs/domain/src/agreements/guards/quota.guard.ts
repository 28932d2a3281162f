import { internQuota, quotaUncounted } from '@seve/law';
import { type AgreementGuard, answered, warned } from '../../papers/guards/finding.js';
import { isStageOfLaw } from '../agreement-facts.js';

/** Interns of the company in each civil week. */
export const quotaGuard = {
  name: 'quota',
  find(facts) {
    const { kind, days, host, isProlongation } = facts;
    if (kind === 'observation' || !isStageOfLaw(facts) || host.isAbroad || isProlongation) return [];
    if (host.siren === null) return warned([quotaUncounted('no-siren')], 'quota_uncounted');
    if (host.headcount === null) return warned([quotaUncounted('no-headcount')], 'quota_uncounted');
    return answered(internQuota({ kind, headcount: host.headcount, order: host.pfmpOrder, stays: host.stays, ...days }));
  },
} as const satisfies AgreementGuard;
