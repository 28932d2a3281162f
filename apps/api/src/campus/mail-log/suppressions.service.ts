import { Injectable } from '@nestjs/common';
import { recordMoves, Suppression, suppressions } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { v5 as uuidOfName } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { SuppressionList, SuppressionsQuery } from './suppressions.dto.js';

/** A suppression row has no id, so its history uses one computed from the address (RFC 9562, namespace of URLs). */
const historyId = (address: string) => uuidOfName(`mailto:${address}`, uuidOfName.URL);

/** Addresses that reject our letters. */
@Injectable()
export class SuppressionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list({ q = '', cursor, limit }: SuppressionsQuery): Promise<SuppressionList> {
    const after = readCursor(cursor, ['instant', 'text'] as const);
    const rows = await suppressions(this.dataSource.manager, q.toLowerCase(), { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ createdKey, address }) => [createdKey, address]);
    return { items: items.map(({ createdKey: _key, ...item }) => item), next };
  }

  /** Sends letters to the address again. @throws NotFound when it is not on the list. */
  async lift(address: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const suppressed = await manager.findOne(Suppression, { where: { address }, lock: { mode: 'pessimistic_write' } });
      if (!suppressed) throw new NotFound('not-found');
      await manager.delete(Suppression, { address });
      const lifted = {
        entityType: 'suppression',
        entityId: historyId(address),
        from: suppressed.reason,
        to: 'lifted',
        act: 'lift',
      } as const;
      await recordMoves(manager, by, lifted);
    });
  }
}
