import { hostFirms, plannedCompanyDays } from '@seve/law';
import { answered, type ContractGuard } from '../../papers/guards/finding.js';

/** Other firms in which the apprentice learns. */
export const otherFirmsGuard = {
  name: 'other-firms',
  find({ kind, startOn, endOn, companyStretches, parts: { employer } }) {
    const { otherFirms = 0, otherFirmsDays = 0, otherFirmsHaveMasters = false } = employer;
    if (kind !== 'apprenticeship' || otherFirms === 0 || endOn < startOn) return [];
    const stretches = companyStretches.length > 0 ? companyStretches : [{ from: startOn, to: endOn }];
    return answered(
      hostFirms({
        ...{ firms: otherFirms, daysElsewhere: otherFirmsDays, companyDays: plannedCompanyDays(stretches).length },
        eachHasMaster: otherFirmsHaveMasters,
      }),
    );
  },
} as const satisfies ContractGuard;
