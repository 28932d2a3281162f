import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CompanyImage } from '@seve/database';
import { FileStore, type ImageVerdict, runImageCheck } from '@seve/documents';
import { IMAGE_SIDES_MAX, StorageFull } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox } from '@seve/jobs';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ScanFiles } from '../../people/cv/scan-files.js';

/** Delay in milliseconds of another check while the scanner is down or the disk is full; the image stays hidden. */
const AGAIN_MS = 15_000;

/** Re-encodes an uploaded image in a separate process, then scans the upload if a virus scanner is configured. */
@Injectable()
export class CheckImageJob implements JobHandler<'check-image'> {
  readonly name = 'check-image';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly scan: ScanFiles,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run({ imageId: id }: JobPayloads['check-image'], jobId: string): Promise<JobOutcome> {
    const image = await this.dataSource.manager.findOneBy(CompanyImage, { id, state: 'pending' });
    if (!image) return 'skipped';
    const sent = await this.files.read(id);
    if (!sent || digest(sent) !== image.sha256) return this.refuse(id, 'image.broken');
    const isClean = await this.scan.areClean([sent]);
    if (isClean === false) return this.refuse(id, 'image.infected');
    if (isClean === 'unknown') return this.checkAgain(id, jobId);
    const verdict = await runImageCheck(this.files.pathOf(id), IMAGE_SIDES_MAX[image.role]);
    if (verdict.refusal !== null || verdict.rebuilt === null) return this.refuse(id, verdict.refusal ?? 'image.broken');
    if (!(await this.keep(id, verdict, verdict.rebuilt, isClean))) return this.checkAgain(id, jobId);
    await this.files.delete(id);
    return 'done';
  }

  private async refuse(id: string, refusalCode: string): Promise<JobOutcome> {
    await this.dataSource.manager.update(CompanyImage, { id, state: 'pending' }, { state: 'refused', refusalCode });
    await this.files.delete(id);
    return 'done';
  }

  /** Writes the file before the row, because a file without a row is deleted later. Returns false while the disk is full. */
  private async keep(id: string, { width, height }: ImageVerdict, rebuilt: Buffer, isScanned: boolean | null): Promise<boolean> {
    const shownId = uuid();
    try {
      await this.files.write(shownId, rebuilt);
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error;
      this.log.error('no room on the disk for an image that was made anew');
      return false;
    }
    const shown = { state: 'checked' as const, shownId, shownSha256: digest(rebuilt), width, height };
    const changes = { ...shown, scannedAt: isScanned ? () => 'now()' : null };
    const { affected } = await this.dataSource.manager.update(CompanyImage, { id, state: 'pending' }, changes);
    // The image was checked by another run meanwhile, so this file is superfluous.
    if (affected !== 1) await this.files.delete(shownId);
    return true;
  }

  /** Enqueues another job for later, so that this one ends however long the scanner or the disk is unavailable. */
  private async checkAgain(imageId: string, jobId: string): Promise<JobOutcome> {
    const notBefore = new Date(Date.now() + AGAIN_MS);
    await this.outbox.transaction((work) => work.enqueue('check-image', { imageId }, { key: `check-image_after_${jobId}`, notBefore }));
    return 'done';
  }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
