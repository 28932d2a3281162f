import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { addSignatureEvent, PaperVersion, SYSTEM, signatoriesOf, signatureEvents } from '@seve/database';
import { FileStore, SealKeys, sealPdf } from '@seve/documents';
import { signersOf } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { followStep, lockVersionOf, paperFacts, SignatureLetters } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { proofOf } from './proof-of-version.js';

/** Adds the page of proof to a version that all have signed, and seals the file. The sweep quarantines a file without its row. */
@Injectable()
export class SealPaperJob implements JobHandler<'seal-paper'> {
  readonly name = 'seal-paper';

  constructor(
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly keys: SealKeys,
    private readonly clock: Clock,
    private readonly letters: SignatureLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  run({ versionId }: JobPayloads['seal-paper']): Promise<JobOutcome> {
    return this.outbox.transaction((work) => this.seal(work, versionId));
  }

  private async seal(work: UnitOfWork, versionId: string): Promise<JobOutcome> {
    const { manager } = work;
    const { paper, version } = await lockVersionOf(work, versionId);
    if (version.sealedAt !== null || version.completedAt === null || version.voidedAt !== null) return 'skipped';
    const at = this.clock.now();
    await addSignatureEvent(manager, version, { kind: 'sealed', at });
    const [sealedFileId, sealed] = [uuid(), await this.sealed(work, version, at)];
    await this.files.storePaper(sealedFileId, sealed);
    const sealedSha256 = createHash('sha256').update(sealed).digest('hex');
    await manager.update(PaperVersion, { id: versionId }, { sealedAt: at, sealedFileId, sealedSha256 });
    await followStep(work, paper, { step: 'sealed' }, SYSTEM);
    await this.letters.complete(work, version);
    return 'done';
  }

  /** @throws Error where the signed file is gone or is another one */
  private async sealed({ manager }: UnitOfWork, version: PaperVersion, at: Date): Promise<Buffer> {
    const pdf = await this.files.read(version.fileId);
    if (pdf === null || createHash('sha256').update(pdf).digest('hex') !== version.sha256)
      throw new Error(`the file of version ${version.id} is not the one that was signed`);
    const { kind, title: called, studentFirstName, studentLastName, hostName } = await paperFacts(manager, version);
    const signatories = await signatoriesOf(manager, version.id);
    const title = `${called}\u00a0: ${studentFirstName} ${studentLastName}, ${hostName}`;
    const verifyAt = `${this.config.publicUrl}/verifier`;
    const events = await signatureEvents(manager, version.id);
    const proof = proofOf({ kind, version, signatories, events, title, length: pdf.length, sealedAt: at, verifyAt });
    const signed = signersOf(signatories.filter(({ state }) => state === 'signed')).length;
    return sealPdf({ pdf, proof, title, signatories: signed, at, verifyAt }, await this.keys.current());
  }
}
