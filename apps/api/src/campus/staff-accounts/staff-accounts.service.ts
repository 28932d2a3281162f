import { Injectable } from '@nestjs/common';
import { endSessionsOfStaff, staffAccounts } from '@seve/database';
import { NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import { foldedWords } from '../../http/validation/folded-words.js';
import type { StaffAccountList, StaffAccountsQuery } from './staff-accounts.dto.js';

@Injectable()
export class StaffAccountsService {
  constructor(private readonly dataSource: DataSource) {}

  async search({ q = '', cursor, limit }: StaffAccountsQuery): Promise<StaffAccountList> {
    const after = readCursor(cursor, ['id'] as const);
    const rows = await staffAccounts(this.dataSource.manager, foldedWords(q), { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** @throws NotFound for an unknown account, and for a student's. */
  async endSessions(accountId: string): Promise<void> {
    if (!(await endSessionsOfStaff(this.dataSource.manager, accountId))) throw new NotFound('not-found');
  }
}
