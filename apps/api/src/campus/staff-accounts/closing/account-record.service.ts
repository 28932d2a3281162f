import { Injectable } from '@nestjs/common';
import { Account, type AccountRoleRow, historyRows, isStaffAccount, rolesOfAccount, successorsOf } from '@seve/database';
import { isCompanyRole, NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { AccountRecordView, AccountSuccessor } from './account-record.dto.js';

@Injectable()
export class AccountRecordService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an unknown account or a student’s account. */
  async read(id: string, readerId: string): Promise<AccountRecordView> {
    const { manager } = this.dataSource;
    if (!(await isStaffAccount(manager, id))) throw new NotFound('not-found');
    const { firstName, lastName, email, createdAt, closedAt, closedReason } = await manager.findOneByOrFail(Account, { id });
    const rows = await rolesOfAccount(manager, id);
    const [history, roles] = await Promise.all([
      historyRows(manager, { account: [id], membership: rows.map((row) => row.id) }),
      Promise.all(rows.map(async (row) => ({ ...row, successors: await this.successors(row) }))),
    ]);
    return { id, firstName, lastName, email, createdAt, closedAt, closedReason, isYou: id === readerId, roles, history };
  }

  private async successors(row: AccountRoleRow): Promise<AccountSuccessor[]> {
    if (row.until !== null) return [];
    const isReferent = row.role === 'teacher' && row.referentOf > 0;
    const needsAdmin = row.role === 'company_admin' && row.isLast;
    if (!isReferent && !needsAdmin) return [];
    const others = await successorsOf(this.dataSource.manager, row.id);
    return others.filter(({ role }) => (isReferent ? role === 'teacher' : isCompanyRole(role)));
  }
}
