import { Injectable } from '@nestjs/common';
import { awaitCheck, cvsToCheckAgain } from '@seve/database';
import { FileStore } from '@seve/documents';
import { MAX_ATTEMPTS, Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';

/** Enqueues the check of CVs that no job checks any more: a company cannot open them before. */
@Injectable()
export class RecheckCvs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Returns the number of CVs enqueued; each at most once a day, under a key that no job of before holds. */
  async recheck(): Promise<number> {
    const day = this.clock.today();
    let enqueued = 0;
    for (const { id } of await cvsToCheckAgain(this.dataSource.manager, MAX_ATTEMPTS)) {
      if ((await this.files.read(id)) === null) continue;
      await this.outbox.transaction(async (work) => {
        await awaitCheck(work.manager, id);
        await work.enqueue('check-cv', { cvFileId: id }, { key: `check-cv_again_${id}_${day}` });
      });
      enqueued += 1;
    }
    return enqueued;
  }
}
