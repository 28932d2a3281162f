import { Injectable } from '@nestjs/common';
import { cvOfApplication } from '@seve/database';
import { companyViewOf, initialOf, mayShowCv, NotFound, situationOf } from '@seve/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { CvService } from './cv.service.js';
import type { HandedFile } from './send-file.js';

@Injectable()
export class ApplicationCv {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cvs: CvService,
  ) {}

  /** Under a name that says no more than the company may know. @throws NotFound unless it is theirs, checked, and open at this stage. */
  async file(applicationId: string, { companyId }: CompanyPrincipal): Promise<HandedFile> {
    const row = await cvOfApplication(this.dataSource.manager, companyId, applicationId);
    if (row?.state !== 'checked') throw new NotFound('not-found');
    const { firstName, lastName, kind } = row;
    const situation = situationOf(row);
    const today = this.clock.today();
    if (!mayShowCv(situation, today)) throw new NotFound('not-found');
    const name = companyViewOf(situation, today).fullName ? lastName : initialOf(lastName).replace('.', '');
    return { fileName: `CV ${firstName} ${name}.${kind}`, kind, bytes: await this.cvs.bytesOf(row) };
  }
}
