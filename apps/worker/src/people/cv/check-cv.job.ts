import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CvFile, refuseCv } from '@seve/database';
import { FileStore, runCvCheck } from '@seve/documents';
import { StorageFull } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ScanFiles } from './scan-files.js';

/** Delay in milliseconds of another check while the scanner is down or the disk is full; the CV stays hidden from companies. */
const AGAIN_MS = 15_000;

/** Checks and rebuilds an uploaded CV in a separate process, then scans it if a virus scanner is configured. */
@Injectable()
export class CheckCvJob implements JobHandler<'check-cv'> {
  readonly name = 'check-cv';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly scan: ScanFiles,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run({ cvFileId: id }: JobPayloads['check-cv'], jobId: string): Promise<JobOutcome> {
    const cv = await this.dataSource.manager.findOneBy(CvFile, { id, state: 'pending' });
    if (!cv) return 'skipped';
    const sent = await this.files.read(id);
    // The file may be restored later; recheck-cvs.ts then enqueues its check.
    if (!sent) return this.refuse(id, 'cv.not-found');
    if (digest(sent) !== cv.sha256) return this.refuse(id, 'cv.broken');
    const { refusal, rebuilt } = await runCvCheck(cv.kind, this.files.pathOf(id));
    if (refusal !== null) return this.refuse(id, refusal);
    // The original for its owner, the rebuilt copy for companies.
    const isClean = await this.scan.areClean(rebuilt ? [sent, rebuilt] : [sent]);
    if (isClean === false) return this.refuse(id, 'cv.infected');
    const isKept = isClean !== 'unknown' && (await this.keep(cv, rebuilt, isClean));
    if (!isKept) await this.checkAgain(id, jobId);
    return 'done';
  }

  private async refuse(id: string, code: string): Promise<JobOutcome> {
    await refuseCv(this.dataSource.manager, id, code);
    return 'done';
  }

  /** Writes the file before the row, because a file without a row is deleted later. Returns false while the disk is full. */
  private async keep({ id, rebuiltId: before }: CvFile, rebuilt: Buffer | null, isScanned: boolean | null): Promise<boolean> {
    const rebuiltId = rebuilt && uuid();
    try {
      if (rebuilt && rebuiltId) await this.files.write(rebuiltId, rebuilt);
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error;
      this.log.error('no room on the disk for a CV that was made anew');
      return false;
    }
    const changes = { state: 'checked' as const, rebuiltId, rebuiltSha256: rebuilt && digest(rebuilt) };
    const { affected } = await this.dataSource.manager.update(
      CvFile,
      { id, state: 'pending' },
      { ...changes, scannedAt: isScanned ? () => 'now()' : null },
    );
    // Another run has checked the CV, or it was deleted, so this copy is dropped.
    const unused = affected === 1 ? before : rebuiltId;
    if (unused) await this.files.delete(unused);
    return true;
  }

  /** Enqueues another job for later, so that this one ends however long the scanner or the disk is unavailable. */
  private async checkAgain(cvFileId: string, jobId: string): Promise<void> {
    const notBefore = new Date(Date.now() + AGAIN_MS);
    await this.outbox.transaction((work) => work.enqueue('check-cv', { cvFileId }, { key: `check-cv_after_${jobId}`, notBefore }));
  }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
