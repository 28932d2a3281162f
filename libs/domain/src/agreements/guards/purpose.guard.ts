import { stagePurpose } from '@seve/law';
import { isStageOfLaw } from '../agreement-facts.js';
import { type AgreementGuard, weighedAs } from '../guard-finding.js';

/** No permanent post, peak, season or replacement. */
export const purposeGuard = {
  name: 'purpose',
  find: (facts) =>
    isStageOfLaw(facts)
      ? weighedAs(stagePurpose({ isDeclared: facts.host.declaresNoJob, words: facts.activities }), 'activities_like_a_job')
      : [],
} as const satisfies AgreementGuard;
