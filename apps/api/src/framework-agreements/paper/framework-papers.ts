import { Injectable, StreamableFile } from '@nestjs/common';
import { type FrameworkRow, frameworkSeen } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Conflict, NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ownFramework, type Partner } from '../own-framework.js';

/** Framework agreements that were signed by hand, as PDF. */
@Injectable()
export class FrameworkPapers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  /** @throws NotFound where it is not theirs, or was signed in the accounts */
  async ofSide(id: string, { owner }: Partner): Promise<StreamableFile> {
    return this.fileOf(await ownFramework(this.dataSource.manager, id, owner));
  }

  async ofCampus(id: string): Promise<StreamableFile> {
    return this.fileOf(await frameworkSeen.campus(this.dataSource.manager, id));
  }

  private async fileOf(row: FrameworkRow | null): Promise<StreamableFile> {
    if (!row?.paper) throw new NotFound('not-found');
    const bytes = await this.files.read(row.paper.fileId);
    if (bytes === null) throw new Conflict('signature.file-gone');
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'attachment; filename="convention-cadre.pdf"' });
  }
}
