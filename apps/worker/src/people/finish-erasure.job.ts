import { Injectable } from '@nestjs/common';
import { Erasure, filesOfErasure, forgetFilesToDelete } from '@seve/database';
import { ErasureLedger, FileStore, finishErasure } from '@seve/documents';
import type { JobHandler, JobOutcome, JobPayloads } from '@seve/jobs';
import { DataSource } from 'typeorm';

/** Completes an erasure outside the database: writes the ledger line and deletes the files. */
@Injectable()
export class FinishErasureJob implements JobHandler<'finish-erasure'> {
  readonly name = 'finish-erasure';

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly ledger: ErasureLedger,
  ) {}

  async run({ erasureId }: JobPayloads['finish-erasure']): Promise<JobOutcome> {
    const { manager } = this.dataSource;
    const erasure = await manager.findOneBy(Erasure, { id: erasureId });
    if (!erasure) return 'skipped';
    const { id, accountId, studentId, reason } = erasure;
    const fileIds = await filesOfErasure(manager, id);
    await finishErasure({ ledger: this.ledger, files: this.files }, { id, accountId, studentId, reason }, fileIds);
    await forgetFilesToDelete(manager, fileIds);
    return 'done';
  }
}
