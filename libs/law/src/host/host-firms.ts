import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import { allowed, refused } from '../verdict.js';

const FIRMS = 2;
const FIRMS_OF_GROUP = 3;

export interface OtherHostFirms {
  firms: number;
  /** Days of the contract in the other firms, and in any company. */
  daysElsewhere: number;
  companyDays: number;
  /** Each firm has its own master. */
  eachHasMaster: boolean;
  /** The employer is a group of employers (L1253-1) and the firms are its members. */
  isEmployersGroup?: boolean;
}

/** Checks that an apprentice learns in other firms for at most half of the time in company (R6223-10). */
export function hostFirms({ firms, daysElsewhere, companyDays, eachHasMaster, isEmployersGroup }: OtherHostFirms): Verdict {
  const maximum = isEmployersGroup ? FIRMS_OF_GROUP : FIRMS;
  const reason: LegalReason = {
    rule: 'host-firms',
    article: labourCode('R6223-10'),
    numbers: { firms, maximum, daysElsewhere, companyDays },
    sentence: {
      fr: `Un apprenti peut aussi apprendre dans ${maximum}\u00a0autres entreprises au plus, la moitié du temps en entreprise au plus, avec un maître dans chacune.`,
      en: `An apprentice may also learn in at most ${maximum}\u00a0other firms, for at most half of the time in company, with a master in each.`,
    },
  };
  if (firms <= maximum && daysElsewhere * 2 <= companyDays && eachHasMaster) return allowed(reason);
  const remedy = {
    fr: 'Réduisez le nombre d’entreprises ou les jours passés ailleurs, et désignez un maître dans chacune.',
    en: 'Reduce the number of firms or the days spent elsewhere, and name a master in each.',
  };
  return refused({ ...reason, remedy });
}
