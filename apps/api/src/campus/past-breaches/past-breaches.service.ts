import { Injectable } from '@nestjs/common';
import { countPastBreaches, type PastBreachRow, pastBreachesWith, pastBreachRow } from '@seve/database';
import { NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PastBreachesQuery, PastBreachList, PastBreachView } from './past-breaches.dto.js';

@Injectable()
export class PastBreachesService {
  constructor(private readonly dataSource: DataSource) {}

  async list({ status = 'open', kind, cursor, limit }: PastBreachesQuery): Promise<PastBreachList> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await pastBreachesWith(manager, { status, kind }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ happenedKey, id }) => [happenedKey, id]);
    return { items: items.map(viewOf), counts: await countPastBreaches(manager, status), next };
  }

  /** @throws NotFound for an unknown breach. */
  async read(id: string): Promise<PastBreachView> {
    const row = await pastBreachRow(this.dataSource.manager, id);
    if (!row) throw new NotFound('not-found');
    return viewOf(row);
  }
}

const viewOf = ({ happenedKey: _key, ...view }: PastBreachRow): PastBreachView => view;
