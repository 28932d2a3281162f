import { Injectable } from '@nestjs/common';
import {
  Account,
  AccountToken,
  type Actor,
  audit,
  inCurrent,
  isStaffAccount,
  KnownDevice,
  Membership,
  recordMoves,
  School,
  Session,
} from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { isUUID } from 'class-validator';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CorrectionLetters } from '../../../core/people/correction-letters.js';
import type { Principal } from '../../../http/session/principal.js';
import type { AccountClosingInput, AccountMoveInput } from './account-record.dto.js';
import { endRole } from './end-role.js';

const actorOf = ({ accountId, role }: Principal): Actor => ({ accountId, role });

/** Closes a staff account, reopens it, or moves a teacher to another school, for the campus. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: CorrectionLetters,
  ) {}

  /** Ends every role and session at once; closing again changes nothing. @throws what `endRole` throws */
  async close(coordinator: Principal, id: string, { reason, successors = [] }: AccountClosingInput): Promise<void> {
    if (id === coordinator.accountId) throw new Conflict('account.close-self');
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const account = await lockStaff(manager, id);
      if (account.closedAt !== null) return;
      const by = actorOf(coordinator);
      const heirOf = new Map(successors.map(({ membershipId, successorId }) => [membershipId, successorId]));
      const members = await manager.find(Membership, { where: { accountId: id, ...inCurrent }, order: { id: 'ASC' } });
      if (successors.some(({ membershipId }) => !members.some(({ id: own }) => own === membershipId)))
        throw new InvalidInput([{ path: 'successors', code: 'school.successor' }]);
      await lockPlaces(manager, members);
      for (const member of members) await endRole(manager, by, member, { successorId: heirOf.get(member.id) ?? null, path: 'successors' });
      await manager.delete(Session, { accountId: id });
      await manager.delete(KnownDevice, { accountId: id });
      await manager.update(AccountToken, { accountId: id, usedAt: IsNull() }, { usedAt: () => 'now()' });
      await manager.update(Account, { id }, { closedAt: () => 'now()', closedReason: reason });
      const moved = { entityType: 'account', entityId: id, from: 'open', to: 'closed', act: 'close', comment: reason } as const;
      await recordMoves(manager, by, moved);
      await audit(manager, coordinator, { act: 'account_closed', on: 'account', id });
      await work.write(this.letters.accountClosed(account, reason, uuid()));
    });
  }

  /** Restores the roles that ended with the closing; classes and offers stay with their successors. */
  async reopen(coordinator: Principal, id: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const account = await lockStaff(manager, id);
      if (account.closedAt === null) return;
      // Compared in the database, because a JavaScript Date has no microseconds.
      const ended = await manager
        .createQueryBuilder(Membership, 'member')
        .innerJoin('member.account', 'account')
        .where('member.accountId = :id and member.toAt = account.closedAt', { id })
        .getMany();
      for (const { role, schoolId, companyId } of ended)
        await giveRole(manager, actorOf(coordinator), { accountId: id, role, schoolId, companyId });
      await manager.update(Account, { id }, { closedAt: null, closedReason: null });
      await recordMoves(manager, actorOf(coordinator), {
        ...({ entityType: 'account', entityId: id, from: 'closed', to: 'open', act: 'reopen' } as const),
      });
      await audit(manager, coordinator, { act: 'account_reopened', on: 'account', id });
      await work.write(this.letters.accountReopened(account, uuid()));
    });
  }

  /** @throws NotFound; InvalidInput for an unknown school or successor; Conflict for a referent without a successor. */
  async move(coordinator: Principal, id: string, { membershipId, schoolId, successorId = null }: AccountMoveInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const account = await lockStaff(manager, id);
      const member = await manager.findOneBy(Membership, { id: membershipId, accountId: id, role: 'teacher', ...inCurrent });
      if (!member) throw new NotFound('not-found');
      const [from, to] = await Promise.all([member.schoolId ?? '', schoolId].map((one) => manager.findOneBy(School, { id: one })));
      if (!to || to.id === member.schoolId) throw new InvalidInput([{ path: 'schoolId', code: 'account.other-school' }]);
      await lockPlaces(manager, [member]);
      const by = actorOf(coordinator);
      await endRole(manager, by, member, { successorId, path: 'successorId' });
      await giveRole(manager, by, { accountId: id, role: 'teacher', schoolId, companyId: null });
      await audit(manager, coordinator, { act: 'membership_ended', on: 'membership', id: membershipId });
      await this.tell(work, account, { from: from?.name ?? '', to: to.name });
    });
  }

  private async tell(work: UnitOfWork, account: Account, schools: { from: string; to: string }): Promise<void> {
    await work.write(this.letters.accountMoved(account, schools, uuid()));
  }
}

/** @throws NotFound for an unknown account or a student’s account. */
async function lockStaff(manager: EntityManager, id: string): Promise<Account> {
  const isStaff = isUUID(id) && (await isStaffAccount(manager, id));
  const account = isStaff ? await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!account) throw new NotFound('not-found');
  return account;
}

/** Locks schools and companies, so that their last members cannot leave at the same time; for the campus, locks the coordinators. */
async function lockPlaces(manager: EntityManager, members: readonly Membership[]): Promise<void> {
  const ids = (of: 'schoolId' | 'companyId') => members.flatMap((member) => member[of] ?? []);
  await manager.query('select id from school where id = any ($1) order by id for update', [ids('schoolId')]);
  await manager.query('select id from company where id = any ($1) order by id for update', [ids('companyId')]);
  if (members.some(({ role }) => role === 'campus_coordinator'))
    await manager.query(`select id from membership where role = 'campus_coordinator' and to_at is null order by id for update`);
}

async function giveRole(
  manager: EntityManager,
  by: Actor,
  role: Pick<Membership, 'accountId' | 'role' | 'schoolId' | 'companyId'>,
): Promise<void> {
  if (await manager.existsBy(Membership, { ...whereOf(role), ...inCurrent })) return;
  const id = uuid();
  await manager.insert(Membership, { ...role, id, invitedByAccountId: by.accountId });
  await recordMoves(manager, by, { entityType: 'membership', entityId: id, from: null, to: 'current', act: 'give' });
}

const whereOf = ({ accountId, role, schoolId, companyId }: Pick<Membership, 'accountId' | 'role' | 'schoolId' | 'companyId'>) => ({
  ...{ accountId, role, schoolId: schoolId ?? IsNull(), companyId: companyId ?? IsNull() },
});
