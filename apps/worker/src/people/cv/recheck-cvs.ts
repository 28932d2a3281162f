import { Injectable } from '@nestjs/common';
import { awaitCheck, cvsToCheckAgain } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';

/** Enqueues the check of CVs that have no check job left; companies cannot open them before. */
@Injectable()
export class RecheckCvs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  /** Skips CVs whose file is missing: they wait for a restore, or for another CV of their student. */
  async recheck(): Promise<void> {
    for (const { id } of await cvsToCheckAgain(this.dataSource.manager)) {
      if ((await this.files.read(id)) === null) continue;
      await this.outbox.transaction(async (work) => {
        await awaitCheck(work.manager, id);
        await work.enqueue('check-cv', { cvFileId: id });
      });
    }
  }
}
