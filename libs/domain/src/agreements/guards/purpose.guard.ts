import { stagePurpose } from '@seve/law';
import { type AgreementGuard, weighedAs } from '../../papers/guards/finding.js';
import { isStageOfLaw } from '../agreement-facts.js';

/** No permanent post, peak, season or replacement. */
export const purposeGuard = {
  name: 'purpose',
  find: (facts) =>
    isStageOfLaw(facts)
      ? weighedAs(stagePurpose({ isDeclared: facts.host.declaresNoJob, words: facts.activities }), 'activities_like_a_job')
      : [],
} as const satisfies AgreementGuard;
