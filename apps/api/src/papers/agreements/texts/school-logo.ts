import { Injectable } from '@nestjs/common';
import { recordEdit, School } from '@seve/database';
import { FileStore, imageKindOf, type PaperLogo, runImageCheck } from '@seve/documents';
import { Conflict, InvalidInput, LOGO_SIDE_MAX } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../../http/server/upload.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';

/** The logo of a school on its papers: a PNG made anew from the pixels that were sent. */
@Injectable()
export class SchoolLogo {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  /** The file is stored before the transaction: one without its row is removed by the sweep of files. @throws InvalidInput for another type of file */
  async save({ bytes }: Upload, by: SchoolPrincipal): Promise<void> {
    const kind = await imageKindOf(bytes);
    if (kind !== 'png' && kind !== 'jpeg') throw new InvalidInput([{ path: 'file', code: 'logo.type' }]);
    const [sentId, logoFileId] = [uuid(), uuid()];
    await this.files.write(sentId, bytes);
    try {
      const { refusal, rebuilt } = await runImageCheck(this.files.pathOf(sentId), LOGO_SIDE_MAX, 'png');
      if (refusal !== null) throw new InvalidInput([{ path: 'file', code: refusal }]);
      if (rebuilt === null) throw new Conflict('file.unread');
      await this.files.write(logoFileId, rebuilt);
    } finally {
      await this.files.delete(sentId);
    }
    await this.keep(logoFileId, by);
  }

  remove = (by: SchoolPrincipal): Promise<void> => this.keep(null, by);

  /** @throws Conflict where the school has none */
  async read({ schoolId }: SchoolPrincipal): Promise<Buffer> {
    const logo = await logoOf(this.dataSource.manager, this.files, schoolId);
    if (logo === null) throw new Conflict('logo.none');
    return logo.image;
  }

  private async keep(logoFileId: string | null, by: SchoolPrincipal): Promise<void> {
    const id = by.schoolId;
    await this.outbox.transaction(async ({ manager }) => {
      const before = await manager.findOneOrFail(School, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const edit = { entityType: 'school' as const, entityId: id, before: { logo: before.logoFileId }, after: { logo: logoFileId } };
      await recordEdit<object>(manager, by, edit);
      await manager.update(School, { id }, { logoFileId });
    });
  }
}

/** The logo of a school as its papers draw it; null where it has none. */
export async function logoOf(manager: EntityManager, files: FileStore, schoolId: string): Promise<PaperLogo | null> {
  const { logoFileId, name } = await manager.findOneByOrFail(School, { id: schoolId });
  const image = logoFileId === null ? null : await files.read(logoFileId);
  return image === null ? null : { image, alt: name };
}
