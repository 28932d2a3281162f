import { Injectable } from '@nestjs/common';
import { campusFrameworks } from '@seve/database';
import { isEndingSoon } from '@seve/domain';
import { fold } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { CampusFrameworkPage, CampusFrameworksQuery } from './campus-frameworks.dto.js';

/** Framework agreements of every school, found by names, state, school or company. */
@Injectable()
export class CampusFrameworks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ q = '', state, schoolId, companyId, cursor, limit }: CampusFrameworksQuery): Promise<CampusFrameworkPage> {
    const filter = {
      words: fold(q).split(' ').filter(Boolean),
      state: state ?? null,
      schoolId: schoolId ?? null,
      companyId: companyId ?? null,
    };
    const [after = null] = readCursor(cursor, ['id'] as const) ?? [];
    const rows = await campusFrameworks(this.dataSource.manager, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    const today = this.clock.today();
    return {
      items: items.map(({ signedBy: _signed, paperBy: _paper, seats: _seats, ...row }) => ({
        ...row,
        isEndingSoon: isEndingSoon(row, today),
      })),
      next,
    };
  }
}
