import { Injectable } from '@nestjs/common';
import { type ApplicationCvRow, auditDaily, checkCvAgain, cvOfApplication } from '@seve/database';
import { FileStore } from '@seve/documents';
import { companyViewOf, initialOf, mayShowCv, NotFound, situationOf } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { isUnchanged } from '../../core/files/digest.js';
import type { HandedFile } from '../../core/files/send-file.js';
import type { CompanyPrincipal } from '../../http/session/principal.js';

@Injectable()
export class ApplicationCv {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  /**
   * Returns the rebuilt PDF under a name that shows only what the company may know. @throws NotFound unless the application is theirs and
   * the CV is checked and open at this stage.
   */
  async file(applicationId: string, company: CompanyPrincipal): Promise<HandedFile> {
    const row = await cvOfApplication(this.dataSource.manager, company.companyId, applicationId);
    if (row?.state !== 'checked') throw new NotFound('not-found');
    const { firstName, lastName } = row;
    const situation = situationOf(row);
    const today = this.clock.today();
    if (!mayShowCv(situation, today)) throw new NotFound('not-found');
    const name = companyViewOf(situation, today).fullName ? lastName : initialOf(lastName).replace('.', '');
    const bytes = await this.bytesOf(row);
    await auditDaily(this.dataSource.manager, company, { act: 'cv_read', on: 'student', id: row.studentId, schoolId: null });
    return { fileName: `CV ${firstName} ${name}.pdf`, kind: 'pdf', bytes };
  }

  /** Returns the checked file byte for byte. A changed or missing one is rebuilt by the job `check-cv`. @throws NotFound, also until then */
  private async bytesOf({ id, rebuiltId, rebuiltSha256 }: ApplicationCvRow): Promise<Buffer> {
    if (rebuiltId === null || rebuiltSha256 === null) throw new NotFound('not-found');
    const bytes = await this.files.read(rebuiltId);
    if (bytes && isUnchanged(bytes, rebuiltSha256)) return bytes;
    await this.outbox.transaction(async (work) => {
      await checkCvAgain(work.manager, id);
      await work.enqueue('check-cv', { cvFileId: id });
    });
    throw new NotFound('not-found');
  }
}
