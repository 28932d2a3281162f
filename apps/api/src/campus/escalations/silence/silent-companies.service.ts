import { Injectable } from '@nestjs/common';
import { silentCompanies } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import type { SilentCompany, SilentCompanyList } from './silent-companies.dto.js';

@Injectable()
export class SilentCompaniesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ cursor, limit }: PageQuery): Promise<SilentCompanyList> {
    const after = readCursor(cursor, ['whole', 'id'] as const);
    const rows = await silentCompanies(this.dataSource.manager, { today: this.clock.today() }, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ unanswered, id }) => [unanswered, id]);
  }

  async read(id: string): Promise<SilentCompany> {
    const [row] = await silentCompanies(this.dataSource.manager, { today: this.clock.today(), id }, { after: null, limit: 1 });
    if (!row) throw new NotFound('not-found');
    return row;
  }
}
