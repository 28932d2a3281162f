import { Injectable } from '@nestjs/common';
import { Account, PaperFile, type PaperVersion } from '@seve/database';
import { FileStore, pagesOfPdf } from '@seve/documents';
import { Conflict, HOUR_MS, NotFound, type SignatureMethod, scanPagesMax } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { FilingLetters, lockVersionOf, signByFile } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { Upload } from '../../http/server/upload.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { PDF, ReceivePaper } from '../filed-papers/receive-paper.js';
import type { KeptPaper } from '../filed-papers/send-paper.js';
import { type PaperFinder, versionsOf } from '../own-paper.js';
import { keepReader, keptFile, ownVersion } from './paper-file.js';
import type { ScanToConfirm } from './scans.dto.js';

const MEDIA_TYPES = [PDF, 'image/jpeg', 'image/png'];
/** Hours until an unconfirmed scan is deleted. */
const WAITING_HOURS = 24;

/** Files papers signed by hand or with another service: checks them, shows the copy to the filing person, then confirms the signatures. */
@Injectable()
export class SchoolScans {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly papers: ReceivePaper,
    private readonly letters: FilingLetters,
    private readonly clock: Clock,
  ) {}

  /** Checks and stores a scan of this version, which signs nothing yet. @throws InvalidInput with the fault of the file */
  async receive(
    find: PaperFinder,
    versionId: string,
    { upload, method }: { upload: Upload; method: Exclude<SignatureMethod, 'code'> },
    by: SchoolPrincipal,
  ): Promise<ScanToConfirm> {
    const version = await this.openVersion(find, versionId);
    const signed = await this.files.read(version.fileId);
    const pagesMax = scanPagesMax(signed === null ? 0 : await pagesOfPdf(signed));
    const { pages, ...received } = await this.papers.receive(upload, {
      mediaTypes: MEDIA_TYPES,
      otherType: 'signature.file-type',
      pagesMax,
    });
    const waitsUntil = new Date(this.clock.now().getTime() + WAITING_HOURS * HOUR_MS);
    const { agreementId, contractId } = version;
    const kept = { ...received, agreementId, contractId, versionId, purpose: method, pages, waitsUntil, filedByAccountId: by.accountId };
    await this.outbox.transaction(({ manager }) => manager.insert(PaperFile, kept));
    return { id: received.id, pages, isPhoto: received.mediaType !== PDF, waitsUntil };
  }

  /** The sanitized copy. Records the last reader of an unconfirmed scan. */
  async shown(find: PaperFinder, scanId: string, by: SchoolPrincipal): Promise<KeptPaper> {
    const scan = await this.scanOf(find, scanId);
    const bytes = await keptFile(this.files, scan.shownId);
    await this.outbox.transaction(({ manager }) => keepReader(manager, scanId, by.accountId, this.clock.now()));
    return { mediaType: scan.mediaType, bytes };
  }

  async original(find: PaperFinder, scanId: string): Promise<KeptPaper> {
    const { id, mediaType } = await this.scanOf(find, scanId);
    return { mediaType, bytes: await keptFile(this.files, id) };
  }

  /**
   * Signs all chosen seats by the scan, or none, and notifies each bound person. @throws Conflict for a scan that the caller did not open
   * last
   */
  async confirm(find: PaperFinder, scanId: string, signatoryIds: readonly string[], by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { versionId } = await this.scanOf(find, scanId, manager);
      if (versionId === null) throw new NotFound('not-found');
      const { version } = await lockVersionOf(work, versionId);
      const file = await this.scanOf(find, scanId, manager);
      if (file.openedByAccountId !== by.accountId) throw new Conflict('scan.unopened');
      if (file.replacedAt !== null) throw new Conflict('scan.replaced');
      const { name: filedBy } = await manager.findOneByOrFail(Account, { id: by.accountId });
      const carried = await signByFile(
        work,
        { file, signatoryIds, filedBy, at: this.clock.now(), today: this.clock.today() },
        { ...by, via: 'paper' },
      );
      if (carried.length > 0) await this.letters.filed(work, { version, carried, fileId: scanId, filedBy });
    });
  }

  /**
   * Requires a version that can take a scan; runs also before the upload is read. @throws NotFound for a version of another paper, Conflict
   * for a void or sealed one
   */
  async openVersion(find: PaperFinder, versionId: string): Promise<PaperVersion> {
    const { manager } = this.dataSource;
    const version = await ownVersion(manager, find, versionId);
    if (version.voidedAt !== null) throw new Conflict('signature.void');
    if (version.sealedAt !== null) throw new Conflict('signature.sealed');
    return version;
  }

  /** @throws NotFound for a scan of another paper or an expired one */
  private async scanOf(find: PaperFinder, id: string, manager: EntityManager = this.dataSource.manager): Promise<PaperFile> {
    const scan = await manager.findOneBy(PaperFile, { id, ...versionsOf(await find(manager)), versionId: Not(IsNull()) });
    if (scan === null || (scan.waitsUntil !== null && scan.waitsUntil < this.clock.now())) throw new NotFound('not-found');
    return scan;
  }
}
