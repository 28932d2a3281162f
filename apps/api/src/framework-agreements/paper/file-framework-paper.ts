import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Account, audit, overlappingFramework, PaperFile, SYSTEM } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Conflict, InvalidInput, proposalFaults, requireNoFault } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { FrameworkLetters, lockFramework, moveFramework } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { fileTypeFromBuffer } from 'file-type';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';
import { ownFramework, type Partner } from '../own-framework.js';
import { textOf } from '../views/framework-views.js';
import { lockFor } from '../writing/write-framework.js';

const PDF = 'application/pdf';

/** The paper that both sides signed by hand, filed by either of them: the framework agreement counts as signed. */
@Injectable()
export class FileFrameworkPaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /** Asked before the upload is read. @throws NotFound */
  async requireTheirs(id: string, { owner }: Partner): Promise<void> {
    await ownFramework(this.dataSource.manager, id, owner);
  }

  /**
   * The file is stored before the transaction: one without its row is removed by the sweep of files. The same file again changes nothing.
   * @throws InvalidInput for another type of file, Conflict for years that another agreement of both sides covers
   */
  async file(id: string, { bytes }: Upload, by: Partner): Promise<void> {
    if ((await fileTypeFromBuffer(bytes))?.mime !== PDF) throw new InvalidInput([{ path: 'file', code: 'framework.paper-type' }]);
    const [fileId, sha256] = [uuid(), createHash('sha256').update(bytes).digest('hex')];
    await this.files.write(fileId, bytes);
    await this.outbox.transaction(async (work) => {
      await ownFramework(work.manager, id, by.owner);
      await lockFramework(work, id);
      if (await work.manager.existsBy(PaperFile, { frameworkAgreementId: id, sha256 })) return;
      await this.sign(work, id, by);
      const file = { id: fileId, frameworkAgreementId: id, purpose: 'scan', mediaType: PDF, sha256, bytes: bytes.length } as const;
      await work.manager.insert(PaperFile, file);
      const { name } = await work.manager.findOneByOrFail(Account, { id: by.accountId });
      await this.letters.signed(work, id, name);
    });
  }

  private async sign(work: UnitOfWork, id: string, by: Partner): Promise<void> {
    const { row, locked } = await lockFor(work, id, by.owner, 'file_paper');
    requireNoFault(proposalFaults(row, this.clock.today()));
    if ((await overlappingFramework(work.manager, row)) !== null) throw new Conflict('framework.years-taken');
    const { text, textSha256 } = textOf(row);
    const changes = { signedText: text, textSha256, filedBy: by.owner.side };
    await moveFramework(work, locked, { to: 'signed', act: 'file_paper', changes }, { ...by, via: 'paper' });
    const { schoolId, companyId, startOn } = row;
    await audit(work.manager, by, { act: 'framework_signed', on: 'framework_agreement', id, schoolId, companyId });
    if (startOn <= this.clock.today()) await moveFramework(work, { id, state: 'signed' }, { to: 'running', act: 'begin' }, SYSTEM);
  }
}
