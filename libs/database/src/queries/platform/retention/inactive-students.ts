import type { CivilDate, Locale } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

/** A student inactive for a long time. */
export interface InactiveStudent {
  accountId: string;
  studentId: string;
  address: string;
  firstName: string;
  locale: Locale;
  lastActOn: CivilDate;
  warnedOn: CivilDate | null;
}

/** Returns students whose last sign-in is not after `since`. Raw: dates of Paris. */
export const studentsInactiveSince = (manager: EntityManager, since: CivilDate, limit: number): Promise<InactiveStudent[]> =>
  rowsOf<InactiveStudent>(
    manager,
    {
      accountId: 'account.id',
      studentId: 'student.id',
      address: 'account.email',
      firstName: 'account.first_name',
      locale: 'account.locale',
      lastActOn: 'account.last_act_on::text',
      warnedOn: `(student.inactivity_warned_at at time zone 'Europe/Paris')::date::text`,
    },
    `from student join account on account.id = student.account_id
     where account.erased_at is null and account.last_act_on <= $1::date
       and not exists (select 1 from membership where membership.account_id = account.id and membership.to_at is null)
     order by account.last_act_on, account.id limit $2`,
    [since, limit],
  );
