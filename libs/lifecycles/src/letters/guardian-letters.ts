import type { WaitingClassRow } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { linksAt } from './application-links.js';

/** Returns the letter that tells the teacher of unconfirmed guardian contacts: at most one a day for each class, without names. */
export const guardiansWaitingLetter = (
  { classGroupId, className, referent: { accountId, address, locale, firstName } }: WaitingClassRow,
  { publicUrl, today }: { publicUrl: string; today: CivilDate },
): NewEmail => ({
  ...letterParams('guardians-waiting', { firstName, className, link: linksAt(publicUrl).guardiansOfClass(classGroupId) }),
  to: { accountId, address, locale },
  entityType: 'class_group',
  entityId: classGroupId,
  occurrence: today,
});
