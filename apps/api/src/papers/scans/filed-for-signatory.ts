import { Injectable } from '@nestjs/common';
import { PaperFile, Signatory, signatoriesOf } from '@seve/database';
import { FileStore } from '@seve/documents';
import { addDays, Conflict, dayInParis, mayObjectOn, NotFound, OBJECTION_DAYS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ContractLetters, FilingLetters, filedFor, lockPaper, objectToFiling, requireObjectable } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../core/links/open-links.js';
import type { KeptPaper } from '../filed-papers/send-paper.js';
import { byCode } from '../signing/codes/by-code.js';
import { SignatureCodes } from '../signing/codes/signature-codes.js';
import type { LinkVisitor } from '../signing/seat-owners.js';
import { signatoryAsActor } from '../signing/signatory-paper.js';
import type { FiledSignature, ObjectionInput } from './scans.dto.js';

/** Filed papers as a bound person reads them by a link, and the objection to them. */
@Injectable()
export class FiledForSignatory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly links: OpenLinks,
    private readonly files: FileStore,
    private readonly codes: SignatureCodes,
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

  /** The sanitized copy. @throws NotFound for a scan without a signature that binds this person */
  async shown(token: string, scanId: string): Promise<KeptPaper> {
    const isTheirs = (await this.filed(token)).some(({ paperFileId }) => paperFileId === scanId);
    const scan = isTheirs ? await this.dataSource.manager.findOneBy(PaperFile, { id: scanId }) : null;
    if (scan === null) throw new NotFound('not-found');
    const bytes = scan.shownId === null ? null : await this.files.read(scan.shownId);
    if (bytes === null) throw new Conflict('signature.file-gone');
    return { mediaType: scan.mediaType, bytes };
  }

  /** Voids the version, even when sealed, and tells school and coordination. @throws InvalidInput for a wrong code */
  async object({ token, code, reason }: ObjectionInput, visitor: LinkVisitor): Promise<void> {
    const signatoryId = await this.signatoryOf(token);
    await byCode(this.outbox, async (work) => {
      const paper = await lockPaper(work, signatoryId);
      const today = this.clock.today();
      await requireObjectable(work.manager, paper, today);
      const channel = await this.codes.use(work, paper, code, visitor);
      if (channel === null) return false;
      const objection = { reason, at: this.clock.now(), today, evidence: { ...visitor.caller, channel } };
      await objectToFiling(work, paper, objection, signatoryAsActor(paper, 'link'));
      await this.letters.objected(work, paper, reason);
      await this.contracts.opcoToWarn(work, paper.version);
      return true;
    });
  }

  private async filed(token: string): Promise<Signatory[]> {
    const { manager } = this.dataSource;
    const signatory = await manager.findOneByOrFail(Signatory, { id: await this.signatoryOf(token) });
    return filedFor(signatory, await signatoriesOf(manager, signatory.versionId));
  }

  private async signatoryOf(token: string): Promise<string> {
    return (await this.links.open(this.dataSource.manager, 'signature', token)).subjectId;
  }
}
