import { Inject, Injectable } from '@nestjs/common';
import { Account, Erasure } from '@seve/database';
import { ErasureLedger, FileStore } from '@seve/documents';
import { Outbox } from '@seve/jobs';
import { eraseAccount } from '@seve/lifecycles';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource, In, IsNull } from 'typeorm';

/** Erases again what a restored backup has brought back, by the ledger that lies beside the database. */
@Injectable()
export class ReplayErasures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly ledger: ErasureLedger,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Completes the ledger with what a crash kept from it. Returns how many were erased again. */
  async replay(): Promise<number> {
    const lines = await this.ledger.read();
    const { manager } = this.dataSource;
    const known = new Set((await manager.find(Erasure, { select: { id: true } })).map(({ id }) => id));
    const written = new Set(lines.map(({ id }) => id));
    const missing = [...known].filter((id) => !written.has(id));
    await this.ledger.append(
      ...(await manager.findBy(Erasure, { id: In(missing) })).map(({ id, accountId, studentId, reason }) => ({
        id,
        accountId,
        studentId,
        reason,
      })),
    );
    let erased = 0;
    for (const { id, accountId, reason } of lines) {
      if (known.has(id)) continue;
      const isBack = await manager.existsBy(Account, { id: accountId, erasedAt: IsNull() });
      if (!isBack) continue;
      const { files } = await this.outbox.transaction((work) =>
        eraseAccount(work, { id, accountId, reason: reason === 'inactive' ? 'inactive' : 'asked', now: this.clock.now() }),
      );
      for (const file of files) await this.files.delete(file);
      erased += 1;
    }
    if (erased > 0) this.log.warn({ erased }, 'erasures replayed after a restored backup');
    return erased;
  }
}
