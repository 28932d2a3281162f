import { Injectable } from '@nestjs/common';
import { PaperFile, Signatory, signatoriesOf } from '@seve/database';
import { FileStore } from '@seve/documents';
import { addDays, dayInParis, mayObjectOn, NotFound, OBJECTION_DAYS } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { ContractLetters, FilingLetters, filedFor, type LockedPaper, objectToFiling, requireObjectable } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { KeptPaper } from '../filed-papers/send-paper.js';
import { ActsByCode } from './codes/acts-by-code.js';
import { keptFile } from './paper-file.js';
import type { FiledSignature, ObjectionInput } from './scans.dto.js';
import type { LinkVisitor } from './seat-owners.js';
import { signatoryAsActor } from './signatory-paper.js';

/** Lets a bound person read filed papers by a link and object to them. */
@Injectable()
export class FiledForSignatory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly acts: ActsByCode,
    private readonly letters: FilingLetters,
    private readonly contracts: ContractLetters,
    private readonly clock: Clock,
  ) {}

  async list(token: string): Promise<FiledSignature[]> {
    return (await this.filed(token)).flatMap(({ paperFileId, role, name, method, signedAt }) => {
      if (signedAt === null || method === null || method === 'code') return [];
      const filedOn = dayInParis(signedAt);
      return [
        {
          ...{ scanId: paperFileId, role, name, method, filedAt: signedAt, objectBy: addDays(filedOn, OBJECTION_DAYS) },
          mayObject: mayObjectOn(filedOn, this.clock.today()),
        },
      ];
    });
  }

  /** Returns the sanitized copy. @throws NotFound for a scan without a signature that binds this person */
  async shown(token: string, scanId: string): Promise<KeptPaper> {
    const isTheirs = (await this.filed(token)).some(({ paperFileId }) => paperFileId === scanId);
    const scan = isTheirs ? await this.dataSource.manager.findOneBy(PaperFile, { id: scanId }) : null;
    if (scan === null) throw new NotFound('not-found');
    return { mediaType: scan.mediaType, bytes: await keptFile(this.files, scan.shownId) };
  }

  /** Records an objection: voids the version, even when sealed, and tells school and coordination. @throws InvalidInput for a wrong code */
  async object({ reason, ...input }: ObjectionInput, visitor: LinkVisitor): Promise<void> {
    const today = this.clock.today();
    const check = (work: UnitOfWork, paper: LockedPaper) => requireObjectable(work.manager, paper, today);
    await this.acts.run(input, visitor, check, async (work, paper, evidence) => {
      await objectToFiling(work, paper, { reason, at: this.clock.now(), today, evidence }, signatoryAsActor(paper, 'link'));
      await this.letters.objected(work, paper, reason);
      await this.contracts.opcoToWarn(work, paper.version);
    });
  }

  private async filed(token: string): Promise<Signatory[]> {
    const { manager } = this.dataSource;
    const signatory = await manager.findOneByOrFail(Signatory, { id: await this.acts.signatoryOf(token) });
    return filedFor(signatory, await signatoriesOf(manager, signatory.versionId));
  }
}
