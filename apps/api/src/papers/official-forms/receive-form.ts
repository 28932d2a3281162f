import { Injectable } from '@nestjs/common';
import { audit, OfficialForm } from '@seve/database';
import { FileStore, readFormFields, runFormCheck } from '@seve/documents';
import { Conflict, InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';
import type { Principal } from '../../http/session/principal.js';
import type { OfficialFormQuery } from './official-forms.dto.js';

/** An official form that the campus gives: made anew of its pages and fields before it is kept. */
@Injectable()
export class ReceiveForm {
  constructor(
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  /** The file is stored before the transaction: one without its row is removed by the sweep of files. @throws InvalidInput with the sentence of what is wrong with the file */
  async receive({ kind, title }: OfficialFormQuery, { bytes }: Upload, by: Principal): Promise<string> {
    const [sentId, id] = [uuid(), uuid()];
    const form = await this.madeAnew(sentId, bytes);
    const fields = await readFormFields(form);
    await this.files.write(id, form);
    await this.outbox.transaction(async ({ manager }) => {
      const pages = Math.max(...fields.map(({ page }) => page));
      await manager.insert(OfficialForm, { id, kind, title, pages, fields, map: [], authorAccountId: by.accountId });
      await audit(manager, by, { act: 'form_received', on: 'official_form', id });
    });
    return id;
  }

  private async madeAnew(sentId: string, bytes: Buffer): Promise<Buffer> {
    await this.files.write(sentId, bytes);
    try {
      const { refusal, rebuilt } = await runFormCheck(this.files.pathOf(sentId));
      if (refusal !== null) throw new InvalidInput([{ path: 'file', code: refusal }]);
      if (rebuilt === null) throw new Conflict('file.unread');
      return rebuilt;
    } finally {
      await this.files.delete(sentId);
    }
  }
}
