import {
  type Actor,
  Application,
  callOffInterviews,
  type Erased,
  type ErasureReason,
  endMembership,
  erasePerson,
  inCurrent,
  Membership,
  personOf,
  Student,
} from '@seve/database';
import { OPEN_APPLICATION_STATUSES, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import { moveApplication } from '../transitions/move-application.js';
import { lockOffer, seatsMoved } from '../transitions/seats.js';

interface ErasureOrder {
  /** Id of the row of the erasure ledger. */
  id: string;
  accountId: string;
  reason: ErasureReason;
  now: Date;
}

const isOpen = (status: Application['status']): boolean => (OPEN_APPLICATION_STATUSES as readonly string[]).includes(status);

/**
 * Erases an account in the caller's transaction: running applications end without letters, every role ends with its sessions, then
 * all columns declared personal are erased. A job then writes the ledger file and deletes the account's files.
 */
export async function eraseAccount(work: UnitOfWork, { id, accountId, reason, now }: ErasureOrder): Promise<Erased> {
  const { manager } = work;
  const person = await personOf(manager, accountId);
  const student: Actor = { accountId, role: 'student' };
  if (person.studentId !== null) await endApplications(work, person.studentId, student, now);
  for (const membership of await manager.findBy(Membership, { accountId, ...inCurrent }))
    await endMembership(manager, membership, { accountId, role: membership.role });
  await handOverOffers(work, accountId);
  const erased = await erasePerson(manager, person, { id, reason });
  await work.enqueue('finish-erasure', { erasureId: id });
  if (person.studentId !== null) {
    const { version } = await manager.findOneByOrFail(Student, { id: person.studentId });
    await work.enqueue('match-student', { studentId: person.studentId, version });
  }
  return erased;
}

async function endApplications(work: UnitOfWork, studentId: string, by: Actor, now: Date): Promise<void> {
  const { manager } = work;
  const running = await manager.find(Application, {
    where: { studentId, status: In([...RUNNING_APPLICATION_STATUSES]) },
    order: { id: 'ASC' },
  });
  for (const application of running) {
    const offer = application.offerId === null ? null : await lockOffer(manager, application.offerId);
    await moveApplication(work, application, isOpen(application.status) ? 'withdrawn' : 'declined', by, {
      changes: { poolAgreedAt: null },
    });
    if (offer && application.status === 'offered') await seatsMoved(work, offer, -1);
  }
  const ids = running.map(({ id }) => id);
  if (ids.length > 0) await callOffInterviews(manager, ids, now);
}

/** Makes another admin of the company the contact of its offers. Raw: an update by a join. */
const handOverOffers = ({ manager }: UnitOfWork, accountId: string): Promise<unknown> =>
  manager.query(
    `update offer set contact_account_id = heir.account_id from company_site site
     cross join lateral (select account_id from membership where membership.company_id = site.company_id and membership.to_at is null
       and membership.role = 'company_admin' and membership.account_id <> $1 order by from_at limit 1) heir
     where offer.contact_account_id = $1 and site.id = offer.company_site_id`,
    [accountId],
  );
