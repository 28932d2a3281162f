import { Injectable } from '@nestjs/common';
import { audit, endSessionsOfStaff, inCurrent, isStaffAccount, Membership, staffAccounts } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { AddressResetInput, SecondStepResetInput } from '../../core/people/addresses/addresses.dto.js';
import { ResetAccess } from '../../core/people/addresses/reset-access.js';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import { foldedWords } from '../../http/validation/folded-words.js';
import type { StaffAccountList, StaffAccountsQuery } from './staff-accounts.dto.js';

@Injectable()
export class StaffAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly resets: ResetAccess,
  ) {}

  async search({ q = '', cursor, limit }: StaffAccountsQuery): Promise<StaffAccountList> {
    const after = readCursor(cursor, ['id'] as const);
    const rows = await staffAccounts(this.dataSource.manager, foldedWords(q), { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** @throws NotFound for an unknown account or a student's account. */
  async endSessions(accountId: string, principal: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      if (!(await endSessionsOfStaff(manager, accountId))) throw new NotFound('not-found');
      await audit(manager, principal, { act: 'sessions_ended', on: 'account', id: accountId });
    });
  }

  /** @throws NotFound for an unknown account, or a student account without another role */
  resetAddress(id: string, input: AddressResetInput, principal: Principal): Promise<void> {
    return this.resets.askAddress(principal, 'staff.reset-address', input, (work) => find(work, id));
  }

  /** @throws NotFound for an unknown account, or a student account without another role */
  removeSecondStep(id: string, input: SecondStepResetInput, principal: Principal): Promise<void> {
    return this.resets.removeSecondStep(principal, 'staff.remove-second-step', input, (work) => find(work, id));
  }
}

/** Returns the account. Includes students who hold another role, because their school cannot change such an account. */
async function find({ manager }: UnitOfWork, id: string): Promise<string> {
  const isHeld = isUUID(id) && (await manager.existsBy(Membership, { accountId: id, ...inCurrent }));
  if (!isHeld && !(await isStaffAccount(manager, id))) throw new NotFound('not-found');
  return id;
}
