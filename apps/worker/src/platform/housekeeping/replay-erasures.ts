import { Inject, Injectable } from '@nestjs/common';
import { Account, Erasure } from '@seve/database';
import { ErasureLedger, type LedgerLine } from '@seve/documents';
import { Outbox } from '@seve/jobs';
import { eraseAccount } from '@seve/lifecycles';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource, In, IsNull } from 'typeorm';

/** Repeats erasures that a restored backup has undone, from the ledger outside the database. */
@Injectable()
export class ReplayErasures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly ledger: ErasureLedger,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Returns the numbers of repeated and of failed erasures. Also adds erasures missing in the ledger after a crash. */
  async replay(): Promise<{ erased: number; failed: number }> {
    const lines = await this.ledger.read();
    const { manager } = this.dataSource;
    const known = new Set((await manager.find(Erasure, { select: { id: true } })).map(({ id }) => id));
    let [erased, failed] = [0, 0];
    for (const line of lines) {
      if (known.has(line.id) || !(await manager.existsBy(Account, { id: line.accountId, erasedAt: IsNull() }))) continue;
      if (await this.eraseAgain(line)) erased += 1;
      else failed += 1;
    }
    if (erased > 0) this.log.warn({ erased }, 'erasures replayed after a restored backup');
    const written = new Set(lines.map(({ id }) => id));
    const missing = await manager.findBy(Erasure, { id: In([...known].filter((id) => !written.has(id))) });
    await this.ledger.append(...missing.map(({ id, accountId, studentId, reason }) => ({ id, accountId, studentId, reason })));
    return { erased, failed };
  }

  /** A failed erasure is logged and does not stop the others. */
  private async eraseAgain({ id, accountId, reason }: LedgerLine): Promise<boolean> {
    try {
      await this.outbox.transaction((work) =>
        eraseAccount(work, { id, accountId, reason: reason === 'inactive' ? 'inactive' : 'asked', now: this.clock.now() }),
      );
      return true;
    } catch (error) {
      this.log.error({ err: error, erasureId: id }, 'an erasure was not replayed');
      return false;
    }
  }
}
