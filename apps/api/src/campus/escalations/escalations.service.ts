import { Injectable } from '@nestjs/common';
import { escalatedApplications } from '@seve/database';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { EscalationList } from './escalations.dto.js';

@Injectable()
export class EscalationsService {
  constructor(private readonly dataSource: DataSource) {}

  async list({ cursor, limit }: PageQuery): Promise<EscalationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await escalatedApplications(this.dataSource.manager, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ escalatedKey, id }) => [escalatedKey, id]);
    return { items: items.map(({ escalatedKey: _key, ...item }) => item), next };
  }
}
