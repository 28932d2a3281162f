import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CvFile, refuseCv } from '@seve/database';
import { FileStore, runCvCheck, type VirusScanner } from '@seve/documents';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG, SCANNER } from '../tokens.js';

/** A scanner that is down comes back in minutes; until then the CV waits, hidden from companies. */
const SCAN_AGAIN_MS = 15_000;

/** A CV has arrived: its structure first, in a process apart, then the virus scanner where there is one. */
@Injectable()
export class CheckCvJob implements JobHandler<'check-cv'> {
  readonly name = 'check-cv';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run({ cvFileId: id }: JobPayloads['check-cv'], promiseId: string): Promise<JobOutcome> {
    const cv = await this.dataSource.manager.findOneBy(CvFile, { id, state: 'pending' });
    if (!cv) return 'skipped';
    const bytes = await this.files.read(id);
    const refusal = bytes && isAsReceived(bytes, cv) ? await runCvCheck(cv.kind, this.files.pathOf(id)) : 'cv.broken';
    if (refusal !== null) await refuseCv(this.dataSource.manager, id, refusal);
    else await this.scan(cv, bytes as Buffer, promiseId);
    return 'done';
  }

  private async scan({ id }: CvFile, bytes: Buffer, promiseId: string): Promise<void> {
    const isClean = this.scanner === null ? null : await this.scanner.isClean(bytes).catch((error: unknown) => this.unknown(error));
    if (isClean === undefined) await this.scanAgain(id, promiseId);
    else if (isClean === false) await refuseCv(this.dataSource.manager, id, 'cv.infected');
    else
      await this.dataSource.manager.update(
        CvFile,
        { id, state: 'pending' },
        { state: 'checked', scannedAt: isClean ? () => 'now()' : null },
      );
  }

  private unknown(error: unknown): undefined {
    this.log.warn({ err: error }, 'no answer from the virus scanner');
  }

  /** A promise of its own: the one that runs now is kept, however long the scanner is away. */
  private async scanAgain(cvFileId: string, promiseId: string): Promise<void> {
    const notBefore = new Date(Date.now() + SCAN_AGAIN_MS);
    await this.outbox.transaction((work) => work.promise('check-cv', { cvFileId }, { key: `check-cv_after_${promiseId}`, notBefore }));
  }
}

const isAsReceived = (bytes: Buffer, { sha256 }: CvFile) => createHash('sha256').update(bytes).digest('hex') === sha256;
